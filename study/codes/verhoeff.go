package codes

// dihedral multiplies in the dihedral group D5, whose elements 0 to 4 are
// rotations and 5 to 9 reflections (J. Verhoeff, Error Detecting Decimal Codes,
// 1969).
func dihedral(a, b int) int {
	switch {
	case a < 5 && b < 5:
		return (a + b) % 5
	case a < 5:
		return (a+b-5)%5 + 5
	case b < 5:
		return (a-5-b+5)%5 + 5
	default:
		return (a - b + 5) % 5
	}
}

// permutation is Verhoeff's; position i of a number uses its i-th power.
var permutation = [10]int{1, 5, 7, 6, 2, 8, 3, 0, 9, 4}

// verhoeff reports whether the last of the digits is the check digit of the
// others.
func verhoeff(number string) bool {
	c := 0
	for i := range len(number) {
		d := int(number[len(number)-1-i] - '0')
		for range i % 8 {
			d = permutation[d]
		}
		c = dihedral(c, d)
	}
	return c == 0
}
