package inbox_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

func TestOnlyTheOwnerReadsAndNoNameIsAUID(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1))
	s.seal()
	s.mustAdd(image(2), image(3, dcmtest.Study(studyB)))
	s.must(filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if info.Mode().Perm()&0o077 != 0 || strings.Contains(path, "55555") {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return err
	}))
	if n := s.holding(studyA); n != 2 {
		t.Errorf("%d files hold the study's UID, want the images alone", n)
	}
	s.must(s.Close())
	s.must(os.Chmod(s.dir, 0o755))
	if _, err := inbox.Open(s.cfg); err == nil {
		t.Error("a spool that others may read was opened")
	}
}

func TestHostileFiles(t *testing.T) {
	s := open(t, inbox.Config{Limits: inbox.Limits{
		InstanceBytes: 1 << 20, InflatedBytes: 1 << 20, Elements: 1000, SpoolBytes: 1 << 30, StudyInstances: 10, Instances: 100, Studies: 10,
	}})
	whole := image(1)
	many := func(f *dcmtest.File) {
		for i := range 2000 {
			f.Set(dcmtest.Element{Tag: 0x00211000 + uint32(i), VR: "LO", Value: "x"})
		}
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"empty":           {nil, inbox.ErrUnreadable},
		"no DICOM":        {[]byte(strings.Repeat(phi, 100)), inbox.ErrUnreadable},
		"no preamble":     {whole[132:], inbox.ErrUnreadable},
		"cut off":         {whole[:len(whole)-2], inbox.ErrUnreadable},
		"no study":        {image(1, dcmtest.Without(dcmtest.StudyInstance)), inbox.ErrUnreadable},
		"path for a UID":  {image(1, dcmtest.Study("../../../etc")), inbox.ErrUnreadable},
		"path for a SOP":  {image(1, dcmtest.With(dcmtest.SOPInstance, "UI", "/etc/passwd")), inbox.ErrUnreadable},
		"long UID":        {image(1, dcmtest.Study(strings.Repeat("1", 66))), inbox.ErrUnreadable},
		"huge UID":        {image(1, dcmtest.Study(strings.Repeat("1", 5000))), inbox.ErrUnreadable},
		"private syntax":  {image(1, dcmtest.Syntax("1.2.3.4")), inbox.ErrTransferSyntax},
		"deflate bomb":    {image(1, dcmtest.Syntax(dcmtest.Deflated), dcmtest.With(dcmtest.PixelData, "OW", make([]byte, 4<<20))), inbox.ErrUnreadable},
		"many elements":   {image(1, many), inbox.ErrUnreadable},
		"over the limit":  {image(1, dcmtest.With(dcmtest.PixelData, "OW", make([]byte, 2<<20))), inbox.ErrFull},
		"lies on lengths": {image(1, func(f *dcmtest.File) { f.Set(dcmtest.Element{Tag: 0x00204000, VR: "UT", Value: "x", Length: 1 << 30}) }), inbox.ErrUnreadable},
	} {
		err := s.add(c.file)[0]
		if !errors.Is(err, c.want) || strings.Contains(err.Error(), phi) || strings.Contains(err.Error(), "passwd") {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	b := s.Begin(studyB, false)
	if _, err := b.Add(t.Context(), bytes.NewReader(whole)); !errors.Is(err, inbox.ErrMismatch) {
		t.Errorf("another study: %v", err)
	}
	broken := errors.New("the line broke")
	if _, err := b.Add(t.Context(), io.MultiReader(bytes.NewReader(whole[:200]), iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("a broken line: %v", err)
	}
	s.must(b.Commit())
	s.want("0 receiving, 0 sealed, 0 quarantined, 0 done")
	if left, err := os.ReadDir(filepath.Join(s.dir, "incoming")); err != nil || len(left) != 0 {
		t.Errorf("left in incoming: %v, %v", left, err)
	}
}

func TestLimitsOfTheSpool(t *testing.T) {
	size := int64(len(image(1)))
	for name, change := range map[string]func(*inbox.Limits){
		"bytes":     func(l *inbox.Limits) { l.SpoolBytes = 2*size + 1 },
		"instances": func(l *inbox.Limits) { l.Instances = 2 },
		"of study":  func(l *inbox.Limits) { l.StudyInstances = 2 },
	} {
		limits := inbox.DefaultLimits
		change(&limits)
		s := open(t, inbox.Config{Limits: limits})
		s.mustAdd(image(1), image(2))
		for range 2 {
			if err := s.add(image(3))[0]; !errors.Is(err, inbox.ErrFull) {
				t.Errorf("%s: %v, want ErrFull", name, err)
			}
			s.crash() // what is there counts after a restart too
		}
		s.seal()
		s.must(s.Finish(s.Key(studyA), nil))
		s.mustAdd(image(3, dcmtest.Study(studyB))) // room again
	}
	limits := inbox.DefaultLimits
	limits.Studies = 1
	s := open(t, inbox.Config{Limits: limits})
	s.mustAdd(image(1))
	if err := s.add(image(2, dcmtest.Study(studyB)))[0]; !errors.Is(err, inbox.ErrFull) {
		t.Errorf("studies: %v", err)
	}
}

// zeros reads as nothing but zeros.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestAFileIsNeverHeldInMemory(t *testing.T) {
	s := open(t, inbox.Config{})
	const pixels = 64 << 20
	whole := image(1, dcmtest.Without(dcmtest.PixelData))
	// Pixel Data (7FE0,0010), OW, with its length.
	head := append(whole, 0xe0, 0x7f, 0x10, 0x00, 'O', 'W', 0, 0, byte(pixels&0xff), byte(pixels>>8&0xff), byte(pixels>>16&0xff), byte(pixels>>24))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b := s.Begin("", false)
	_, err := b.Add(t.Context(), io.MultiReader(bytes.NewReader(head), io.LimitReader(zeros{}, pixels)))
	s.must(err)
	s.must(b.Commit())
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; took > 4<<20 {
		t.Errorf("%d bytes of memory for a file of %d", took, pixels)
	}
	if h := s.look().Receiving; len(h) != 1 || h[0].Bytes != int64(len(head)+pixels) {
		t.Errorf("%+v", h)
	}
}
