package gateway_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/study"
)

func TestAStudyIsContributedWhenItIsQuietOrDone(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1), image(studyB, 2)) // two studies in one request
	h.later(quiet - 1)
	h.store(image(studyA, 3))
	if h.later(quiet - 1); len(h.given) != 1 || h.given[0][0] != sop(2) {
		t.Fatalf("contributed %v, want the study that is quiet", h.given)
	}
	for study, want := range map[string]int{studyB: 404, "1.2.3": 404, studyA: 204} {
		if status, _ := send(t, "POST", h.url+"/studies/"+study+"/complete", nil, nil); status != want {
			t.Errorf("signal for %s: status %d, want %d", study, status, want)
		}
	}
	if h.later(0); len(h.given) != 2 || len(h.given[1]) != 2 {
		t.Errorf("contributed %v, want the study that is done", h.given)
	}
}

func TestWhatFailsIsTriedAgainOrQuarantined(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1))
	h.refuse = errors.New("the chain is away")
	if waiting := h.later(quiet); waiting != 1 {
		t.Errorf("%d wait", waiting)
	}
	if h.refuse = nil; h.later(time.Second) != 1 || len(h.given) != 0 {
		t.Error("tried again at once")
	}
	if h.later(time.Minute) != 0 || len(h.given) != 1 {
		t.Error("not tried again")
	}

	h.store(image(studyB, 2))
	h.refuse = institution.ErrStudy
	if h.later(quiet) != 0 {
		t.Error("a study that cannot be contributed waits")
	}
	got := h.look()
	if len(got.Quarantine) != 1 || !strings.Contains(got.Quarantine[0].Reason, institution.ErrStudy.Error()) || got.Quarantine[0].Study != h.inbox.Key(studyB) {
		t.Errorf("%+v", got)
	}
	h.refuse = nil
	h.must(h.inbox.Retry(h.inbox.Key(studyB)))
	if h.later(0); len(h.given) != 2 {
		t.Errorf("contributed %v", h.given)
	}
}

func TestAStudyThatFailsOnIsQuarantinedInTheEnd(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1))
	h.refuse = errors.New("an error that nobody knows")
	for range 100 {
		h.later(time.Hour)
	}
	if got := h.look(); len(got.Quarantine) != 1 || !strings.Contains(got.Quarantine[0].Reason, "gave up after 40") {
		t.Errorf("%+v", got)
	}
}

func TestAStudyWithoutImagesIsQuarantined(t *testing.T) {
	h := newHouse(t, nil)
	h.store(files(t, pydicomFiles+"test-SR.dcm")...)
	h.later(quiet)
	if got := h.look(); len(got.Quarantine) != 1 || len(h.given) != 0 {
		t.Errorf("%+v", got)
	}
}

// Whatever happens to studies, the log does not say whose they are.
func TestLogsNameNoStudy(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1), []byte(phi+strings.Repeat(" is no DICOM", 20)))
	h.refuse = institution.ErrStudy
	h.later(quiet)
	h.refuse = nil
	h.store(image(studyB, 2))
	h.later(quiet)
	log := h.log.String()
	for _, text := range []string{phi, "66666", studyA} {
		if strings.Contains(log, text) {
			t.Errorf("the log holds %s:\n%s", text, log)
		}
	}
	if !strings.Contains(log, string(h.inbox.Key(studyA))) {
		t.Errorf("the log does not name the study by its handle:\n%s", log)
	}
}

// One modality that cannot be contributed does not keep the other back.
func TestModalitiesAreContributedEachOnItsOwn(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1), image(studyA, 2, dcmtest.With(dcmtest.Modality, "CS", "CT")))
	h.only, h.refuse = study.CR, institution.ErrStudy
	h.later(quiet)
	got := h.look().Quarantine
	if len(h.given) != 1 || h.given[0][0] != sop(2) || len(got) != 1 || !strings.HasPrefix(got[0].Reason, "CT was contributed as study 0x") {
		t.Errorf("contributed %v, quarantine %+v", h.given, got)
	}
}

// What comes for a study while others are contributed still belongs to it.
func TestAStudyIsSealedWhenItIsItsTurn(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1), image(studyB, 2))
	h.during = func() {
		h.during = nil
		for uid, n := range map[string]int{studyA: 3, studyB: 4} {
			h.store(image(uid, n))
		}
	}
	if h.later(quiet); len(h.given) != 1 {
		t.Errorf("contributed %v: more came for the other one just now", h.given)
	}
	h.later(quiet)
	if got := h.look(); len(h.given) != 2 || len(h.given[1]) != 2 || len(got.Quarantine) != 1 {
		t.Errorf("contributed %v, quarantine %+v", h.given, got.Quarantine)
	}
}

// Studies wait for blocks side by side: none of these ends before the other has
// begun.
func TestStudiesAreContributedSideBySide(t *testing.T) {
	h := newHouse(t, nil)
	var begun sync.WaitGroup
	begun.Add(2)
	h.gw = gateway.New(gateway.Config{
		Inbox: h.inbox, Quiet: quiet, AtOnce: 2, Now: h.clock, Log: slog.New(slog.DiscardHandler),
		Contribute: func(_ context.Context, p inbox.Part) (inbox.Contribution, error) {
			begun.Done()
			begun.Wait()
			return inbox.Contribution{Modality: p.Modality, Instances: p.Instances}, nil
		},
	})
	h.store(image(studyA, 1))
	h.store(image(studyB, 2))
	if waiting := h.later(quiet); waiting != 0 {
		t.Errorf("%d wait", waiting)
	}
	if got := h.look(); len(got.Contributed) != 2 {
		t.Errorf("%+v", got)
	}
}
