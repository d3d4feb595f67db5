package dossier

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/study"
)

// mostPictures bounds the images of a study that its report shows.
const mostPictures = 6

// Picture is one frame of the study that a report is of.
type Picture struct {
	Caption string
	PNG     []byte
}

// look takes pictures of the report's one study, evenly from its largest series;
// nothing is shown of one whose consent was withdrawn.
func (d *Dossier) look(ctx context.Context, src audit.Sources, s *replica.StudyState) error {
	if s.Withdrawn {
		d.Unseen = "Consent for this study was withdrawn: its images are not shown."
		return nil
	}
	dir, err := os.MkdirTemp(src.WorkDir, "look-")
	if err != nil {
		return fmt.Errorf("look at study: %w", err)
	}
	defer os.RemoveAll(dir)
	library, err := look.NewLibrary(dir, src.Content, look.Config{Bytes: src.Limits.Bytes, Limits: src.Limits, Imaging: src.Imaging})
	if err != nil {
		return err
	}
	opened, err := library.Open(ctx, s.CID)
	var fault *study.Fault
	if errors.As(err, &fault) {
		d.Unseen = fault.Error()
		return nil
	}
	if err != nil {
		return fmt.Errorf("look at study: %w", err)
	}
	defer opened.Close()
	return d.take(ctx, opened)
}

func (d *Dossier) take(ctx context.Context, opened *look.Study) error {
	var largest look.Series
	for _, series := range opened.Listing().Series {
		if len(series.Frames) > len(largest.Frames) {
			largest = series
		}
	}
	n := len(largest.Frames)
	shown := min(n, mostPictures)
	for i := range shown {
		at := (2*i + 1) * n / (2 * shown)
		raw, err := opened.PNG(ctx, largest.Frames[at].Key, nil)
		var fault *study.Fault
		switch {
		case errors.As(err, &fault):
			d.Unseen = fault.Error()
		case err != nil:
			return err
		default:
			d.Pictures = append(d.Pictures, Picture{fmt.Sprintf("%s: %d of %d", largest.Label, at+1, n), raw})
		}
	}
	if shown == 0 {
		d.Unseen = "No image of this study can be read."
	}
	return nil
}
