package jpeg

// Constants of the inverse DCT after Loeffler, Ligtenberg and Moschytz
// (ICASSP 1989), scaled by 2^13.
const (
	constBits = 13

	fix0298631336 = 2446
	fix0390180644 = 3196
	fix0541196100 = 4433
	fix0765366865 = 6270
	fix0899976223 = 7373
	fix1175875602 = 9633
	fix1501321110 = 12299
	fix1847759065 = 15137
	fix1961570560 = 16069
	fix2053119869 = 16819
	fix2562915447 = 20995
	fix3072711026 = 25172
)

// inverseDCT writes the 8 x 8 samples of so many bits of dequantised
// coefficients, columns first, with the rounding of the IJG's accurate integer
// method: between the passes it keeps two more bits of 8-bit samples and one
// more of 12-bit ones.
func inverseDCT(c *[64]int32, out []uint16, stride, bits int) {
	passBits := 2
	if bits > 8 {
		passBits = 1
	}
	middle, most := int64(1)<<(bits-1), int64(1)<<bits-1
	var work [64]int64
	for x := range 8 {
		col := [8]int64{
			int64(c[x]), int64(c[8+x]), int64(c[16+x]), int64(c[24+x]),
			int64(c[32+x]), int64(c[40+x]), int64(c[48+x]), int64(c[56+x]),
		}
		if col[1]|col[2]|col[3]|col[4]|col[5]|col[6]|col[7] == 0 {
			for y := range 8 {
				work[8*y+x] = col[0] << passBits
			}
			continue
		}
		butterfly(&col)
		for y, v := range col {
			work[8*y+x] = descale(v, constBits-passBits)
		}
	}
	for y := range 8 {
		row := [8]int64(work[8*y : 8*y+8])
		butterfly(&row)
		line := out[y*stride:][:8]
		for x, v := range row {
			line[x] = uint16(min(most, max(0, descale(v, constBits+passBits+3)+middle)))
		}
	}
}

func descale(v int64, n int) int64 { return (v + 1<<(n-1)) >> n }

// butterfly is the one-dimensional transform, in place, scaled by 2^13.
func butterfly(v *[8]int64) {
	z1 := (v[2] + v[6]) * fix0541196100
	even2 := z1 - v[6]*fix1847759065
	even3 := z1 + v[2]*fix0765366865
	even0 := (v[0] + v[4]) << constBits
	even1 := (v[0] - v[4]) << constBits
	t10, t13 := even0+even3, even0-even3
	t11, t12 := even1+even2, even1-even2

	o0, o1, o2, o3 := v[7], v[5], v[3], v[1]
	z5 := (o0 + o2 + o1 + o3) * fix1175875602
	y1 := -(o0 + o3) * fix0899976223
	y2 := -(o1 + o2) * fix2562915447
	y3 := z5 - (o0+o2)*fix1961570560
	y4 := z5 - (o1+o3)*fix0390180644
	o0 = o0*fix0298631336 + y1 + y3
	o1 = o1*fix2053119869 + y2 + y4
	o2 = o2*fix3072711026 + y2 + y3
	o3 = o3*fix1501321110 + y1 + y4

	v[0], v[7] = t10+o3, t10-o3
	v[1], v[6] = t11+o2, t11-o2
	v[2], v[5] = t12+o1, t12-o1
	v[3], v[4] = t13+o0, t13-o0
}
