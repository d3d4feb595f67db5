package j2k

// packetBits reads packet headers: after a byte FF a zero bit is stuffed in
// (B.10.1).
type packetBits struct {
	in    []byte
	at    int
	acc   byte
	have  int
	short bool // more was asked for than there is
}

func (p *packetBits) bit() int {
	if p.have == 0 {
		if p.at >= len(p.in) {
			p.short = true
			return 0
		}
		p.have = 8
		if p.at > 0 && p.acc == 0xFF {
			p.have = 7
		}
		p.acc = p.in[p.at]
		p.at++
	}
	p.have--
	return int(p.acc>>p.have) & 1
}

func (p *packetBits) bits(n int) int {
	v := 0
	for range n {
		v = v<<1 | p.bit()
	}
	return v
}

// align passes over what is left of the last byte, and the byte stuffed in
// after FF.
func (p *packetBits) align() {
	if p.acc == 0xFF && p.at < len(p.in) && p.at > 0 {
		p.at++
	}
	p.have, p.acc = 0, 0
}

// tagTree is B.10.2.
type tagTree struct {
	levels []treeLevel // from the leaves to the root
}

type treeLevel struct {
	width  int
	values []int32 // lower bounds of the nodes
	known  []bool
}

func newTagTree(width, height int) *tagTree {
	t := new(tagTree)
	for {
		t.levels = append(t.levels, treeLevel{width, make([]int32, width*height), make([]bool, width*height)})
		if width*height <= 1 {
			return t
		}
		width, height = (width+1)/2, (height+1)/2
	}
}

// below reads until it is known whether the leaf's value is below the
// threshold, and returns whether.
func (t *tagTree) below(p *packetBits, x, y int, threshold int32) bool {
	low := int32(0)
	for k := len(t.levels) - 1; k >= 0; k-- {
		l := &t.levels[k]
		at := y>>k*l.width + x>>k
		l.values[at] = max(l.values[at], low)
		for !l.known[at] && l.values[at] < threshold && !p.short {
			if p.bit() == 1 {
				l.known[at] = true
			} else {
				l.values[at]++
			}
		}
		low = l.values[at]
		if k == 0 {
			return l.known[at] && low < threshold
		}
	}
	return false
}

// value reads the leaf's value, of which it is known that it is below most; -1
// if it is not.
func (t *tagTree) value(p *packetBits, x, y int, most int32) int32 {
	for v := int32(1); v <= most; v++ {
		if t.below(p, x, y, v) {
			return v - 1
		}
		if p.short {
			return -1
		}
	}
	return -1
}
