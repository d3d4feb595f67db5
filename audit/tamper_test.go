package audit_test

import (
	"context"
	"math/big"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// lie changes the events as an endpoint would that lies; nil when there is none
// that it could change.
type lie func([]history.Event) []history.Event

// edit changes the first event of a type that is as wanted. What the event
// points to must not be changed in place.
func edit[T any](wanted func(T) bool, change func(*T)) lie {
	return func(events []history.Event) []history.Event {
		i := find(events, wanted)
		if i < 0 {
			return nil
		}
		changed := events[i].What.(T)
		change(&changed)
		events = slices.Clone(events)
		events[i].What = changed
		return events
	}
}

// drop keeps back the first event of a type that is as wanted.
func drop[T any](wanted func(T) bool) lie {
	return func(events []history.Event) []history.Event {
		i := find(events, wanted)
		if i < 0 {
			return nil
		}
		return slices.Delete(slices.Clone(events), i, i+1)
	}
}

// move claims that the first event of a type that is as wanted stands elsewhere.
func move[T any](wanted func(T) bool, by int64) lie {
	return func(events []history.Event) []history.Event {
		i := find(events, wanted)
		if i < 0 {
			return nil
		}
		events = slices.Clone(events)
		events[i].Block = uint64(int64(events[i].Block) + by)
		return events
	}
}

func find[T any](events []history.Event, wanted func(T) bool) int {
	return slices.IndexFunc(events, func(e history.Event) bool {
		x, ok := e.What.(T)
		return ok && wanted(x)
	})
}

func any1[T any](T) bool { return true }

func one(*big.Int) *big.Int { return big.NewInt(1) }

// opening changes the first opening of a reveal.
func opening(change func(*chain.Opening)) lie {
	return edit(any1[chain.Revealed], func(x *chain.Revealed) {
		x.Series.Openings = slices.Clone(x.Series.Openings)
		change(&x.Series.Openings[0])
	})
}

func final(x chain.Finalised) bool { return x.State == chain.TaskFinal }

// An endpoint that lies about events is caught by what they commit to, by what
// follows from them, and by the contracts' state.
func TestWhatAnEndpointInventsIsFound(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	whole := src.Events
	for name, c := range map[string]struct {
		lie  lie
		want string
	}{
		"another seed":             {edit(any1[history.SeedRecorded], func(x *history.SeedRecorded) { x.Seed[0]++ }), "seed"},
		"more active nodes":        {edit(any1[history.SeedRecorded], func(x *history.SeedRecorded) { x.Active++ }), "seed"},
		"a seed kept back":         {drop(any1[history.SeedRecorded]), "seed"},
		"a seed of another epoch":  {edit(any1[history.SeedRecorded], func(x *history.SeedRecorded) { x.Epoch++ }), "seed"},
		"another epoch":            {edit(any1[attest.Commitment], func(x *attest.Commitment) { x.Epoch++ }), "commitment"},
		"another number":           {edit(any1[attest.Commitment], func(x *attest.Commitment) { x.Count++ }), "batch"},
		"another node's":           {edit(any1[attest.Commitment], func(x *attest.Commitment) { x.Node = 6 }), "batch"},
		"an empty batch":           {edit(any1[attest.Commitment], func(x *attest.Commitment) { x.Count = 0 }), "commitment"},
		"nothing revealed":         {edit(any1[chain.Revealed], func(x *chain.Revealed) { x.Series.Openings, x.Counted = nil, nil }), "batch"},
		"nodes kept back":          {drop(any1[history.NodeRegistered]), "registry"},
		"a commitment kept back":   {drop(any1[attest.Commitment]), "batch"},
		"a late commitment":        {move(any1[attest.Commitment], 24), "commitment"},
		"an early reveal":          {move(any1[chain.Revealed], -24), "batch"},
		"another finding":          {opening(func(o *chain.Opening) { o.Findings[0]++ }), "batch"},
		"another status":           {opening(func(o *chain.Opening) { o.Status = study.ModelFailed }), "batch"},
		"other artefacts":          {opening(func(o *chain.Opening) { o.Artefacts[0]++ }), "batch"},
		"another salt":             {edit(any1[chain.Revealed], func(x *chain.Revealed) { x.Salt[0]++ }), "batch"},
		"another runtime":          {edit(any1[chain.Revealed], func(x *chain.Revealed) { x.Series.Runtime[0]++ }), "batch"},
		"a result not counted":     {edit(any1[chain.Revealed], func(x *chain.Revealed) { x.Counted = slices.Clone(x.Counted); x.Counted[0] = false }), "result"},
		"a result counted":         {edit(refused, func(x *chain.Revealed) { x.Counted = slices.Repeat([]bool{true}, len(x.Counted)) }), "result"},
		"another refusal":          {edit(any1[chain.Refused], func(x *chain.Refused) { x.Reason = chain.TaskFull }), "result"},
		"a refusal kept back":      {drop(any1[chain.Refused]), "result"},
		"a reveal kept back":       {drop(any1[chain.Revealed]), "state"},
		"a penalty kept back":      {drop(any1[history.BatchPenalised]), "stake"},
		"a penalty invented":       {edit(any1[history.BatchPenalised], func(x *history.BatchPenalised) { x.Taken = one(x.Taken) }), "stake"},
		"another final finding":    {edit(final, func(x *chain.Finalised) { x.Findings[0]++ }), "agreement"},
		"another final status":     {edit(final, func(x *chain.Finalised) { x.Status = study.ModelFailed }), "agreement"},
		"another final node":       {edit(final, func(x *chain.Finalised) { x.Nodes = []uint32{1, 6} }), "agreement"},
		"another study":            {edit(final, func(x *chain.Finalised) { x.Study[0]++ }), "agreement"},
		"no quorum":                {edit(final, func(x *chain.Finalised) { x.State = chain.TaskInconclusive }), "agreement"},
		"a quorum":                 {edit(inconclusive, func(x *chain.Finalised) { x.State = chain.TaskFinal }), "agreement"},
		"final in the window":      {move(final, -48), "agreement"},
		"an end kept back":         {drop(final), "state"},
		"another fee":              {edit(final, func(x *chain.Finalised) { x.Paid = one(x.Paid) }), "payment"},
		"more results to come":     {edit(any1[history.TaskReopened], func(x *history.TaskReopened) { x.Floor++ }), "agreement"},
		"no more results to come":  {drop(any1[history.TaskReopened]), "result"},
		"a smaller bond":           {edit(any1[history.TaskChallenged], func(x *history.TaskChallenged) { x.Bond = one(x.Bond) }), "payment"},
		"another first group":      {edit(any1[history.TaskChallenged], func(x *history.TaskChallenged) { x.First.Group = 1 }), "agreement"},
		"evidence of bad form":     {edit(any1[history.TaskChallenged], func(x *history.TaskChallenged) { x.First.Statuses = x.First.Statuses[:1] }), "agreement"},
		"part of the evidence":     {edit(any1[history.TaskChallenged], func(x *history.TaskChallenged) { x.First.Nodes = x.First.Nodes[:1] }), "agreement"},
		"a challenge kept back":    {drop(any1[history.TaskChallenged]), "result"},
		"a late challenge":         {move(any1[history.TaskChallenged], 48), "agreement"},
		"a challenge upheld":       {edit(overturned, func(x *history.ChallengeEnded) { x.Upheld = true }), "agreement"},
		"another second committee": {edit(any1[history.ChallengeEnded], func(x *history.ChallengeEnded) { x.Second = []uint32{1} }), "agreement"},
		"a challenge without end":  {drop(any1[history.ChallengeEnded]), "agreement"},
		"more emission":            {edit(judged, func(x *chain.Finalised) { x.Emission = chain.Tokens(9) }), "payment"},
		"a judgement kept back":    {edit(judged, func(x *chain.Finalised) { x.Judged = false }), "payment"},
		"a second judgement":       {edit(unjudged, func(x *chain.Finalised) { x.Judged = true }), "payment"},
		"a smaller slash":          {edit(any1[history.NodeSlashed], func(x *history.NodeSlashed) { x.Amount = one(x.Amount) }), "stake"},
		"a slash kept back":        {drop(any1[history.NodeSlashed]), "stake"},
		"another honest side":      {edit(shared, func(x *history.NodeSlashed) { x.Honest = []chain.Address{{1}, {2}} }), "stake"},
		"a smaller honest share":   {edit(shared, func(x *history.NodeSlashed) { x.Share = one(x.Share) }), "stake"},
		"a larger claim":           {edit(any1[history.Claimed], func(x *history.Claimed) { x.Amount = chain.Tokens(1e6) }), "payment"},
		"a claim kept back":        {drop(any1[history.Claimed]), "payment"},
		"a larger stake claim":     {edit(any1[history.StakeClaimed], func(x *history.StakeClaimed) { x.Amount = chain.Tokens(1e6) }), "stake"},
		"a larger stake":           {edit(any1[history.StakeAdded], func(x *history.StakeAdded) { x.Amount = chain.Tokens(1e6) }), "stake"},
		"a larger stake back":      {edit(any1[history.NodeExited], func(x *history.NodeExited) { x.Stake = chain.Tokens(1e6) }), "stake"},
		"an early exit":            {edit(any1[history.ExitRequested], func(x *history.ExitRequested) { x.ExitableAt += 1e6 }), "stake"},
		"another owner":            {edit(any1[history.NodeRegistered], func(x *history.NodeRegistered) { x.Owner = chain.Address{1} }), "payment"},
		"another signer":           {edit(any1[history.NodeRegistered], func(x *history.NodeRegistered) { x.Signer = chain.Address{1} }), "signature"},
		"a longer grace":           {edit(any1[history.SignerChanged], func(x *history.SignerChanged) { x.Until += 100 }), "registry"},
		"no grace":                 {edit(any1[history.SignerChanged], func(x *history.SignerChanged) { x.Until = 0 }), "signature"},
		"no announcement":          {drop(any1[history.StudyAnnounced]), "registration"},
		"another announcement":     {edit(any1[history.StudyAnnounced], func(x *history.StudyAnnounced) { x.Commitment[0]++ }), "registration"},
		"somebody's announcement":  {edit(any1[history.StudyAnnounced], func(x *history.StudyAnnounced) { x.Contributor = chain.Address{1} }), "registration"},
		"another contributor":      {edit(any1[history.StudyRegistered], func(x *history.StudyRegistered) { x.Contributor = chain.Address{1} }), "registration"},
		"more instances":           {edit(any1[history.StudyRegistered], func(x *history.StudyRegistered) { x.Instances = 100 }), "state"},
		"no consent":               {edit(any1[history.StudyRegistered], func(x *history.StudyRegistered) { x.Scopes = 2 }), "result"},
		"consent not withdrawn":    {drop(any1[history.StudyWithdrawn]), "result"},
		"another label":            {edit(any1[history.LabelRevealed], func(x *history.LabelRevealed) { x.Label = "SCT:233604007=0" }), "label"},
		"another label's salt":     {edit(any1[history.LabelRevealed], func(x *history.LabelRevealed) { x.Salt[0]++ }), "label"},
		"another bonus":            {edit(any1[history.LabelRevealed], func(x *history.LabelRevealed) { x.Bonus = one(x.Bonus) }), "payment"},
		"a label kept back":        {drop(any1[history.LabelRevealed]), "state"},
		"other terms":              {edit(any1[history.ModelPublished], func(x *history.ModelPublished) { x.Quorum = 3 }), "agreement"},
		"findings beyond all":      {edit(any1[history.ModelPublished], func(x *history.ModelPublished) { x.Findings = 99 }), "registry"},
		"another tolerance":        {edit(any1[history.ModelPublished], func(x *history.ModelPublished) { x.Tolerances[0]++ }), "payment"},
		"a larger escrow":          {edit(any1[history.ModelFunded], func(x *history.ModelFunded) { x.Amount = chain.Tokens(1e6) }), "payment"},
		"a recall kept back":       {drop(any1[history.ModelRecalled]), "payment"},
		"an early withdrawal":      {move(any1[history.EscrowWithdrawn], -48*4), "payment"},
	} {
		t.Run(name, func(t *testing.T) {
			if src.Events = c.lie(whole); src.Events == nil {
				t.Fatal("there is no such event")
			}
			r, err := audit.VerifyChain(t.Context(), src)
			must(t, err)
			if got := faults(r); !slices.Contains(got, "mismatch "+c.want) || r.Sound() {
				t.Errorf("found %q, want a mismatch of %s", got, c.want)
				show(t, r)
			}
		})
	}
}

// Nothing can be left out or told twice without being found.
func TestEveryEventMatters(t *testing.T) {
	src := newStory(t).open(t)
	whole := src.Events
	check := func(what string, i int, events []history.Event) {
		t.Helper()
		src.Events = events
		r, err := audit.VerifyChain(t.Context(), src)
		must(t, err)
		if r.Mismatches == 0 {
			t.Errorf("event %d, %T, %s: nothing is found", i, whole[i].What, what)
		}
	}
	for i, e := range whole {
		check("left out", i, slices.Delete(slices.Clone(whole), i, i+1))
		check("told twice", i, slices.Insert(slices.Clone(whole), i, e))
	}
}

func refused(x chain.Revealed) bool { return slices.Contains(x.Counted, false) }

func inconclusive(x chain.Finalised) bool { return !final(x) }

func judged(x chain.Finalised) bool { return x.Judged }

func unjudged(x chain.Finalised) bool { return !judged(x) }

func overturned(x history.ChallengeEnded) bool { return !x.Upheld }

func shared(x history.NodeSlashed) bool { return len(x.Honest) > 1 }

// richer is a state that differs from the events.
type richer struct {
	audit.State
	credit, stakeCredit, supply, lanes bool
}

func (s richer) Credit(ctx context.Context, a chain.Address) (*big.Int, error) {
	return more(s.credit)(s.State.Credit(ctx, a))
}

func (s richer) StakeCredit(ctx context.Context, a chain.Address) (*big.Int, error) {
	return more(s.stakeCredit)(s.State.StakeCredit(ctx, a))
}

func (s richer) Supply(ctx context.Context) (*big.Int, error) {
	return more(s.supply)(s.State.Supply(ctx))
}

func (s richer) Tasks(ctx context.Context, keys []chain.TaskKey) ([]chain.Task, error) {
	tasks, err := s.State.Tasks(ctx, keys)
	if s.lanes && err == nil {
		tasks[0].Count++
	}
	return tasks, err
}

func more(lies bool) func(*big.Int, error) (*big.Int, error) {
	return func(amount *big.Int, err error) (*big.Int, error) {
		if lies && err == nil {
			amount = new(big.Int).Add(amount, big.NewInt(1))
		}
		return amount, err
	}
}

func TestBooksAreHeldAgainstTheState(t *testing.T) {
	src := newStory(t).open(t)
	honest := src.State
	for _, c := range []struct {
		state richer
		want  string
	}{
		{richer{State: honest, credit: true}, "mismatch payment"}, {richer{State: honest, stakeCredit: true}, "mismatch stake"},
		{richer{State: honest, supply: true}, "mismatch payment"}, {richer{State: honest, lanes: true}, "mismatch state"},
	} {
		src.State = c.state
		r, err := audit.VerifyChain(t.Context(), src)
		must(t, err)
		want(t, r, c.want)
	}
}

// forgetful is an endpoint that has thrown away what is old.
type forgetful struct{ audit.State }

func (forgetful) BlockAt(context.Context, uint64) (chain.Block, error) {
	return chain.Block{}, chain.ErrNotFound
}

func (forgetful) CommitSignatures(context.Context, study.Hash, attest.Commitment) ([]attest.Signature, error) {
	return nil, chain.ErrNotFound
}

func (forgetful) Announcements(context.Context, study.Hash, study.Hash, study.CID, chain.Address) ([]study.Hash, error) {
	return nil, chain.ErrNotFound
}

// Seeds are then taken as they were recorded; a signature that nobody gives
// proves nothing.
func TestAnEndpointMayForget(t *testing.T) {
	w := newWorld(t, 2)
	w.agree(t, claim{study: w.Study(t, nothing), value: 2})
	src := w.open(t)
	src.State = forgetful{src.State}
	r, err := audit.VerifyChain(t.Context(), src)
	must(t, err)
	want(t, r, "missing signature", "notice seed")
	if r.Sound() {
		t.Error("a network is sound whose signatures nobody gives")
	}
}
