package j2k

// inverse undoes the 5-3 transform (annex F) of a tile's component: resolution
// by resolution, in place.
func (t *tile) inverse() {
	stride := t.x1 - t.x0
	var high []int32
	for i := 1; i < len(t.resolutions); i++ {
		low, res := &t.resolutions[i-1], &t.resolutions[i]
		line := make([]int32, res.width)
		for y := range res.height {
			row := t.samples[y*stride:][:res.width]
			interleave(row, line, low.width, res.x0&1)
			lift(line, res.x0&1)
			copy(row, line)
		}
		high = cleared(high, res.width*res.height)
		for y := range res.height {
			from := t.samples[y*stride:][:res.width]
			copy(high[rowOf(y, low.height, res.y0&1)*res.width:][:res.width], from)
		}
		liftRows(high, res.width, res.height, res.y0&1)
		for y := range res.height {
			copy(t.samples[y*stride:][:res.width], high[y*res.width:])
		}
	}
}

// interleave puts low samples, of which there are n, and high ones in turns;
// odd is 1 where a high one comes first.
func interleave[T any](from, to []T, n, odd int) {
	for i, v := range from[:n] {
		to[2*i+odd] = v
	}
	for i, v := range from[n:] {
		to[2*i+1-odd] = v
	}
}

// rowOf is where interleave puts the y-th row.
func rowOf(y, n, odd int) int {
	if y < n {
		return 2*y + odd
	}
	return 2*(y-n) + 1 - odd
}

// lift is the one-dimensional transform (F.3.8.2): odd is the parity of the
// first sample's place.
func lift(v []int32, odd int) {
	n := len(v)
	if n == 1 {
		if odd == 1 {
			v[0] >>= 1
		}
		return
	}
	for i := odd; i < n; i += 2 { // even places
		v[i] -= (v[mirror(i-1, n)] + v[mirror(i+1, n)] + 2) >> 2
	}
	for i := 1 - odd; i < n; i += 2 {
		v[i] += (v[mirror(i-1, n)] + v[mirror(i+1, n)]) >> 1
	}
}

// mirror is the extension at both ends, by one sample.
func mirror(i, n int) int {
	switch {
	case i < 0:
		return 1
	case i >= n:
		return n - 2
	}
	return i
}

// liftRows is lift for all columns at once.
func liftRows(v []int32, width, height, odd int) {
	if height == 1 {
		if odd == 1 {
			for x := range v[:width] {
				v[x] >>= 1
			}
		}
		return
	}
	row := func(y int) []int32 { return v[mirror(y, height)*width:][:width] }
	for y := odd; y < height; y += 2 {
		this, above, below := row(y), row(y-1), row(y+1)
		for x := range this {
			this[x] -= (above[x] + below[x] + 2) >> 2
		}
	}
	for y := 1 - odd; y < height; y += 2 {
		this, above, below := row(y), row(y-1), row(y+1)
		for x := range this {
			this[x] += (above[x] + below[x]) >> 1
		}
	}
}
