package imaging_test

import (
	"context"
	"io"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

const frameBytes = 512 * 512 * 2

// endless is a file that begins with head and goes on with frames whose bytes
// are all the frame's number; it counts what is read of it.
type endless struct {
	head []byte
	size int64
	read atomic.Int64
}

func (e *endless) ReadAt(p []byte, off int64) (int, error) {
	n := int(min(int64(len(p)), max(e.size-off, 0)))
	e.read.Add(int64(n))
	done := 0
	if off < int64(len(e.head)) {
		done = copy(p[:n], e.head[off:])
	}
	for done < n {
		at := off + int64(done) - int64(len(e.head))
		run := p[done:min(n, done+int(frameBytes-at%frameBytes))]
		for i, number := 0, byte(at/frameBytes); i < len(run); i++ {
			run[i] = number
		}
		done += len(run)
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// A native multi-frame of 1 GiB is opened by its header, gives one frame for
// the reading of one, and passes frame by frame through the memory of a few.
func TestLargeFilesAreStreamed(t *testing.T) {
	const frame, frames = frameBytes, 2048
	file := dcmtest.CR(512, 512, nil, dcmtest.With(dcmtest.NumberOfFrames, "IS", frames), func(f *dcmtest.File) {
		f.Set(dcmtest.Element{Tag: dcmtest.PixelData, VR: "OW", Value: []byte{}, Length: frame * frames})
	})
	src := &endless{head: file, size: int64(len(file)) + frame*frames}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	in, err := imaging.OpenReader(src, src.size, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if n := src.read.Load(); n > 256<<10 {
		t.Errorf("%d bytes were read to open the file", n)
	}
	src.read.Store(0)
	plane, err := in.Values(context.Background(), 1000)
	if err != nil {
		t.Fatal(err)
	}
	if want := float32(1000&0xFF | 1000&0xF<<8); plane.Values[7] != want { // 12 bits of a word of two equal bytes
		t.Errorf("frame 1000 holds %g, want %g", plane.Values[7], want)
	}
	if n := src.read.Load(); n > 2*frame {
		t.Errorf("%d bytes were read for a frame of %d", n, frame)
	}
	plane, seen := nil, 0
	err = in.EachFrame(context.Background(), func(i int, raw []byte) error {
		if i != seen || len(raw) != frame || raw[0] != byte(i) || raw[frame-1] != byte(i) {
			t.Fatalf("frame %d of %d bytes begins with %d", i, len(raw), raw[0])
		}
		seen++
		return nil
	})
	if err != nil || seen != frames {
		t.Fatalf("%d frames, %v", seen, err)
	}
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > 8*frame {
		t.Errorf("1 GiB of pixels took %d bytes of memory, which is %d frames", taken, taken/frame)
	}
}
