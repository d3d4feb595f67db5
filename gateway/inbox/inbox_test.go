package inbox_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/study"
)

const (
	phi     = "ZEBRAFINCH"
	studyA  = "1.2.840.55555.1"
	studyB  = "1.2.840.55555.2"
	quiet   = time.Minute
	reasonT = "no use"
)

// spool is an inbox with a clock of its own.
type spool struct {
	*inbox.Inbox
	t   *testing.T
	dir string
	now time.Time
	cfg inbox.Config
}

func open(t *testing.T, cfg inbox.Config) *spool {
	t.Helper()
	s := &spool{t: t, dir: filepath.Join(t.TempDir(), "spool"), now: time.Unix(1_000_000, 0), cfg: cfg}
	s.cfg.Dir, s.cfg.Now = s.dir, func() time.Time { return s.now }
	s.open()
	t.Cleanup(func() { s.Close() })
	return s
}

func (s *spool) open() {
	s.t.Helper()
	var err error
	if s.Inbox, err = inbox.Open(s.cfg); err != nil {
		s.t.Fatal(err)
	}
}

// crash is what a killed process leaves behind.
func (s *spool) crash() {
	s.t.Helper()
	if err := s.Close(); err != nil {
		s.t.Fatal(err)
	}
	s.open()
}

// image is a file of studyA with a SOP Instance UID that ends in n.
func image(n int, opts ...dcmtest.Option) []byte {
	all := append([]dcmtest.Option{
		dcmtest.Study(studyA), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("1.2.840.55555.9.%d", n)), dcmtest.With(0x00100010, "PN", phi),
	}, opts...)
	return dcmtest.CR(2, 2, []uint16{uint16(n), 2, 3, 4}, all...)
}

func (s *spool) add(files ...[]byte) []error {
	s.t.Helper()
	b := s.Begin("", false)
	errs := make([]error, len(files))
	for i, file := range files {
		_, errs[i] = b.Add(s.t.Context(), bytes.NewReader(file))
	}
	if err := b.Commit(); err != nil {
		s.t.Fatal(err)
	}
	return errs
}

func (s *spool) mustAdd(files ...[]byte) {
	s.t.Helper()
	if err := errors.Join(s.add(files...)...); err != nil {
		s.t.Fatal(err)
	}
}

func (s *spool) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *spool) look() inbox.Survey {
	s.t.Helper()
	got, err := inbox.Look(s.dir)
	s.must(err)
	return got
}

// counts is the instances in each state.
func (s *spool) counts() string {
	sum := func(list []inbox.Holding) (n int) {
		for _, h := range list {
			n += h.Instances
		}
		return n
	}
	got := s.look()
	return fmt.Sprintf("%d receiving, %d sealed, %d quarantined, %d done", sum(got.Receiving), sum(got.Contributing), sum(got.Quarantine), len(got.Contributed))
}

func (s *spool) want(counts string) {
	s.t.Helper()
	if got := s.counts(); got != counts {
		s.t.Errorf("%s, want %s", got, counts)
	}
}

// seal seals studyA, which must be due.
func (s *spool) seal() []inbox.Part {
	s.t.Helper()
	s.now = s.now.Add(quiet)
	if due := s.Due(quiet); len(due) != 1 || due[0] != s.Key(studyA) {
		s.t.Fatalf("due: %v", due)
	}
	parts, err := s.Seal(s.Key(studyA))
	s.must(err)
	return parts
}

var contributed = []inbox.Contribution{{Modality: study.CR, StudyID: study.Hash{1}, Instances: 2}}

func TestAStudyIsDueOnceItIsQuiet(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1))
	s.now = s.now.Add(quiet - 1)
	s.mustAdd(image(2))
	s.now = s.now.Add(quiet - 1)
	if due := s.Due(quiet); len(due) != 0 {
		t.Errorf("due too early: %v", due)
	}
	b := s.Begin(studyA, false)
	if _, err := b.Add(t.Context(), bytes.NewReader(image(3))); err != nil {
		t.Fatal(err)
	}
	s.now = s.now.Add(time.Hour)
	if due := s.Due(quiet); len(due) != 0 {
		t.Errorf("due while a batch is open: %v", due)
	}
	s.must(b.Commit())
	if due := s.Due(quiet); len(due) != 0 {
		t.Errorf("due as soon as the batch ended: %v", due)
	}
	parts := s.seal()
	if len(parts) != 1 || parts[0].Modality != study.CR || parts[0].Instances != 3 {
		t.Errorf("%+v", parts)
	}
	files, err := os.ReadDir(parts[0].Dir)
	if err != nil || len(files) != 3 {
		t.Errorf("%v, %v", files, err)
	}
}

