package alert

import (
	"context"
	"fmt"
	"time"

	"github.com/fluoronet/fluoro/audit/replica"
)

// labels are those that were committed to, could be revealed, and are not: for a
// whole epoch no model has taken results on the study, or the delay is over.
func (l *lister) labels(ctx context.Context) error {
	studies := l.studies()
	if len(studies) == 0 {
		return nil
	}
	src := l.Sources()
	numbers := []uint64{src.Block}
	for _, s := range studies {
		numbers = append(numbers, s.Block)
	}
	blocks, err := src.State.BlocksAt(ctx, numbers)
	if err != nil {
		return fmt.Errorf("read the times of registrations: %w", err)
	}
	now := blocks[0].Time
	for i, t := range studies {
		registered := blocks[i+1]
		timed := !registered.Hash.IsZero() && now != 0
		since, settled := l.state.SettledSince(t, l.now)
		settled = settled && l.now > since+1
		terms := l.state.Terms.Labels
		opens := registered.Time + uint64(terms.Delay/time.Second)
		closes := opens + uint64(terms.Period/time.Second)
		a := Alert{Study: t.ID.String(), Kind: LabelDue}
		switch {
		case timed && now >= closes:
			a.Kind, a.Detail = LabelLost, "it was not revealed in its time, and never can be"
		case settled:
			a.Detail = fmt.Sprintf("no model has taken results on the study since epoch %d", since)
		case timed && now >= opens:
			a.Detail = fmt.Sprintf("it can be revealed since %s", time.Unix(int64(opens), 0).UTC().Format(time.RFC3339))
		default:
			continue
		}
		l.add(a, t.ID)
	}
	return nil
}

// studies are those whose label is still to be revealed, by registration.
func (l *lister) studies() []*replica.StudyState {
	list := make([]*replica.StudyState, len(l.state.Studies))
	for _, s := range l.state.Studies {
		list[s.Index] = s
	}
	waiting := list[:0]
	for _, s := range list {
		if !s.Label.IsZero() && s.Revealed == nil && !s.Withdrawn {
			waiting = append(waiting, s)
		}
	}
	return waiting
}
