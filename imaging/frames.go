package imaging

import (
	"context"
	"fmt"
	"io"
)

// EachFrame decodes the frames, and calls fn in their order, one at a time,
// with the native bytes over which the digest is taken: FrameBytes of them, little
// endian, colour-by-pixel, one-bit samples as a byte each, in the file's
// photometric interpretation, not rescaled. raw is valid until fn returns.
func (in *Instance) EachFrame(ctx context.Context, fn func(i int, raw []byte) error) error {
	r, err := in.frameReader()
	if err != nil {
		return err
	}
	defer r.close()
	if r.codec != nil && in.Frames > 1 {
		return r.framesInOrder(ctx, fn)
	}
	for i := range in.Frames {
		if err := ctx.Err(); err != nil {
			return err
		}
		raw, err := r.frame(i)
		if err != nil {
			return fmt.Errorf("decode frame %d of %d: %w", i+1, in.Frames, err)
		}
		if err := fn(i, raw); err != nil {
			return err
		}
	}
	return nil
}

// frameReader decodes frames of one opened file, with buffers kept between.
type frameReader struct {
	in      *Instance
	data    *data
	codec   Codec
	starts  []int // first fragment of each frame, and the end
	encoded []byte
	decoded []byte
}

func (in *Instance) frameReader() (*frameReader, error) {
	switch {
	case in.pixels.present:
	case in.pixels.float:
		return nil, fmt.Errorf("%w: Float Pixel Data (7FE0,0008) or (7FE0,0009)", ErrUnsupported)
	default:
		return nil, fmt.Errorf("%w: Pixel Data (7FE0,0010) is missing", ErrNoPixels)
	}
	r := &frameReader{in: in}
	if in.pixels.encapsulated {
		var err error
		if r.codec, err = codecs.find(in.TransferSyntax); err != nil {
			return nil, err
		}
		if r.starts, err = in.pixels.frames(in.Frames); err != nil {
			return nil, err
		}
	}
	var err error
	r.data, err = in.src.openData()
	return r, err
}

func (r *frameReader) close() {
	if r.data.Closer != nil {
		r.data.Close()
	}
}

func (r *frameReader) frame(i int) ([]byte, error) {
	if r.codec == nil {
		return r.native(i)
	}
	r.encoded = r.encoded[:0]
	for _, f := range r.in.pixels.fragments[r.starts[i]:r.starts[i+1]] {
		at := len(r.encoded)
		r.encoded = append(r.encoded, make([]byte, f.length)...)
		if err := r.readAt(r.encoded[at:], f.offset); err != nil {
			return nil, err
		}
	}
	raw, err := decodeSafely(r.codec, r.encoded, r.in.Pixel, r.decoded)
	if err != nil {
		return nil, err
	}
	if int64(len(raw)) != r.in.Pixel.FrameBytes() {
		return nil, badFrame("decoder gave %d bytes for a frame of %d", len(raw), r.in.Pixel.FrameBytes())
	}
	r.decoded = raw
	return raw, nil
}

// decodeSafely makes an error of a panic: one damaged frame must not end the
// process, and frames are decoded on goroutines where no caller can recover.
func decodeSafely(c Codec, encoded []byte, p PixelFormat, scratch []byte) (raw []byte, err error) {
	defer func() {
		if recover() != nil {
			raw, err = nil, badFrame("the decoder of its transfer syntax gave up")
		}
	}()
	return c.Decode(encoded, p, scratch)
}

func (r *frameReader) readAt(p []byte, off int64) error {
	n, err := r.data.ReadAt(p, off)
	if n == len(p) {
		return nil
	}
	if err == io.EOF {
		return fmt.Errorf("%w: the file has become shorter", ErrTruncated)
	}
	return fmt.Errorf("read pixel data: %w", withoutPath(err))
}

// nativeBits is the size of one native frame as it stands in the file.
func (in *Instance) nativeBits() int64 {
	p := in.Pixel
	samples := p.samples()
	if in.subsampled() {
		samples = samples / 3 * 2
	}
	return samples * int64(p.BitsAllocated)
}

// nativeBytes is the size of all native frames; one-bit frames follow each
// other without padding (PS3.5 section 8.1.1).
func (in *Instance) nativeBytes() int64 { return (in.nativeBits()*int64(in.Frames) + 7) / 8 }

// subsampled reports whether native pixel data is Y1 Y2 Cb Cr (PS3.3
// C.7.6.3.1.2). Files that say so but hold full chroma are told by their size.
func (in *Instance) subsampled() bool {
	p := in.Pixel
	packed := p.Photometric == "YBR_FULL_422" || p.Photometric == "YBR_PARTIAL_422"
	return packed && p.SamplesPerPixel == 3 && p.BitsAllocated == 8 && p.Columns%2 == 0 &&
		!in.pixels.encapsulated && in.pixels.length < p.FrameBytes()*int64(in.Frames)
}

