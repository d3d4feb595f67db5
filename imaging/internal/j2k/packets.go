package j2k

import (
	"encoding/binary"
	"math/bits"
)

// packets reads a tile's packets in the order of the style's progression
// (B.12).
type packets struct {
	style      *style
	components []*tile
	in         []byte
	read       [][][]int // packets of component, resolution and precinct that were read
}

// mostPositions are looked at for the beginnings of precincts.
const mostPositions = 1 << 18

func (p *packets) all() error {
	most := 0
	for _, t := range p.components {
		var list [][]int
		for i := range t.resolutions {
			list = append(list, make([]int, len(t.resolutions[i].precincts)))
		}
		p.read = append(p.read, list)
		most = max(most, len(list))
	}
	return p.progress(most)
}

func (p *packets) progress(resolutions int) error {
	layers, components := p.style.layers, len(p.components)
	switch p.style.progression {
	case 0: // layer, resolution, component, position
		for l := range layers {
			for r := range resolutions {
				if err := p.each(r, r+1, 0, components, l, l+1); err != nil {
					return err
				}
			}
		}
	case 1: // resolution, layer, component, position
		for r := range resolutions {
			for l := range layers {
				if err := p.each(r, r+1, 0, components, l, l+1); err != nil {
					return err
				}
			}
		}
	case 2: // resolution, position, component, layer
		for r := range resolutions {
			if err := p.byPosition(r, r+1, 0, components); err != nil {
				return err
			}
		}
	case 3: // position, component, resolution, layer
		return p.byPosition(0, resolutions, 0, components)
	case 4: // component, position, resolution, layer
		for c := range components {
			if err := p.byPosition(0, resolutions, c, c+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// each reads packets component by component, all precincts of each.
func (p *packets) each(r0, r1, c0, c1, l0, l1 int) error {
	for r := r0; r < r1; r++ {
		for c := c0; c < c1; c++ {
			for k := range p.components[c].resolutions[r].precincts {
				if err := p.layers(c, r, k, l0, l1); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// byPosition reads packets by where their precincts lie in the image, then by
// component, resolution and layer.
func (p *packets) byPosition(r0, r1, c0, c1 int) error {
	first := p.components[c0]
	levels := p.style.levels
	// Precincts begin at multiples of the smallest of their sizes.
	stepX, stepY := 31, 31
	for r := r0; r < r1; r++ {
		res := &first.resolutions[r]
		stepX, stepY = min(stepX, res.px+levels-r), min(stepY, res.py+levels-r)
	}
	if (first.x1-first.x0)>>stepX*((first.y1-first.y0)>>stepY) > mostPositions {
		return ErrUnsupported
	}
	for y := first.y0; y < first.y1; y = (y>>stepY + 1) << stepY {
		for x := first.x0; x < first.x1; x = (x>>stepX + 1) << stepX {
			for c := c0; c < c1; c++ {
				for r := r0; r < r1; r++ {
					k, ok := p.components[c].precinctAt(r, levels-r, x, y)
					if !ok {
						continue
					}
					if err := p.layers(c, r, k, 0, p.style.layers); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// precinctAt returns the precinct of a resolution that begins at (x, y).
func (t *tile) precinctAt(r, n, x, y int) (int, bool) {
	res := &t.resolutions[r]
	if len(res.precincts) == 0 {
		return 0, false
	}
	begins := func(at, start, resolutionStart, size int) bool {
		return at&(1<<(size+n)-1) == 0 || at == start && resolutionStart<<n&(1<<(size+n)-1) != 0
	}
	if !begins(x, t.x0, res.x0, res.px) || !begins(y, t.y0, res.y0, res.py) {
		return 0, false
	}
	px := ceilShift(x, n)>>res.px - res.x0>>res.px
	py := ceilShift(y, n)>>res.py - res.y0>>res.py
	return py*res.across + px, px < res.across && py < res.down
}

func (p *packets) layers(c, r, k, l0, l1 int) error {
	for l := l0; l < l1; l++ {
		if p.read[c][r][k] != l {
			continue
		}
		p.read[c][r][k]++
		if len(p.in) == 0 {
			return bad("packets end early")
		}
		if err := p.packet(p.components[c].resolutions[r].precincts[k], l); err != nil {
			return err
		}
	}
	return nil
}

// contribution is what a packet adds to a block.
type contribution struct {
	block  *block
	passes int
	length int
}

// packet reads one packet (B.9, B.10).
func (p *packets) packet(bands []band, layer int) error {
	if p.style.startMarks && len(p.in) >= 6 && binary.BigEndian.Uint16(p.in) == markerSOP {
		p.in = p.in[6:]
	}
	header := packetBits{in: p.in}
	var list []contribution
	if header.bit() == 1 {
		for i := range bands {
			b := &bands[i]
			for k := range b.blocks {
				c, err := b.contribution(&header, k, layer)
				if err != nil {
					return err
				}
				if c.passes > 0 {
					list = append(list, c)
				}
			}
		}
	}
	header.align()
	if header.short {
		return bad("packet header ends early")
	}
	p.in = p.in[header.at:]
	if p.style.endMarks && len(p.in) >= 2 && binary.BigEndian.Uint16(p.in) == markerEPH {
		p.in = p.in[2:]
	}
	for _, c := range list {
		if c.length > len(p.in) {
			return bad("code block of %d bytes", c.length)
		}
		c.block.passes += c.passes
		c.block.segments = append(c.block.segments, p.in[:c.length])
		p.in = p.in[c.length:]
	}
	return nil
}

// contribution reads what a packet's header says of a block.
func (b *band) contribution(header *packetBits, k, layer int) (contribution, error) {
	blk := &b.blocks[k]
	x, y := k%b.across, k/b.across
	if blk.included {
		if header.bit() == 0 {
			return contribution{}, nil
		}
	} else {
		if !b.inclusion.below(header, x, y, int32(layer+1)) {
			return contribution{}, nil
		}
		zero := b.zeroPlanes.value(header, x, y, int32(b.planes)+1)
		if zero < 0 {
			return contribution{}, bad("code block with more zero bit planes than it has")
		}
		blk.included, blk.zeroPlanes = true, int(zero)
	}
	passes := passesOf(header)
	for header.bit() == 1 && !header.short {
		blk.lengthBits++
	}
	n := blk.lengthBits + bits.Len(uint(passes)) - 1
	if n > 31 || blk.passes+passes > 3*(b.planes-blk.zeroPlanes) {
		return contribution{}, bad("%d coding passes", blk.passes+passes)
	}
	return contribution{blk, passes, header.bits(n)}, nil
}

// passesOf is table B.4.
func passesOf(header *packetBits) int {
	if header.bit() == 0 {
		return 1
	}
	if header.bit() == 0 {
		return 2
	}
	if n := header.bits(2); n < 3 {
		return 3 + n
	}
	if n := header.bits(5); n < 31 {
		return 6 + n
	}
	return 37 + header.bits(7)
}
