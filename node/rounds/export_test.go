package rounds

// SetFault stops a step at a point, as a crash would.
func (r *Rounds) SetFault(f func(point string) error) { r.fault = f }

// Points are all points of SetFault.
var Points = []string{"sealed", "commit queued", "reveal queued", "fates known"}
