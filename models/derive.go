package models

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/study"
)

// The DICOM objects of a result.
const (
	ReportName       = "sr.dcm"  // the findings, or why there are none: TID 1500
	SegmentationName = "seg.dcm" // the segments, of a model that has some
)

// Derive makes the DICOM objects of what the model said of a study, by file
// name: always a report, and a segmentation where there are labels on slices
// that say where they lie in the patient, unless it would be over
// derived.MaxSegmentationBytes. The same output gives the same bytes.
func (m *Model) Derive(s *imaging.Study, out *Output) (map[string][]byte, error) {
	r := derived.Report{Algorithm: m.algorithm(), Sources: out.Sources, Status: out.Status, Detail: out.Detail}
	if len(r.Sources) == 0 {
		r.Sources = s.Instances
	}
	files := map[string][]byte{}
	if out.Labels != nil && out.Place.Volume.Placed {
		seg, err := m.segmentation(out).Encode()
		switch {
		case err == nil:
			r.Segmentation, files[SegmentationName] = seg, seg.Bytes
		case !errors.Is(err, derived.ErrSegmentation):
			return nil, fmt.Errorf("derive: %w", err)
		}
	}
	if out.Status == study.OK {
		for i, f := range m.pkg.Manifest.Findings {
			r.Measurements = append(r.Measurements, m.measurement(f, out.Findings[i]))
		}
	}
	report, err := r.Encode()
	if err != nil {
		return nil, fmt.Errorf("derive: %w", err)
	}
	files[ReportName] = report.Bytes
	return files, nil
}

func (m *Model) algorithm() derived.Algorithm {
	p := m.pkg.Manifest
	return derived.Algorithm{Name: p.Name, Version: p.Version, Vendor: p.Vendor, Digest: p.Network.SHA256}
}

func (m *Model) segmentation(out *Output) derived.Segmentation {
	s := derived.Segmentation{Algorithm: m.algorithm(), Slices: out.Place.Volume.Slices, Labels: out.Labels}
	for _, segment := range m.pkg.Manifest.Segmentation.Segments {
		s.Segments = append(s.Segments, derived.Segment{
			Label: uint8(segment.Label), Name: segment.Name, Category: segment.Category, Type: segment.Type,
		})
	}
	return s
}

// measurement is a finding as a report has it: a volume and a probability are
// quantities of what the finding's code names; any other code is itself the
// quantity.
func (m *Model) measurement(f Finding, fixed int32) derived.Measurement {
	value := study.Float(fixed, f.Decimals)
	measured := derived.Measurement{Name: f.Name, Quantity: f.Code, Unit: f.Unit, Value: strconv.FormatFloat(value, 'f', f.Decimals, 64)}
	switch {
	case len(f.From.VolumeOf) > 0:
		measured.Finding, measured.Quantity = &f.Code, derived.Volume
		if len(f.From.VolumeOf) == 1 {
			measured.Segment = 1 + slices.IndexFunc(m.pkg.Manifest.Segmentation.Segments, func(s Segment) bool { return s.Name == f.From.VolumeOf[0] })
		}
	case f.Unit == "1" && value >= 0 && value <= 1:
		measured.Finding, measured.Quantity, measured.Unit = &f.Code, derived.Certainty, "%"
		measured.Value = strconv.FormatFloat(100*value, 'f', max(0, f.Decimals-2), 64)
	}
	return measured
}
