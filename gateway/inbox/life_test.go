package inbox_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/study"
)

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

// Another process asks the one that has the spool.
func TestAStudyIsTakenOutOfQuarantineOnRequest(t *testing.T) {
	s := open(t, inbox.Config{})
	s.mustAdd(image(1))
	s.seal()
	s.must(s.Quarantine(s.Key(studyA), reasonT))
	if err := inbox.Request(s.dir, s.Key(studyB)); !errors.Is(err, inbox.ErrUnknown) {
		t.Errorf("of a study that is not there: %v", err)
	}
	s.must(inbox.Request(s.dir, s.Key(studyA)))
	if err := os.WriteFile(filepath.Join(s.dir, "requests", "nonsense"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s.must(s.Tend())
	s.want("1 receiving, 0 sealed, 0 quarantined, 0 done")
	s.must(s.Tend()) // asked once
	if left, err := os.ReadDir(filepath.Join(s.dir, "requests")); err != nil || len(left) != 0 {
		t.Errorf("%v, %v", left, err)
	}
	s.seal()
}
