// Package jpeg decodes the Huffman-coded processes of JPEG that DICOM uses
// (ITU-T T.81) to component samples: sequential with 8 or 12 bits (processes 1,
// 2 and 4: SOF0 and SOF1) and lossless with 2 to 16 (process 14: SOF3).
//
// Sequential images come out bit for bit as from the Independent JPEG Group's
// library with its defaults: the accurate integer inverse DCT and
// triangle-filtered chroma. That library is inside DCMTK, GDCM, Pillow and
// most viewers, and a digest of decoded pixels is worth something only if all
// of them arrive at it. Go's image/jpeg differs by one in about every hundredth
// sample, and not by the same between Go releases.
//
// There is no colour conversion. Every length and index is checked; input that
// ends early or breaks the format is an error, never a guess.
package jpeg

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/markers"
)

// Errors of Decode and ReadConfig.
var (
	ErrFormat      = errors.New("damaged JPEG")
	ErrUnsupported = errors.New("JPEG process that is not supported")
)

// Config is what the frame header says.
type Config struct {
	Width, Height, Components int
	Bits                      int  // of a sample
	Lossless                  bool // process 14
}

// Markers (T.81 table B.1).
const (
	markerSOF0 = 0xC0
	markerSOF1 = 0xC1
	markerSOF3 = 0xC3
	markerDHT  = 0xC4
	markerJPG  = 0xC8
	markerSOFf = 0xCF
	markerDAC  = 0xCC
	markerRST0 = 0xD0
	markerSOI  = 0xD8
	markerEOI  = 0xD9
	markerSOS  = 0xDA
	markerDQT  = 0xDB
	markerDRI  = 0xDD
)

// component is one of the frame, with its samples as they are coded.
type component struct {
	id            byte
	index         int // in the frame
	h, v          int // sampling factors
	quant         byte
	width, height int // in samples
	stride        int
	samples       []uint16 // whole MCUs
	decoded       bool
}

type decoder struct {
	markers.Reader
	config     Config
	components []component
	hMax, vMax int
	quant      [4][64]int32
	quantSet   [4]bool
	huffman    [2][4]*huffman // DC, AC
	interval   int            // MCUs between restart markers, 0: none
	width      int            // bytes of a sample in out
	out        []byte
}

// ReadConfig returns the frame header of the JPEG in data.
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
	if err := d.segments(false); err != nil {
		return err
	}
	if d.config.Lossless {
		return nil // every scan has written its own
	}
	for i := range d.components {
		d.write(&d.components[i], i)
	}
	return nil
}

func bad(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
}

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
		if configOnly && d.components != nil || marker == markerSOS && d.complete() {
			return nil
		}
	}
}

func (d *decoder) apply(marker byte, body []byte) error {
	switch {
	case marker == markerSOF0 || marker == markerSOF1 || marker == markerSOF3:
		return d.frame(marker, body)
	case marker == markerDHT:
		return d.huffmanTables(body)
	case marker == markerDQT:
		return d.quantTables(body)
	case marker == markerDRI:
		if len(body) != 2 {
			return bad("restart interval of %d bytes", len(body))
		}
		d.interval = int(binary.BigEndian.Uint16(body))
		return nil
	case marker == markerSOS:
		return d.scan(body)
	case marker > markerSOF1 && marker <= markerSOFf && marker != markerJPG || marker == markerDAC:
		return fmt.Errorf("%w: marker FF%02X (progressive, hierarchical or arithmetic)", ErrUnsupported, marker)
	}
	return nil // application data and comments
}

// frame reads the frame header (T.81 B.2.2). It takes no memory for samples.
func (d *decoder) frame(marker byte, b []byte) error {
	if d.components != nil || len(b) < 6 || len(b) != 6+3*int(b[5]) {
		return bad("frame header of %d bytes", len(b))
	}
	c := Config{Height: int(binary.BigEndian.Uint16(b[1:])), Width: int(binary.BigEndian.Uint16(b[3:])), Components: int(b[5]), Bits: int(b[0]), Lossless: marker == markerSOF3}
	switch {
	case c.Bits < 2 || c.Bits > 16 || !c.Lossless && c.Bits != 8 && (c.Bits != 12 || marker == markerSOF0):
		return fmt.Errorf("%w: %d bits a sample with marker FF%02X", ErrUnsupported, c.Bits, marker)
	case c.Width == 0 || c.Height == 0:
		return bad("%d columns and %d rows", c.Width, c.Height)
	case c.Components != 1 && c.Components != 3:
		return fmt.Errorf("%w: %d components", ErrUnsupported, c.Components)
	}
	list := make([]component, c.Components)
	for i := range list {
		spec := b[6+3*i:]
		list[i] = component{id: spec[0], index: i, h: int(spec[1] >> 4), v: int(spec[1] & 15), quant: spec[2]}
		if list[i].h < 1 || list[i].h > 4 || list[i].v < 1 || list[i].v > 4 || spec[2] > 3 {
			return bad("component %d of the frame header", i)
		}
		d.hMax, d.vMax = max(d.hMax, list[i].h), max(d.vMax, list[i].v)
	}
	for i := range list {
		p := &list[i]
		if d.hMax%p.h != 0 || d.vMax%p.v != 0 {
			return fmt.Errorf("%w: fractional sampling", ErrUnsupported)
		}
		if c.Lossless && (d.hMax != 1 || d.vMax != 1) {
			return fmt.Errorf("%w: subsampled lossless", ErrUnsupported)
		}
		p.width, p.height = ceilDiv(c.Width*p.h, d.hMax), ceilDiv(c.Height*p.v, d.vMax)
	}
	d.config, d.components = c, list
	return nil
}

func (d *decoder) quantTables(b []byte) error {
	for len(b) > 0 {
		precision, id := b[0]>>4, b[0]&15
		size := 64 * (1 + int(precision))
		if precision > 1 || id > 3 || len(b) < 1+size {
			return bad("quantisation table")
		}
		for k := range 64 {
			v := int32(b[1+k])
			if precision == 1 {
				v = int32(binary.BigEndian.Uint16(b[1+2*k:]))
			}
			d.quant[id][zigzag[k]] = v
		}
		d.quantSet[id] = true
		b = b[1+size:]
	}
	return nil
}

// sized checks out against the frame, once that is known.
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
	for i := range d.components {
		if !d.components[i].decoded {
			return false
		}
	}
	return len(d.components) > 0
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }

// zigzag is the natural place of the k-th coefficient (T.81 figure A.6).
var zigzag = [64]byte{
	0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5,
	12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
	35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
	58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
}
