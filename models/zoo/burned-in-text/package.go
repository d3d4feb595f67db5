// Package burnedintext is the detector of text in pixels that fluoro ships: a
// model package like any other, whose manifest and network are in the binary,
// so that the PHI gate is never without them. It implements phi.Detector over
// a models.Runtime. It does not decide what the scores mean; imaging/phi does.
package burnedintext

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"time"

	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

//go:embed model.json
var manifest []byte

//go:embed model.onnx
var network []byte

// scores is the network's output that the gate reads; the manifest's finding
// is made of another.
const scores = "scores"

// Detector is the loaded network.
type Detector struct {
	input   string
	session models.Session
}

var _ phi.Detector = (*Detector)(nil)

// Open loads the network, whose bytes must be those that the manifest pins.
func Open(ctx context.Context, rt models.Runtime) (*Detector, error) {
	m, err := models.ParseManifest(bytes.NewReader(manifest))
	if err != nil {
		return nil, fmt.Errorf("open detector of burned-in text: %w", err)
	}
	if got := study.Hash(sha256.Sum256(network)); got != m.Network.SHA256 {
		return nil, fmt.Errorf("open detector of burned-in text: the network has SHA-256 %s, its manifest pins %s: build fluoro again", got, m.Network.SHA256)
	}
	session, err := rt.Open(ctx, network, models.SessionSpec{
		Inputs: []string{m.Input.Tensor}, Outputs: []string{scores},
		MemoryMB: m.Needs.MemoryMB, Timeout: time.Duration(m.Needs.Seconds) * time.Second,
	})
	if err != nil {
		return nil, fmt.Errorf("open detector of burned-in text: %w", unblamed(err))
	}
	return &Detector{input: m.Input.Tensor, session: session}, nil
}

// Scores implements phi.Detector.
func (d *Detector) Scores(ctx context.Context, width, height int, pixels []float32) ([]float32, error) {
	out, err := d.session.Run(ctx, []models.Tensor{{Name: d.input, Shape: []int64{1, 1, int64(height), int64(width)}, Data: pixels}})
	if err != nil {
		return nil, unblamed(err)
	}
	return out[0].Data, nil
}

// Close unloads the network.
func (d *Detector) Close() error { return d.session.Close() }

// unblamed takes the blame away that a session's error lays on its network: a
// study's result must not say that the vendor's model failed when the gate did.
func unblamed(err error) error {
	var fault *study.Fault
	if errors.As(err, &fault) {
		return errors.New(err.Error())
	}
	return err
}
