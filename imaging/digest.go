package imaging

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"github.com/fluoronet/fluoro/study"
)

// Digest returns the pixel digest, which identifies the instance by what it
// shows, and the plain SHA-256 of the same pixel bytes. The pixel digest is
// the SHA-256 over a header of six little-endian uint32 (rows, columns,
// frames, samples per pixel, bits allocated, pixel representation) and the
// bytes of all frames as EachFrame gives them; neither depends on the codec
// or on any other element.
func (in *Instance) Digest(ctx context.Context) (pixel, raw study.Hash, err error) {
	p := in.Pixel
	var head []byte
	for _, v := range []int{p.Rows, p.Columns, in.Frames, p.SamplesPerPixel, p.BitsAllocated, p.PixelRepresentation} {
		head = binary.LittleEndian.AppendUint32(head, uint32(v))
	}
	withHead, plain := sha256.New(), sha256.New()
	withHead.Write(head)
	err = in.EachFrame(ctx, func(_ int, frame []byte) error {
		withHead.Write(frame)
		plain.Write(frame)
		return nil
	})
	if err != nil {
		return study.Hash{}, study.Hash{}, err
	}
	return study.Hash(withHead.Sum(nil)), study.Hash(plain.Sum(nil)), nil
}

// DigestReport is what `fluoro dicom digest` says of one file.
type DigestReport struct {
	Input               string   `json:"input"`
	TransferSyntax      string   `json:"transferSyntax,omitempty"`
	TransferSyntaxName  string   `json:"transferSyntaxName,omitempty"`
	SOPClass            string   `json:"sopClass,omitempty"`
	Modality            string   `json:"modality,omitempty"`
	Rows                int      `json:"rows,omitempty"`
	Columns             int      `json:"columns,omitempty"`
	Frames              int      `json:"frames,omitempty"`
	SamplesPerPixel     int      `json:"samplesPerPixel,omitempty"`
	BitsAllocated       int      `json:"bitsAllocated,omitempty"`
	BitsStored          int      `json:"bitsStored,omitempty"`
	PixelRepresentation *int     `json:"pixelRepresentation,omitempty"`
	Photometric         string   `json:"photometricInterpretation,omitempty"`
	Deviations          []string `json:"deviations,omitempty"`  // from the encoding rules, read nevertheless
	PixelDigest         string   `json:"pixelDigest,omitempty"` // 0x-prefixed
	RawSHA256           string   `json:"rawSha256,omitempty"`   // plain hex, as sha256sum prints it
	Reason              string   `json:"reason,omitempty"`      // study.Reason, when Error is the file's fault
	Error               string   `json:"error,omitempty"`
}

// DigestFile reads and digests one file; what went wrong is in the report.
func DigestFile(ctx context.Context, path string, lim Limits) DigestReport {
	report := DigestReport{Input: path}
	in, err := Open(path, lim)
	if err == nil {
		report.describe(in)
		var pixel, raw study.Hash
		if pixel, raw, err = in.Digest(ctx); err == nil {
			report.PixelDigest, report.RawSHA256 = pixel.String(), hex.EncodeToString(raw[:])
		}
	}
	if err != nil {
		report.Error = err.Error()
		if reason, known := ReasonOf(err); known {
			report.Reason = reason.String()
		}
	}
	return report
}

// DigestFiles is DigestFile for many files, on all processors; fn is called
// with the reports in the order of paths. An error of fn's ends it.
func DigestFiles(ctx context.Context, paths []string, lim Limits, fn func(DigestReport) error) error {
	slots := make([]*DigestReport, parallel(len(paths)))
	for k := range slots {
		slots[k] = new(DigestReport)
	}
	return eachInOrder(ctx, len(paths), slots, func(i int, r *DigestReport) error {
		*r = DigestFile(ctx, paths[i], lim)
		return nil
	}, func(_ int, r *DigestReport) error { return fn(*r) })
}

func (r *DigestReport) describe(in *Instance) {
	p := in.Pixel
	r.TransferSyntax, r.TransferSyntaxName = in.TransferSyntax, SyntaxName(in.TransferSyntax)
	r.SOPClass, r.Modality = in.SOPClass, in.Modality
	for _, d := range in.Deviations {
		r.Deviations = append(r.Deviations, d.String())
	}
	if !in.HasPixels() {
		return
	}
	r.Rows, r.Columns, r.Frames = p.Rows, p.Columns, in.Frames
	r.SamplesPerPixel, r.BitsAllocated, r.BitsStored = p.SamplesPerPixel, p.BitsAllocated, p.BitsStored
	r.PixelRepresentation, r.Photometric = &p.PixelRepresentation, p.Photometric
}