func TestASignalCompletesAStudyAtOnce(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1))
	if err := s.Complete(s.Key(studyB)); !errors.Is(err, inbox.ErrUnknown) {
		t.Errorf("another study: %v", err)
	}
	s.must(s.Complete(s.Key(studyA)))
	<-s.Wake()
	s.crash()
	if due := s.Due(quiet); len(due) != 1 {
		t.Errorf("due after a crash: %v", due)
	}
}

func TestAStudyThatWaitsForASignalIsNeverQuiet(t *testing.T) {
	s := open(t, inbox.Config{})
	b := s.Begin(studyA, true)
	if _, err := b.Add(t.Context(), bytes.NewReader(image(1))); err != nil {
		t.Fatal(err)
	}
	s.must(b.Commit())
	for range 2 {
		s.now = s.now.Add(24 * time.Hour)
		if due := s.Due(quiet); len(due) != 0 {
			t.Errorf("due: %v", due)
		}
		s.crash()
	}
	s.must(s.Complete(s.Key(studyA)))
	if due := s.Due(quiet); len(due) != 1 {
		t.Errorf("due: %v", due)
	}
}

func TestTheSameBytesAgainAreNoSecondInstance(t *testing.T) {
	s := open(t, inbox.Config{})
	add := func(file []byte) (inbox.Receipt, error) {
		b := s.Begin("", false)
		r, err := b.Add(t.Context(), bytes.NewReader(file))
		s.must(b.Commit())
		return r, err
	}
	other := image(1, dcmtest.With(0x00100020, "LO", "2"))
	states := []func(){
		func() {}, s.crash, func() { s.mustAdd(image(2)); s.seal() }, s.crash,
		func() { s.must(s.Finish(s.Key(studyA), contributed)) }, s.crash,
	}
	s.mustAdd(image(1))
	for i, next := range states {
		next()
		before := s.counts()
		if r, err := add(image(1)); err != nil || !r.Duplicate {
			t.Errorf("state %d: %+v, %v", i, r, err)
		}
		if _, err := add(other); !errors.Is(err, inbox.ErrConflict) {
			t.Errorf("state %d: other bytes: %v, want ErrConflict", i, err)
		}
		if after := s.counts(); after != before {
			t.Errorf("state %d: %s became %s", i, before, after)
		}
	}
}

func TestWhatComesLateIsQuarantinedAndCanBeRetried(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1))
	s.seal()
	s.mustAdd(image(2))
	s.want("0 receiving, 1 sealed, 1 quarantined, 0 done")
	s.must(s.Finish(s.Key(studyA), contributed))
	s.mustAdd(image(3))
	s.crash()
	s.want("0 receiving, 0 sealed, 2 quarantined, 1 done")
	if q := s.look().Quarantine[0]; !strings.Contains(q.Reason, "retry") || q.At == nil {
		t.Errorf("%+v", q)
	}
	s.must(s.Retry(s.Key(studyA)))
	s.crash()
	if parts := s.seal(); parts[0].Instances != 2 {
		t.Errorf("%+v", parts)
	}
	s.must(s.Finish(s.Key(studyA), contributed))
	if past := s.look().Contributed; len(past) != 1 || len(past[0].Contributions) != 2 {
		t.Errorf("%+v", past)
	}
	s.mustAdd(image(1), image(2), image(3)) // duplicates all of them
	s.want("0 receiving, 0 sealed, 0 quarantined, 1 done")
}

func TestQuarantineKeepsFilesAndReason(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1), image(2))
	s.seal()
	s.mustAdd(image(3)) // late: its folder is there when the rest comes
	s.must(s.Quarantine(s.Key(studyA), reasonT))
	for range 2 {
		s.want("0 receiving, 0 sealed, 3 quarantined, 0 done")
		if q := s.look().Quarantine[0]; q.Reason != reasonT {
			t.Errorf("%+v", q)
		}
		s.crash()
	}
	s.must(s.Retry(s.Key(studyA)))
	if parts := s.seal(); parts[0].Instances != 3 {
		t.Errorf("%+v", parts)
	}
}

