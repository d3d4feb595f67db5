package imaging

// Affine maps the voxels of a volume into the patient. Lengths are in mm along
// DICOM's patient axes: x to the patient's left, y to the back, z to the head
// (PS3.3 C.7.6.2.1.1), which others call LPS.
type Affine struct {
	Origin [3]float64    // centre of voxel (0, 0, 0)
	Steps  [3][3]float64 // to the next slice, the next row, the next column
}

// At returns the centre of voxel (d, r, c); fractions lie between voxels.
func (a Affine) At(d, r, c float64) [3]float64 {
	var p [3]float64
	for k := range p {
		p[k] = a.Origin[k] + d*a.Steps[0][k] + r*a.Steps[1][k] + c*a.Steps[2][k]
	}
	return p
}

// place is the affine of slices in order: the origin is the first slice's
// position, the step between slices the mean of theirs, which is along the
// normal but for the noise that Series.Volume lets pass.
func place(list []Slice, spacing [3]float64) (Affine, bool) {
	for _, sl := range list {
		if !sl.placed() {
			return Affine{}, false
		}
	}
	first, last := list[0].Attributes(), list[len(list)-1].Attributes()
	o := first.Orientation
	n := normal(o)
	var a Affine
	for k := range 3 {
		a.Origin[k] = first.Position[k]
		a.Steps[0][k] = n[k] * spacing[0]
		a.Steps[1][k] = o[3+k] * spacing[1]
		a.Steps[2][k] = o[k] * spacing[2]
		if between := len(list) - 1; between > 0 {
			a.Steps[0][k] = (last.Position[k] - first.Position[k]) / float64(between)
		}
	}
	return a, true
}
