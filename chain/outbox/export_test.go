package outbox

// SetFault stops the outbox at a point, as a crash would. The points are
// stored, broadcast, bumped, cancelled, receipt, mined and finished.
func (o *Outbox) SetFault(f func(point string) error) { o.fault = f }

// Points are all points of SetFault.
var Points = []string{"stored", "broadcast", "bumped", "cancelled", "receipt", "mined", "finished"}
