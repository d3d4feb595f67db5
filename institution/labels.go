package institution

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/internal/durable"
	"github.com/fluoronet/fluoro/study"
)

// Labels is the folder in which labels and their salts are kept from the
// commitment to the reveal. Whoever reads it knows the labels; whoever loses
// it can never reveal them.
type Labels struct{ Dir string }

// labelSchema names the form of a kept label.
const labelSchema = "fluoro/label/1"

// KeptLabel is a label with the salt that hides it.
type KeptLabel struct {
	Schema  string     `json:"schema"`
	StudyID study.Hash `json:"studyId"`
	Label   string     `json:"label"` // canonical text
	Salt    study.Hash `json:"salt"`
}

// ErrOtherLabel means that another label is kept for the study already, to
// which it may be committed on chain.
var ErrOtherLabel = errors.New("another label is kept for this study")

// Propose returns what would be kept of a label: what is kept of it already,
// or the label with a fresh salt, which stands nowhere until Keep.
func (l Labels) Propose(id study.Hash, label study.Label) (KeptLabel, error) {
	kept, err := l.Kept(id)
	if errors.Is(err, fs.ErrNotExist) {
		kept = KeptLabel{Schema: labelSchema, StudyID: id, Label: label.String()}
		_, _ = rand.Read(kept.Salt[:]) // never fails: crypto/rand ends the program instead
		return kept, nil
	}
	if err == nil && kept.Label != label.String() {
		err = fmt.Errorf("%w in %s: remove the file only if the study was never registered", ErrOtherLabel, l.path(id))
	}
	return kept, err
}

// Commitment is what stands on chain until the label is revealed.
func (k KeptLabel) Commitment() study.Hash { return attest.LabelCommitment(k.StudyID, k.Label, k.Salt) }

// Kept returns the label that is kept for a study; fs.ErrNotExist when none is.
func (l Labels) Kept(id study.Hash) (KeptLabel, error) {
	raw, err := os.ReadFile(l.path(id))
	if err != nil {
		return KeptLabel{}, fmt.Errorf("read kept label: %w", err)
	}
	var k KeptLabel
	if err := json.Unmarshal(raw, &k); err != nil || k.Schema != labelSchema || k.StudyID != id {
		return KeptLabel{}, fmt.Errorf("%s is no label of study %s: restore it from a copy", l.path(id), id)
	}
	return k, nil
}

// Studies lists the studies with a kept label.
func (l Labels) Studies() ([]study.Hash, error) {
	names, err := filepath.Glob(filepath.Join(l.Dir, "0x*.json"))
	if err != nil {
		return nil, err
	}
	var ids []study.Hash
	for _, name := range names {
		id, err := study.ParseHash(filepath.Base(name[:len(name)-len(".json")]))
		if err != nil {
			return nil, fmt.Errorf("%s is no label: %w", name, err)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func (l Labels) path(id study.Hash) string { return filepath.Join(l.Dir, id.String()+".json") }

// Keep writes the label whole or not at all, durably, for its owner only. It
// does so before a commitment to it goes out.
func (l Labels) Keep(k KeptLabel) error { return keepSecret(l.path(k.StudyID), k) }

// keepSecret writes JSON whole or not at all, durably, for its owner only.
func keepSecret(path string, content any) error {
	raw, err := json.MarshalIndent(content, "", "  ")
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	}
	if err == nil {
		err = durable.WriteFile(path, append(raw, '\n'))
	}
	if err != nil {
		return fmt.Errorf("keep label: %w", err)
	}
	return nil
}