// native reads frame i of uncompressed pixel data and brings it to the form
// of EachFrame.
func (r *frameReader) native(i int) ([]byte, error) {
	in, p := r.in, r.in.Pixel
	size := in.nativeBits()
	firstBit := int64(i) * size
	from, to := firstBit/8, (firstBit+size+7)/8
	// Words of OW are swapped as wholes, also when a frame begins inside one.
	word := int64(1)
	if in.bigEndian && in.pixels.vr == "OW" {
		word = 2
	}
	start := from / word * word
	end := min((to+word-1)/word*word, in.pixels.length)
	r.encoded = sized(r.encoded, end-start)
	if err := r.readAt(r.encoded, in.pixels.offset+start); err != nil {
		return nil, err
	}
	switch {
	case !in.bigEndian:
	case word > 1: // of wider samples the lower word comes first (PS3.5 annex D)
		swap(r.encoded, int(word))
	default:
		swap(r.encoded, p.sampleBytes())
	}
	raw := r.encoded[from-start : to-start]
	if p.asTheyStand() && !in.subsampled() {
		return raw, nil
	}
	r.decoded = sized(r.decoded, p.FrameBytes())
	if in.subsampled() {
		return expand422(raw, r.decoded), nil
	}
	return p.arrange(raw, int(firstBit%8), r.decoded), nil
}

// asTheyStand reports whether native bytes are already what EachFrame gives.
func (p PixelFormat) asTheyStand() bool {
	return p.BitsAllocated > 1 && (p.SamplesPerPixel == 1 || p.PlanarConfiguration == 0)
}

// arrange brings a native frame, which begins at a bit of its first byte, to
// the form of EachFrame.
func (p PixelFormat) arrange(raw []byte, firstBit int, out []byte) []byte {
	switch {
	case p.BitsAllocated == 1:
		return unpack1(raw, firstBit, out)
	case p.asTheyStand():
		return out[:copy(out, raw)]
	}
	return interleave(raw, out, p)
}

// swap reverses the bytes of each whole word.
func swap(b []byte, word int) {
	for ; len(b) >= word && word > 1; b = b[word:] {
		for i, j := 0, word-1; i < j; i, j = i+1, j-1 {
			b[i], b[j] = b[j], b[i]
		}
	}
}

// unpack1 writes a byte for each bit, the least significant first.
func unpack1(raw []byte, first int, out []byte) []byte {
	for i := range out {
		bit := first + i
		out[i] = raw[bit/8] >> (bit % 8) & 1
	}
	return out
}

// expand422 turns Y1 Y2 Cb Cr into Y1 Cb Cr Y2 Cb Cr.
func expand422(raw, out []byte) []byte {
	for i, o := 0, 0; o+6 <= len(out); i, o = i+4, o+6 {
		y1, y2, cb, cr := raw[i], raw[i+1], raw[i+2], raw[i+3]
		copy(out[o:], []byte{y1, cb, cr, y2, cb, cr})
	}
	return out
}

// interleave turns colour-by-plane into colour-by-pixel.
func interleave(raw, out []byte, p PixelFormat) []byte {
	width, pixels := p.sampleBytes(), p.Rows*p.Columns
	for s := range p.SamplesPerPixel {
		plane := raw[s*pixels*width:]
		for i := range pixels {
			copy(out[(i*p.SamplesPerPixel+s)*width:][:width], plane[i*width:])
		}
	}
	return out
}

// frames assigns fragments to frames: by the Basic or Extended Offset Table
// where it fits the fragments, else one each, else by the markers with which
// JPEG and JPEG 2000 images start.
func (p *pixelLocation) frames(count int) ([]int, error) {
	n := len(p.fragments)
	if n < count {
		return nil, badFrame("%d fragments for %d frames", n, count)
	}
	if count == 1 {
		return []int{0, n}, nil
	}
	if starts := p.byOffsets(count); starts != nil {
		return starts, nil
	}
	var starts []int
	for i, f := range p.fragments {
		if n == count || f.starts {
			starts = append(starts, i)
		}
	}
	if len(starts) != count || starts[0] != 0 {
		return nil, badFrame("%d fragments cannot be assigned to %d frames: the offset table is missing or wrong", n, count)
	}
	return append(starts, n), nil
}

// byOffsets returns nil when the table is absent or points elsewhere than to
// fragments.
func (p *pixelLocation) byOffsets(count int) []int {
	if len(p.offsets) != count {
		return nil
	}
	const itemHead = 8
	starts := make([]int, 0, count+1)
	at := p.fragments[0].offset - itemHead
	for i, f := range p.fragments {
		if len(starts) < count && uint64(f.offset-itemHead-at) == p.offsets[len(starts)] {
			starts = append(starts, i)
		}
	}
	if len(starts) != count || starts[0] != 0 {
		return nil
	}
	return append(starts, len(p.fragments))
}
