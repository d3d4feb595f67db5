package alert

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
)

// labels are those that were committed to, could be revealed, and are not: for a
// whole epoch no model has taken results on the study, or the delay is over.
func (l *lister) labels(ctx context.Context) error {
	src := l.Sources()
	var now uint64 // 0: not asked yet
	for _, t := range l.studies() {
		if now == 0 {
			b, err := src.State.BlockAt(ctx, src.Block)
			if err != nil {
				return fmt.Errorf("read block %d: %w", src.Block, err)
			}
			now = b.Time
		}
		since, settled := l.state.SettledSince(t, l.now)
		settled = settled && l.now > since+1
		b, err := src.State.BlockAt(ctx, t.Block)
		if err != nil && !errors.Is(err, chain.ErrNotFound) {
			return fmt.Errorf("read block %d: %w", t.Block, err)
		}
		terms := l.state.Terms.Labels
		opens := b.Time + uint64(terms.Delay/time.Second)
		closes := opens + uint64(terms.Period/time.Second)
		a := Alert{Study: t.ID.String(), Kind: LabelDue}
		switch {
		case err == nil && now >= closes:
			a.Kind, a.Detail = LabelLost, "it was not revealed in its time, and never can be"
		case settled:
			a.Detail = fmt.Sprintf("no model has taken results on the study since epoch %d", since)
		case err == nil && now >= opens:
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
