package inbox_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
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
	parts, err := s.Seal(s.Key(studyA), quiet)
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

func TestOneProcessHasTheSpool(t *testing.T) {
	s := open(t, inbox.Config{})
	if _, err := inbox.Open(s.cfg); !errors.Is(err, inbox.ErrLocked) {
		t.Errorf("%v", err)
	}
}
