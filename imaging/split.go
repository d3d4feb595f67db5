package imaging

import (
	"fmt"
	"strings"
)

// distinctions are what tells frames at one place apart, in the order in which
// they are tried.
var distinctions = []func(*FrameAttributes) string{
	func(a *FrameAttributes) string { return fmt.Sprint(a.Temporal) },
	func(a *FrameAttributes) string { return fmt.Sprint(a.Echo) },
	func(a *FrameAttributes) string { return fmt.Sprint(a.BValue) },
	func(a *FrameAttributes) string { return a.Type },
	func(a *FrameAttributes) string { return fmt.Sprint(a.Acquisition) },
	func(a *FrameAttributes) string { return fmt.Sprint(a.Trigger) },
	func(a *FrameAttributes) string { return a.Dimensions },
}

// split settles the series and, where slices lie at one place, takes it apart
// by the first distinction that leaves fewer such: temporal position, echo time,
// diffusion b-value, image type, acquisition number, trigger time, other dimensions;
// and its parts again. Slices that nothing tells apart stay, and Volume refuses them. The
// parts come in the order of their first slice as given.
func (s *Series) split() []*Series {
	given := s.Slices
	s.Slices = append([]Slice(nil), given...)
	s.settle()
	repeated := s.repeated()
	if repeated == 0 {
		return []*Series{s}
	}
	for _, by := range distinctions {
		parts, left := partition(given, by), 0
		for _, part := range parts {
			p := Series{Slices: append([]Slice(nil), part...)}
			p.settle()
			left += p.repeated()
		}
		if left >= repeated {
			continue
		}
		var out []*Series
		for _, part := range parts {
			one := &Series{UID: s.UID, Modality: s.Modality, Localizer: s.Localizer, Slices: part}
			out = append(out, one.split()...)
		}
		return out
	}
	return []*Series{s}
}

// repeated counts the settled slices that lie where the one before them does.
func (s *Series) repeated() int {
	count := 0
	for i := 1; i < len(s.Slices); i++ {
		a, b := s.Slices[i-1], s.Slices[i]
		if a.placed() && b.placed() && near(a.attributes().Position, b.attributes().Position, spacingSlack) {
			count++
		}
	}
	return count
}

// partition groups slices of one value, groups and members in the order given.
func partition(list []Slice, by func(*FrameAttributes) string) [][]Slice {
	var parts [][]Slice
	at := make(map[string]int)
	for _, sl := range list {
		value := strings.TrimSpace(by(sl.attributes()))
		i, known := at[value]
		if !known {
			i = len(parts)
			at[value], parts = i, append(parts, nil)
		}
		parts[i] = append(parts[i], sl)
	}
	return parts
}