func TestImagesGoByModalityAndTheRestIsLeftOut(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1), image(2, dcmtest.With(dcmtest.Modality, "CS", "CT")), image(3, dcmtest.With(dcmtest.Modality, "CS", "../../CT")),
		image(4, dcmtest.Without(dcmtest.PixelData)))
	parts := s.seal()
	if len(parts) != 2 || parts[0].Modality != study.CR || parts[0].Instances != 1 || parts[1].Modality != study.CT || parts[1].Instances != 1 {
		t.Errorf("%+v", parts)
	}
	s.must(s.Finish(s.Key(studyA), nil))
	if past := s.look().Contributed[0]; past.LeftOut != 2 {
		t.Errorf("%+v", past)
	}
}

func TestFilesGoWhenTheyAreContributed(t *testing.T) {
	for _, retain := range []time.Duration{0, time.Hour} {
		s := open(t, inbox.Config{Retain: retain})
		s.mustAdd(image(1))
		s.seal()
		s.must(s.Finish(s.Key(studyA), contributed))
		s.must(s.Expire())
		if left := s.holding(phi); (left == 0) != (retain == 0) {
			t.Errorf("retention %v: %d files", retain, left)
		}
		s.now = s.now.Add(retain)
		s.must(s.Expire())
		if left := s.holding(phi); left != 0 {
			t.Errorf("retention %v is over: %d files", retain, left)
		}
	}
}

// holding counts the spool's files that hold a text.
func (s *spool) holding(text string) (n int) {
	s.t.Helper()
	s.must(filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := os.ReadFile(path)
		if bytes.Contains(raw, []byte(text)) {
			n++
		}
		return err
	}))
	return n
}

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

func TestOneProcessHasTheSpool(t *testing.T) {
	s := open(t, inbox.Config{})
	if _, err := inbox.Open(s.cfg); !errors.Is(err, inbox.ErrLocked) {
		t.Errorf("%v", err)
	}
}

// Every moment between two steps on disk, as a crash leaves it.
func TestACrashBetweenAnyTwoStepsIsFinished(t *testing.T) {
	k := func(s *spool) string { return string(s.Key(studyA)) }
	for name, c := range map[string]struct {
		leave func(s *spool)
		want  string
	}{
		"an unfinished file": {func(s *spool) {
			s.must(os.WriteFile(filepath.Join(s.dir, "incoming", "x"), []byte(phi), 0o600))
		}, "2 receiving, 0 sealed, 0 quarantined, 0 done"},
		"a new study's empty folder": {func(s *spool) {
			s.must(os.MkdirAll(filepath.Join(s.dir, "studies", strings.Repeat("0", 32), "CT"), 0o700))
		}, "2 receiving, 0 sealed, 0 quarantined, 0 done"},
		"sealed": {func(s *spool) { s.seal() }, "0 receiving, 2 sealed, 0 quarantined, 0 done"},
		"recorded, files left": {func(s *spool) {
			parts := s.seal()
			files, _ := os.ReadDir(parts[0].Dir)
			saved, err := os.ReadFile(filepath.Join(parts[0].Dir, files[0].Name()))
			s.must(err)
			s.must(s.Finish(s.Key(studyA), contributed))
			s.must(os.MkdirAll(parts[0].Dir, 0o700))
			s.must(os.WriteFile(filepath.Join(parts[0].Dir, files[0].Name()), saved, 0o600))
		}, "0 receiving, 0 sealed, 0 quarantined, 1 done"},
		"a reason, not moved": {func(s *spool) {
			s.seal()
			s.must(os.WriteFile(filepath.Join(s.dir, "sealed", k(s), "reason.json"), []byte(`{"reason":"`+reasonT+`"}`), 0o600))
		}, "0 receiving, 0 sealed, 2 quarantined, 0 done"},
		"a reason, half moved": {func(s *spool) {
			parts := s.seal()
			s.mustAdd(image(3))
			s.must(os.WriteFile(filepath.Join(s.dir, "sealed", k(s), "reason.json"), []byte(`{"reason":"`+reasonT+`"}`), 0o600))
			files, _ := os.ReadDir(parts[0].Dir)
			s.must(os.Rename(filepath.Join(parts[0].Dir, files[0].Name()), filepath.Join(s.dir, "quarantine", k(s), "CR", files[0].Name())))
		}, "0 receiving, 0 sealed, 3 quarantined, 0 done"},
	} {
		s := open(t, inbox.Config{})
		s.mustAdd(image(1), image(2))
		c.leave(s)
		s.crash()
		if got := s.counts(); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		if q := s.look().Quarantine; len(q) == 1 && q[0].Reason != reasonT {
			t.Errorf("%s: %+v", name, q)
		}
		s.mustAdd(image(1), image(2)) // none is lost or doubled
		if got := s.counts(); got != c.want {
			t.Errorf("%s: after sending again %s, want %s", name, got, c.want)
		}
	}
}
