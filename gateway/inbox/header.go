package inbox

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

const (
	tagSOPClass    part10.Tag = 0x00080016
	tagSOPInstance part10.Tag = 0x00080018
	tagModality    part10.Tag = 0x00080060
	tagStudy       part10.Tag = 0x0020000D
)

// other is the folder of what is no image of a modality that fluoro knows, and
// is not contributed: reports, presentation states, key objects, segmentations.
const other = "other"

// header is what the inbox must know of a file.
type header struct {
	sopClass, sop, study string
	part                 string // a modality's code, or other
}

// readHeader walks the whole file, so that one that was cut off is found.
func (in *Inbox) readHeader(f *os.File, size int64) (header, error) {
	in.scans <- struct{}{} // a deflated data set is held in memory
	defer func() { <-in.scans }()
	var h header
	if err := wantPart10(f); err != nil {
		return h, err
	}
	file, err := part10.Scan(f, size, part10.Limits{
		FileBytes: in.limits.InstanceBytes, InflatedBytes: in.limits.InflatedBytes, Elements: in.limits.Elements, Depth: 32, ValueBytes: 1 << 10,
	})
	if errors.Is(err, part10.ErrTransferSyntax) {
		return h, fmt.Errorf("%w: %w", ErrTransferSyntax, err)
	}
	if err != nil {
		return h, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	var modality string
	for _, field := range []struct {
		tag  part10.Tag
		into *string
	}{{tagSOPClass, &h.sopClass}, {tagSOPInstance, &h.sop}, {tagStudy, &h.study}, {tagModality, &modality}} {
		if *field.into, err = file.Text(field.tag); err != nil {
			return header{}, fmt.Errorf("%w: %w", ErrUnreadable, err)
		}
		if field.tag != tagModality && !dicomweb.ValidUID(*field.into) {
			return header{}, fmt.Errorf("%w: %v is no UID", ErrUnreadable, field.tag)
		}
	}
	h.part = other
	if m, err := study.ParseModality(modality); err == nil && file.Find(part10.TagPixelData) != nil {
		h.part = m.String()
	}
	return h, nil
}

// wantPart10 wants the preamble of PS3.10, which objects of DICOMweb have.
// imaging reads files without it too, but de-identification passes them over.
func wantPart10(f *os.File) error {
	var magic [4]byte
	if _, err := f.ReadAt(magic[:], 128); err != nil && err != io.EOF {
		return fmt.Errorf("spool: %w", err)
	}
	if string(magic[:]) != "DICM" {
		return fmt.Errorf("%w: no DICM behind the preamble", ErrUnreadable)
	}
	return nil
}
