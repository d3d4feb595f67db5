package transform

// Invert maps v to low + high - v in place, which turns MONOCHROME1 into
// MONOCHROME2 when low and high are the ends of the representable range
// (PS3.3 C.7.6.3.1.2).
func Invert(values []float32, low, high float64) {
	for i, v := range values {
		values[i] = float32(low + high - float64(v))
	}
}

// Luminance returns 0.299 R + 0.587 G + 0.114 B of interleaved RGB samples
// (ITU-R BT.601, as DICOM's own YBR_FULL defines Y in PS3.3 C.7.6.3.1.2).
func Luminance(rgb []float32) []float32 {
	out := make([]float32, len(rgb)/3)
	for i := range out {
		r, g, b := float64(rgb[3*i]), float64(rgb[3*i+1]), float64(rgb[3*i+2])
		out[i] = float32(float64(0.299*r) + float64(0.587*g) + float64(0.114*b))
	}
	return out
}
