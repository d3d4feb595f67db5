package audit

import "context"

// VerifyChain is Verify without what takes content.
func VerifyChain(ctx context.Context, src Sources) (*Report, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	v := newVerifier(src, f, newReport(src, f))
	v.replayed()
	for _, check := range []func(context.Context) error{v.announcements, v.signatures, v.state} {
		if err := check(ctx); err != nil {
			return nil, err
		}
	}
	v.conduct()
	return v.report, nil
}
