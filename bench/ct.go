package bench

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

const (
	sliceSide  = 512
	sliceBytes = sliceSide * sliceSide * 2
)

// hounsfield is a body of soft tissue with a slow texture and the noise of a
// usual dose, in air that is nearly still: codecs find in it about what they
// find in CT.
func hounsfield(r *rand.Rand) func(d, row, column int) float64 {
	return func(d, row, column int) float64 {
		x, y := float64(column-sliceSide/2)/230, float64(row-sliceSide/2)/180
		if x*x+y*y > 1 {
			return -1000 + 4*r.NormFloat64()
		}
		return 40 + 60*math.Sin(float64(column)/40)*math.Cos(float64(row)/33+float64(d)/5) + 12*r.NormFloat64()
	}
}

// writeSeries writes a CT series, a file for each slice.
func writeSeries(dir string, slices int) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make series: %w", err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	files := dcmtest.CTSeries(min(slices, 40), sliceSide, sliceSide, 1, hounsfield(random))
	paths := make([]string, slices)
	for i := range paths {
		paths[i] = filepath.Join(dir, fmt.Sprintf("%04d.dcm", i+1))
		// Nobody looks at more than the bytes, so slices come again.
		if err := os.WriteFile(paths[i], files[i%len(files)], 0o644); err != nil {
			return nil, fmt.Errorf("make series: %w", err)
		}
	}
	return paths, nil
}

// writeMultiFrame writes the slices as one multi-frame file.
func writeMultiFrame(path string, slices int) error {
	random := rand.New(rand.NewPCG(1, 2))
	hu := hounsfield(random)
	distinct := min(slices, 20)
	words := make([]uint16, 0, slices*sliceSide*sliceSide)
	for d := range distinct {
		for row := range sliceSide {
			for column := range sliceSide {
				words = append(words, uint16(int16(math.Round(hu(d, row, column)+1024))))
			}
		}
	}
	for len(words) < cap(words) {
		words = append(words, words[:min(cap(words)-len(words), distinct*sliceSide*sliceSide)]...)
	}
	const multiFrameWords = "1.2.840.10008.5.1.4.1.1.7.3" // Multi-frame Grayscale Word Secondary Capture
	f := dcmtest.Image("CT", multiFrameWords, sliceSide, sliceSide, words)
	for _, e := range []dcmtest.Element{
		{Tag: dcmtest.NumberOfFrames, VR: "IS", Value: slices}, {Tag: dcmtest.BitsStored, VR: "US", Value: 16},
		{Tag: dcmtest.HighBit, VR: "US", Value: 15}, {Tag: dcmtest.PixelSign, VR: "US", Value: 1},
	} {
		f.Set(e)
	}
	if err := os.WriteFile(path, f.Bytes(), 0o644); err != nil {
		return fmt.Errorf("make slices: %w", err)
	}
	return nil
}

// missingTool is the first of the peers that is not installed.
func missingTool(encode []string, peers map[string][]string) string {
	for _, command := range append(slices.Collect(maps.Values(peers)), encode) {
		if len(command) == 0 {
			continue
		}
		if _, err := exec.LookPath(command[0]); err != nil {
			return command[0]
		}
	}
	return ""
}

// tool runs a peer from one file to another.
func tool(ctx context.Context, command []string, in, out string) error {
	args := append(append([]string{}, command[1:]...), in, out)
	said, err := exec.CommandContext(ctx, command[0], args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", command[0], err, bytes.TrimSpace(said))
	}
	return nil
}
