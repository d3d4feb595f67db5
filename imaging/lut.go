package imaging

import (
	"fmt"

	"github.com/suyashkumar/dicom/pkg/tag"
)

// lut is a lookup table as PS3.3 C.11.1.1 and C.7.6.3.1.5 describe it: stored
// values below the first one mapped take its entry, those past the end the
// last.
type lut struct {
	first   int64
	bits    int // of an entry
	entries []uint16
}

func (l *lut) at(v int64) uint16 {
	return l.entries[min(max(v-l.first, 0), int64(len(l.entries)-1))]
}

func (l *lut) valueRange() (lowest, highest float64) {
	low, high := l.entries[0], l.entries[0]
	for _, v := range l.entries {
		low, high = min(low, v), max(high, v)
	}
	return float64(low), float64(high)
}

// palette is the lookup tables of PALETTE COLOR.
type palette struct {
	red, green, blue *lut
	bits             int
}

func (p *palette) luminance(v int64) float32 {
	return float32(luma(float64(p.red.at(v)), float64(p.green.at(v)), float64(p.blue.at(v))))
}

// readTables reads the palette of PALETTE COLOR and the Modality LUT.
func (in *Instance) readTables(es elements) error {
	signed := in.Pixel.PixelRepresentation == 1
	if table, ok := es.item(tag.ModalityLUTSequence); ok && in.pixels.present {
		var err error
		if in.modality, err = readLUT(table, tag.LUTDescriptor, tag.LUTData, signed); err != nil {
			return err
		}
	}
	if in.Pixel.Photometric != "PALETTE COLOR" || !in.pixels.present {
		return nil
	}
	tables := [3]*lut{}
	for i, t := range [3][2]tag.Tag{
		{tag.RedPaletteColorLookupTableDescriptor, tag.RedPaletteColorLookupTableData},
		{tag.GreenPaletteColorLookupTableDescriptor, tag.GreenPaletteColorLookupTableData},
		{tag.BluePaletteColorLookupTableDescriptor, tag.BluePaletteColorLookupTableData},
	} {
		var err error
		if tables[i], err = readLUT(es, t[0], t[1], signed); err != nil {
			return err
		}
	}
	in.palette = &palette{red: tables[0], green: tables[1], blue: tables[2], bits: tables[0].bits}
	return nil
}

func readLUT(es elements, descriptor, values tag.Tag, signed bool) (*lut, error) {
	bad := func(what string) error {
		return fmt.Errorf("%w: lookup table (%04X,%04X) %s", ErrPixels, descriptor.Group, descriptor.Element, what)
	}
	d, err := es.ints(descriptor)
	if err != nil || len(d) != 3 {
		return nil, bad("has no descriptor of three values")
	}
	count, first := d[0]&0xFFFF, int64(d[1])
	if count == 0 {
		count = 1 << 16
	}
	if signed && first > 0x7FFF { // US where SS was meant, as always in implicit VR
		first -= 1 << 16
	}
	l := &lut{first: first, bits: d[2]}
	words := es.words(values)
	if words == nil {
		return nil, bad("has no data")
	}
	if l.entries = lutEntries(words, count); l.entries == nil {
		return nil, bad(fmt.Sprintf("does not hold %d entries", count))
	}
	return l, nil
}

// lutEntries takes 16-bit entries, or 8-bit ones packed two to a word; nil when
// the words are too few for either.
func lutEntries(words []uint16, count int) []uint16 {
	if len(words) >= count {
		return words[:count]
	}
	if len(words) < (count+1)/2 {
		return nil
	}
	out := make([]uint16, count)
	for i := range out {
		out[i] = words[i/2] >> (i % 2 * 8) & 0xFF
	}
	return out
}
