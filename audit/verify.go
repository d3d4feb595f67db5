package audit

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// Verify recomputes everything that the chain and its CIDs claim. The error is
// the auditor's own trouble; what is wrong with the network is in the report.
func Verify(ctx context.Context, src Sources) (*Report, error) {
	c, err := NewChecker(ctx, src)
	if err != nil {
		return nil, err
	}
	return c.Verify(ctx, Scope{})
}

// Scope limits what content is fetched; what the chain tells is checked whole.
type Scope struct {
	Study study.Hash // zero: all of them
	Model study.Hash // zero: all of them
}

// Has reports whether a pair is in the scope.
func (s Scope) Has(id, model study.Hash) bool {
	return (s.Study.IsZero() || s.Study == id) && (s.Model.IsZero() || s.Model == model)
}

// Verify is the function of that name, for the content of a scope.
func (c *Checker) Verify(ctx context.Context, scope Scope) (*Report, error) {
	r := newReport(c.src, c.facts)
	v := newVerifier(c.src, c.facts, r)
	v.scope = scope
	v.replayed()
	for _, check := range []func(context.Context) error{v.announcements, v.signatures, v.studies, v.models, v.openRecords, v.state} {
		if err := check(ctx); err != nil {
			return nil, err
		}
	}
	v.conduct()
	return r, nil
}

func newReport(src Sources, f *facts) *Report {
	return &Report{
		ChainID: src.Deployment.ChainID, Block: src.Block, Studies: len(f.Studies), Models: len(f.Models), Nodes: len(f.Nodes),
		Batches: len(f.Batches), Results: len(f.counting()), Final: len(f.Finals), Items: []Item{}, Notice: version.Notice,
	}
}

type verifier struct {
	src     Sources
	facts   *facts
	report  *Report
	scope   Scope
	faults  map[study.Hash]study.Reason           // what the auditor found of each study; OK when sound
	specs   map[study.Hash][]study.FindingSpec    // of each model that could be opened
	records map[study.Hash][]*replica.ResultState // by the digest of their record's bytes
	digests map[study.CID]study.Hash              // of the record under a CID
	named   map[study.CID]uint32                  // the node that the record under a CID is of
}

func newVerifier(src Sources, f *facts, r *Report) *verifier {
	return &verifier{
		src: src, facts: f, report: r, faults: map[study.Hash]study.Reason{}, specs: map[study.Hash][]study.FindingSpec{},
		records: map[study.Hash][]*replica.ResultState{}, digests: map[study.CID]study.Hash{}, named: map[study.CID]uint32{},
	}
}

// replayed reports what the replica has found.
func (v *verifier) replayed() {
	for _, f := range v.facts.findings {
		if f.Unsure {
			v.report.notice(f.Kind, f.Subject, f.Node, "%s", f.Problem)
			continue
		}
		v.report.note(f.Kind, f.Subject, f.Node, f.Problem)
	}
}

// announcements looks into each registration's transaction for what it had to
// announce. Where there is nothing to be found, the replica's count of
// announcements is what there is.
func (v *verifier) announcements(ctx context.Context) error {
	announced := map[history.StudyAnnounced]uint64{}
	for _, e := range v.src.Events {
		if a, ok := e.What.(history.StudyAnnounced); ok {
			if _, again := announced[a]; !again {
				announced[a] = e.Block
			}
		}
	}
	for _, id := range sorted(v.facts.Studies) {
		s := v.facts.Studies[id]
		may, err := v.src.State.Announcements(ctx, s.Tx, id, s.CID, s.Contributor)
		if err != nil && !errors.Is(err, chain.ErrNotFound) {
			return err
		}
		if len(may) == 0 {
			continue
		}
		earlier := func(commitment study.Hash) bool {
			block, found := announced[history.StudyAnnounced{Commitment: commitment, Contributor: s.Contributor}]
			return found && block < s.Block
		}
		problem := ""
		if !slices.ContainsFunc(may, earlier) {
			problem = "it was not announced in an earlier block"
		}
		v.report.note(replica.Registration, id.String(), 0, problem)
	}
	return nil
}

// signatures checks that each commitment is signed by a key that counted for
// its node then. The signature stands in the transaction only.
func (v *verifier) signatures(ctx context.Context) error {
	for _, b := range v.facts.Batches {
		_, found, err := v.src.signature(ctx, b)
		if err != nil {
			return err
		}
		v.report.take(KindSignature, b.Root.String(), b.Node, found)
	}
	return nil
}

// signature finds who signed a commitment; zero: nobody can be recovered.
func (s Sources) signature(ctx context.Context, b *replica.BatchState) (chain.Address, found, error) {
	may, err := s.State.CommitSignatures(ctx, b.Tx, b.Commitment)
	switch {
	case errors.Is(err, chain.ErrNotFound):
		return chain.Address{}, found{gone: err}, nil
	case err != nil:
		return chain.Address{}, found{}, err
	case len(may) == 0:
		return chain.Address{}, found{gone: errors.New("the transaction does not show it")}, nil
	}
	signer, problem := signatureProblem(s.Deployment.Domain(), b, may)
	return signer, found{problem: problem}, nil
}

// signatureProblem says whose key signed and why none of what may be the
// signature is one of the node's keys', or "".
func signatureProblem(domain attest.Domain, b *replica.BatchState, may []attest.Signature) (signer chain.Address, problem string) {
	for _, sig := range may {
		recovered, err := attest.RecoverCommitment(domain, b.Commitment, sig)
		signer = chain.Address(recovered)
		switch {
		case err != nil:
			problem = err.Error()
		case slices.Contains(b.Keys, signer):
			return signer, ""
		default:
			problem = fmt.Sprintf("signed by %s, the node's keys were %v", signer, b.Keys)
		}
	}
	return signer, problem
}

// sorted returns a map's ids in order, so that a report is the same each time.
func sorted[V any](m map[study.Hash]V) []study.Hash {
	return slices.SortedFunc(maps.Keys(m), study.Hash.Compare)
}
