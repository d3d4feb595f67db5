package worker

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func TestTensorsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var tensors []models.Tensor
		for range rapid.IntRange(0, 4).Draw(t, "tensors") {
			shape := rapid.SliceOfN(rapid.Int64Range(0, 5), 1, 4).Draw(t, "shape")
			n, err := models.Elements(shape)
			if err != nil {
				t.Fatal(err)
			}
			tensors = append(tensors, models.Tensor{
				Name: rapid.StringN(0, 20, maxName).Draw(t, "name"), Shape: shape,
				Data: rapid.SliceOfN(rapid.Float32(), n, n).Draw(t, "data"),
			})
		}
		var pipe bytes.Buffer
		s := newStream(&pipe, &pipe)
		if err := s.writeTensors(kindRun, tensors); err != nil {
			t.Fatal(err)
		}
		if err := s.w.Flush(); err != nil {
			t.Fatal(err)
		}
		if kind, err := s.r.ReadByte(); kind != kindRun || err != nil {
			t.Fatal(kind, err)
		}
		got, err := s.readTensors(4 * 625)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tensors, got, cmpopts.EquateEmpty(), cmpopts.EquateNaNs()); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestFaultsRoundTrip(t *testing.T) {
	for _, sent := range []error{
		study.Faultf(study.ModelFailed, "no memory"),
		errors.New("no library"),
		study.Faultf(study.ModelInvalid, "%s", strings.Repeat("long ", 1000)),
	} {
		var pipe bytes.Buffer
		s := newStream(&pipe, &pipe)
		if err := s.writeFault(sent); err != nil {
			t.Fatal(err)
		}
		if err := s.w.Flush(); err != nil {
			t.Fatal(err)
		}
		if _, err := s.r.ReadByte(); err != nil {
			t.Fatal(err)
		}
		got := s.readFault()
		var was, is *study.Fault
		if errors.As(sent, &was) != errors.As(got, &is) || (was != nil && was.Reason != is.Reason) || len(got.Error()) > 2*maxText {
			t.Errorf("%v arrives as %v", sent, got)
		}
	}
}

// What a hostile worker sends is bounded by the limit, whatever it says.
func FuzzReadTensors(f *testing.F) {
	var pipe bytes.Buffer
	s := newStream(&pipe, &pipe)
	err := s.writeTensors(kindTensors, []models.Tensor{
		{Name: "a", Shape: []int64{2, 3}, Data: make([]float32, 6)}, {Name: "b", Shape: []int64{0}},
	})
	if err != nil || s.w.Flush() != nil {
		f.Fatal(err)
	}
	f.Add(pipe.Bytes()[1:])
	f.Add([]byte{1, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f})
	f.Fuzz(func(t *testing.T, raw []byte) {
		const limit = 1 << 16
		tensors, err := newStream(bytes.NewReader(raw), &bytes.Buffer{}).readTensors(limit)
		if err != nil {
			return
		}
		total := 0
		for _, tensor := range tensors {
			n, err := models.Elements(tensor.Shape)
			if err != nil || n != len(tensor.Data) {
				t.Fatalf("shape %v with %d elements is taken", tensor.Shape, len(tensor.Data))
			}
			total += n
		}
		if total > limit || 4*total > len(raw) {
			t.Fatalf("%d elements come of %d bytes", total, len(raw))
		}
	})
}

func TestElements(t *testing.T) {
	for _, shape := range [][]int64{{-1}, {math.MaxInt64, 2}, {1 << 20, 1 << 20}, {2, math.MinInt64}} {
		if n, err := models.Elements(shape); err == nil {
			t.Errorf("shape %v counts %d", shape, n)
		}
	}
	if n, err := models.Elements([]int64{0, math.MaxInt64}); err == nil && n != 0 {
		t.Errorf("an empty tensor counts %d", n)
	}
}
