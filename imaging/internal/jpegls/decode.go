// Package jpegls decodes JPEG-LS (ISO/IEC 14495-1, ITU-T T.87), lossless and
// near-lossless, of 2 to 16 bits and one or three components in any
// interleaving, to component samples.
//
// There is no colour conversion, no mapping table and no restart interval,
// which DICOM's writers don't use. Every length and index is checked; input that
// ends early or breaks the format is an error, never a guess.
package jpegls

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/markers"
)

// Errors of Decode and ReadConfig.
var (
	ErrFormat      = errors.New("damaged JPEG-LS")
	ErrUnsupported = errors.New("JPEG-LS feature that is not supported")
)

// Config is what the frame header says.
type Config struct {
	Width, Height, Components int
	Bits                      int // of a sample
}

// Markers (T.87 table C.1 and T.81 table B.1).
const (
	markerSOI   = 0xD8
	markerEOI   = 0xD9
	markerSOS   = 0xDA
	markerDNL   = 0xDC
	markerDRI   = 0xDD
	markerAPP8  = 0xE8
	markerSOF55 = 0xF7
	markerLSE   = 0xF8
)

// preset is the coding parameters of an LSE segment (C.2.4.1.1); 0 stands for
// the default.
type preset struct{ maxValue, t1, t2, t3, reset int }

type decoder struct {
	markers.Reader
	config Config
	ids    []byte // of the components
	done   []bool // components whose scan was decoded
	preset preset
	width  int // bytes of a sample in out
	out    []byte
}

// ReadConfig returns the frame header of the JPEG-LS image in data.
func ReadConfig(data []byte) (Config, error) {
	d := decoder{Reader: markers.Reader{In: data, Malformed: ErrFormat}}
	err := d.segments(true)
	return d.config, err
}

// Decode writes the samples to out, component by component within a pixel,
// width bytes each, little endian. The length of out must be Width * Height *
// Components * width, and samples of more than 8 bits need a width of 2.
func Decode(data, out []byte, width int) error {
	d := decoder{Reader: markers.Reader{In: data, Malformed: ErrFormat}, out: out, width: width}
	return d.segments(false)
}

func bad(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
}

func unsupported(what string) error { return fmt.Errorf("%w: %s", ErrUnsupported, what) }

// segments walks the marker segments to the frame header, or to the end of
// the last component.
func (d *decoder) segments(configOnly bool) error {
	if len(d.In) < 2 || d.In[0] != 0xFF || d.In[1] != markerSOI {
		return bad("no start of image")
	}
	d.At = 2
	for {
		marker, err := d.Marker()
		if err != nil {
			return err
		}
		if marker == markerEOI {
			return bad("image ends before all components are there")
		}
		body, err := d.Segment()
		if err != nil {
			return err
		}
		if err := d.apply(marker, body); err != nil {
			return err
		}
		if configOnly && d.ids != nil || marker == markerSOS && d.complete() {
			return nil
		}
	}
}

func (d *decoder) apply(marker byte, body []byte) error {
	switch {
	case marker == markerSOF55:
		return d.frame(body)
	case marker == markerLSE:
		return d.parameters(body)
	case marker == markerSOS:
		return d.scan(body)
	case marker == markerDRI || marker == markerDNL:
		return unsupported("restart interval or number of lines apart")
	case marker == markerAPP8 && len(body) >= 5 && string(body[:4]) == "mrfx" && body[4] != 0:
		return unsupported("colour transform of its own")
	case marker >= 0xC0 && marker <= 0xCF:
		return unsupported(fmt.Sprintf("marker FF%02X: JPEG, not JPEG-LS", marker))
	}
	return nil // application data and comments
}

// frame reads the frame header (C.2.2, T.81 B.2.2).
func (d *decoder) frame(b []byte) error {
	if d.ids != nil || len(b) < 6 || len(b) != 6+3*int(b[5]) {
		return bad("frame header of %d bytes", len(b))
	}
	c := Config{Height: int(binary.BigEndian.Uint16(b[1:])), Width: int(binary.BigEndian.Uint16(b[3:])), Components: int(b[5]), Bits: int(b[0])}
	switch {
	case c.Bits < 2 || c.Bits > 16:
		return bad("%d bits a sample", c.Bits)
	case c.Width == 0 || c.Height == 0:
		return bad("%d columns and %d rows", c.Width, c.Height)
	case c.Components != 1 && c.Components != 3:
		return unsupported(fmt.Sprintf("%d components", c.Components))
	}
	for i := range c.Components {
		if b[7+3*i] != 0x11 {
			return unsupported("subsampled components")
		}
		d.ids = append(d.ids, b[6+3*i])
	}
	d.config, d.done = c, make([]bool, c.Components)
	return nil
}

// parameters reads an LSE segment (C.2.4.1).
func (d *decoder) parameters(b []byte) error {
	if len(b) < 1 || b[0] != 1 {
		return unsupported("mapping tables or image of more than 65535 rows")
	}
	if len(b) != 11 {
		return bad("preset parameters of %d bytes", len(b))
	}
	at := func(i int) int { return int(binary.BigEndian.Uint16(b[i:])) }
	d.preset = preset{at(1), at(3), at(5), at(7), at(9)}
	return nil
}

// sized checks out against the frame.
func (d *decoder) sized() error {
	c := d.config
	switch n := c.Width * c.Height * c.Components * d.width; {
	case len(d.out) != n:
		return bad("%d bytes wanted of a frame of %d", len(d.out), n)
	case d.width < 1 || d.width > 2 || d.width == 1 && c.Bits > 8:
		return bad("%d bits in %d bytes", c.Bits, d.width)
	}
	return nil
}

func (d *decoder) complete() bool {
	for _, done := range d.done {
		if !done {
			return false
		}
	}
	return len(d.done) > 0
}
