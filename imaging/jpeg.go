package imaging

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
)

// jpegCodec decodes 8-bit JPEG, baseline and extended. Samples are those of
// the codestream: YCbCr is not turned to RGB, and subsampled chroma is
// repeated, not interpolated, so that every reader gets the same bytes.
type jpegCodec struct{}

// samplesPerByte bounds what a JPEG can expand to: an 8 x 8 block takes at
// least one bit, that of its DC coefficient.
const samplesPerByte = 8 * 64

func (jpegCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	if p.BitsAllocated != 8 {
		return nil, fmt.Errorf("%w: JPEG with %d bits allocated, not 8", ErrUnsupported, p.BitsAllocated)
	}
	config, err := jpeg.DecodeConfig(bytes.NewReader(encoded))
	if err != nil {
		return nil, jpegError(err)
	}
	switch {
	case config.Width != p.Columns || config.Height != p.Rows:
		return nil, badFrame("JPEG has %d rows and %d columns, the header %d and %d", config.Height, config.Width, p.Rows, p.Columns)
	case int64(len(encoded))*samplesPerByte < int64(p.Rows)*int64(p.Columns):
		return nil, badFrame("%d bytes of JPEG are too few for %d rows and %d columns", len(encoded), p.Rows, p.Columns)
	case (config.ColorModel == color.GrayModel) != (p.SamplesPerPixel == 1):
		return nil, badFrame("JPEG and header differ in samples per pixel (%d)", p.SamplesPerPixel)
	case config.ColorModel == color.CMYKModel:
		return nil, fmt.Errorf("%w: JPEG of four components", ErrUnsupported)
	}
	img, err := jpeg.Decode(bytes.NewReader(encoded))
	if err != nil {
		return nil, jpegError(err)
	}
	return jpegSamples(img, p, sized(scratch, p.FrameBytes()))
}

func jpegSamples(img image.Image, p PixelFormat, out []byte) ([]byte, error) {
	i := 0
	switch img := img.(type) {
	case *image.Gray:
		for y := range p.Rows {
			i += copy(out[i:], img.Pix[y*img.Stride:][:p.Columns])
		}
	case *image.YCbCr:
		for y := range p.Rows {
			for x := range p.Columns {
				c := img.COffset(x, y)
				out[i], out[i+1], out[i+2] = img.Y[y*img.YStride+x], img.Cb[c], img.Cr[c]
				i += 3
			}
		}
	case *image.RGBA: // the components are RGB as coded: nothing was converted
		for y := range p.Rows {
			row := img.Pix[y*img.Stride:]
			for x := range p.Columns {
				i += copy(out[i:], row[4*x:4*x+3])
			}
		}
	default:
		return nil, fmt.Errorf("%w: JPEG of an unusual colour model", ErrUnsupported)
	}
	return out, nil
}

func jpegError(err error) error {
	var unsupported jpeg.UnsupportedError
	if errors.As(err, &unsupported) {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return fmt.Errorf("%w: %w", ErrPixels, err)
}
