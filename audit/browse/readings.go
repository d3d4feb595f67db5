package browse

import (
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/study"
)

// ModelName is a model as others name it.
type ModelName struct {
	ID      study.Hash `json:"modelId"`
	Name    string     `json:"name,omitempty"` // left out while its package could not be fetched
	Version string     `json:"version,omitempty"`
}

func nameOf(id study.Hash, c *Card) ModelName {
	if c == nil {
		return ModelName{ID: id}
	}
	return ModelName{id, c.Name, c.Version}
}

// findingsOf are the model's count findings.
func findingsOf(c *Card, count int, tolerances study.Tolerances) []Finding {
	list := make([]Finding, min(count, study.MaxFindings))
	for i := range list {
		list[i].Tolerance = tolerances[i]
		if c != nil && i < len(c.Findings) {
			spec := c.Findings[i]
			list[i].Name, list[i].Code, list[i].Unit, list[i].Decimals = spec.Name, &spec.Code, spec.Unit, &spec.Decimals
		}
	}
	return list
}

func readings(findings []Finding, values study.Findings) []Reading {
	list := make([]Reading, len(findings))
	for i, f := range findings {
		list[i] = f.reading(int64(values[i]))
	}
	return list
}

// bands are the readings that agree with the final ones, within what a reading
// can be.
func bands(findings []Finding, final study.Findings) []Band {
	list := make([]Band, len(findings))
	for i, f := range findings {
		list[i] = Band{f.reading(int64(final[i]) - int64(f.Tolerance)), f.reading(int64(final[i]) + int64(f.Tolerance))}
	}
	return list
}

func (f Finding) reading(raw int64) Reading {
	r := Reading{Raw: int32(max(math.MinInt32, min(math.MaxInt32, raw)))}
	if f.Decimals != nil {
		value := study.Float(r.Raw, *f.Decimals)
		r.Value = &value
	}
	return r
}

func notFound(what string, id fmt.Stringer) error {
	return fmt.Errorf("%s %s: %w", what, id, ErrNotFound)
}
