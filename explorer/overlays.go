package explorer

import (
	"context"
	"errors"
	"io/fs"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

const (
	// maxSegmentation bounds a segmentation that is fetched, in bytes.
	maxSegmentation = 64 << 20
	// overlaysKept is how many stay in memory: whoever scrolls asks for one mask
	// after the other.
	overlaysKept = 4
)

// overlays are segmentations that were looked at last.
type overlays struct {
	mu   sync.Mutex
	kept []keptOverlay // the newest last
}

type keptOverlay struct {
	of      overlayOf
	overlay *look.Overlay
}

// overlayOf names a segmentation over a study.
type overlayOf struct{ study, artefacts study.CID }

func (o *overlays) get(of overlayOf) *look.Overlay {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, k := range o.kept {
		if k.of == of {
			return k.overlay
		}
	}
	return nil
}

func (o *overlays) put(of overlayOf, overlay *look.Overlay) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.kept = append(o.kept, keptOverlay{of, overlay})
	if len(o.kept) > overlaysKept {
		o.kept = o.kept[1:]
	}
}

// forget drops those of a study.
func (o *overlays) forget(c study.CID) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var left []keptOverlay
	for _, k := range o.kept {
		if k.of.study != c {
			left = append(left, k)
		}
	}
	o.kept = left
}

// Overlay fetches the segmentation under a result's artefacts, and lays it over
// the study under c. A result without one is errNotFound.
func (e *Evidence) Overlay(ctx context.Context, c, artefacts study.CID) (*look.Overlay, error) {
	of := overlayOf{c, artefacts}
	if o := e.overlays.get(of); o != nil {
		return o, nil
	}
	leave, err := await(ctx, e.looks)
	if err != nil {
		return nil, err
	}
	defer leave()
	lim := ipfsstore.DefaultLimits
	lim.Bytes, lim.Time = maxSegmentation, 20*time.Second
	raw, err := e.cfg.Content.ReadFile(ctx, artefacts, models.SegmentationName, lim)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNotFound
	}
	if err != nil {
		return nil, told(ipfsstore.StudyReasons.Fault(err))
	}
	s, err := e.open(ctx, c)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	o, err := s.Overlay(raw)
	if err != nil {
		return nil, told(err)
	}
	e.overlays.put(of, o)
	return o, nil
}

// Mask decodes where one segment of a segmentation lies on a frame.
func (e *Evidence) Mask(ctx context.Context, c, artefacts study.CID, segment int, k look.Key) ([]byte, error) {
	o, err := e.Overlay(ctx, c, artefacts)
	if err != nil {
		return nil, err
	}
	leave, err := await(ctx, e.looks)
	if err != nil {
		return nil, err
	}
	defer leave()
	raw, err := o.Mask(ctx, segment, k)
	return raw, told(err)
}

// Forget removes a study whose consent was withdrawn.
func (e *Evidence) Forget(c study.CID) {
	e.overlays.forget(c)
	e.cfg.Studies.Forget(c)
}
