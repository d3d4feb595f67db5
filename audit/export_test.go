package audit

import (
	"context"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/study"
)

// VerifyChain is Verify without what takes content.
func VerifyChain(ctx context.Context, src Sources) (*Report, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	v := &verifier{src: src, facts: f, report: newReport(src, f), records: map[study.Hash][]*replica.ResultState{}}
	v.replayed()
	for _, check := range []func(context.Context) error{v.announcements, v.signatures, v.state} {
		if err := check(ctx); err != nil {
			return nil, err
		}
	}
	v.conduct()
	return v.report, nil
}
