package audit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// abouts say what each check of a result holds against what.
var abouts = map[string]string{
	"registration": "the study was announced by its contributor in an earlier block",
	"signature":    "the commitment's EIP-712 signature is of a key that counted for the node then",
	"commitment":   "the node was active and committed in the commit phase of its epoch",
	"seal":         "the revealed fields and salt give a seal that is a leaf of the batch",
	"inclusion":    "the seal's Merkle path leads to the root that the node committed to",
	"reveal":       "the whole batch was revealed after its commitments had ended, in the same epoch, and rebuilds its root",
	"lot":          "the lot let the node take the task",
	"counted":      "the ledger counted or refused the result as the rules say",
	"end":          "the task's end follows from all of its results",
	"final":        "the result is within the model's tolerances of what is final",
	"payment":      "fee, royalty and emission of the task are as computed",
	"study":        "the bundle is served whole under the registered CID",
	"manifest":     "study.json can be read and says what the chain says",
	"files":        "the bundle holds the listed files and each has the listed SHA-256",
	"headers":      "each instance has the listed class and syntax, the registered modality, and is marked as de-identified",
	"pixels":       "the decoded pixels of each instance have the listed digest",
	"root":         "the Merkle root over the decoded pixels is the study's id",
	"series":       "all instances are of one study and none stands twice",
	"model":        "the package is served whole under the model's id, and can be loaded",
	"terms":        "findings and tolerances of the package are the published terms",
	"record":       "record.json is served whole under the CID of the result's artefacts",
	"sealed":       "the record says what was sealed: study and its CID, model, node, status, runtime, findings",
}

// checks is a list on its way.
type checks []ResultCheck

func (c *checks) add(name string, f found, expected, computed string) {
	*c = append(*c, ResultCheck{Name: name, Outcome: f.outcome(), Detail: f.detail(), Expected: expected, Computed: computed})
}

func (x *resultChecker) chainChecks(ctx context.Context) error {
	var list checks
	res, b := x.res, x.res.Batch
	signer, signed, err := x.src.signature(ctx, b)
	if err != nil {
		return err
	}
	by := ""
	if signer != (chain.Address{}) {
		by = signer.String()
	}
	list.add("registration", x.announced(), "", "")
	list.add("signature", signed, joined(b.Keys), by)
	list.add("commitment", x.replayed(replica.Commitment, b.Root.String(), b.Node), fmt.Sprint("epoch ", b.Epoch), fmt.Sprint("epoch ", x.facts.Epoch(b.Block)))
	x.sealChecks(&list)
	list.add("reveal", x.replayed(replica.Batch, b.Root.String(), b.Node), fmt.Sprint("epoch ", b.Epoch, ", reveal"),
		fmt.Sprintf("epoch %d, %s", x.facts.Epoch(res.Block), x.facts.Terms.Clock.PhaseAt(res.Block)))
	x.lotCheck(&list)
	outcome := "it counts"
	if res.Refusal != chain.NotRefused {
		outcome = "refused: " + res.Refusal.String()
	}
	list.add("counted", x.replayed(replica.Result, res.Task.String(), b.Node), "", outcome)
	x.endChecks(&list)
	for _, c := range list {
		x.add(c)
	}
	return nil
}

func (x *resultChecker) announced() found {
	if x.facts.Studies[x.res.Value.StudyID] == nil {
		return found{problem: "the study is not registered"}
	}
	return x.replayed(replica.Registration, x.res.Value.StudyID.String(), 0)
}

// sealChecks seals the revealed fields and walks from the seal to the root.
func (x *resultChecker) sealChecks(list *checks) {
	res, b := x.res, x.res.Batch
	leaves := b.Seals()
	seal := attest.Seal(x.src.Deployment.Domain(), res.Value, b.Salt())
	var sealed, included found
	if res.Leaf >= len(leaves) || leaves[res.Leaf] != seal {
		sealed.problem = "it is no leaf of the batch"
	}
	list.add("seal", sealed, fmt.Sprintf("leaf %d of %d", res.Leaf+1, len(leaves)), seal.String())
	root, err := x.rootFrom(seal, leaves)
	switch {
	case err != nil:
		included.problem = err.Error()
	case root != b.Root:
		included.problem = differs("root", b.Root, root)
	}
	list.add("inclusion", included, b.Root.String(), root.String())
}

// rootFrom is the root that the seal's own path leads to.
func (x *resultChecker) rootFrom(seal study.Hash, leaves []study.Hash) (study.Hash, error) {
	tree, err := attest.NewBatch(leaves)
	if err != nil {
		return study.Hash{}, err
	}
	proof, flags, err := tree.MultiProof([]int{x.res.Leaf})
	if err != nil {
		return study.Hash{}, err
	}
	root, _ := attest.MultiProofRoot([]study.Hash{seal}, proof, flags)
	return root, nil
}

// lotCheck draws again. What was refused before it came to the lot has none.
func (x *resultChecker) lotCheck(list *checks) {
	lot := x.res.Lot
	if lot == nil {
		why := "the epoch's seed is not known"
		if x.res.Refusal != chain.NotRefused {
			why = fmt.Sprintf("it was refused before the lot was looked at: %s", x.res.Refusal)
		}
		list.add("lot", found{gone: errors.New(why)}, "", "")
		return
	}
	f := x.replayed(replica.Seed, fmt.Sprint("epoch ", lot.Draw.E0), 0)
	if f == (found{}) && !lot.Selected() {
		f.problem = "the lot did not select the node"
	}
	limit := fmt.Sprintf("ticket below %d of %d active nodes, epoch %d after the seed's", lot.Draw.Target, lot.Draw.Active, lot.Draw.Epoch-lot.Draw.E0)
	if lot.Draw.Everybody() {
		limit = fmt.Sprintf("everybody: %d wanted of %d active nodes", lot.Draw.Target, lot.Draw.Active)
	}
	ticket := lot.Ticket.Word()
	list.add("lot", f, limit, fmt.Sprintf("ticket 0x%x", ticket[16:]))
}

// endChecks are about what became of the result's task.
func (x *resultChecker) endChecks(list *checks) {
	t := x.facts.Tasks[x.res.Task]
	if t == nil || t.Final == nil {
		open := found{gone: errors.New("the task has not ended")}
		for _, name := range []string{"end", "final", "payment"} {
			list.add(name, open, "", "")
		}
		return
	}
	f := t.Final
	subject := t.ID.String()
	list.add("end", x.replayed(replica.Agreement, subject, 0), fmt.Sprint(f.State), "")
	var agrees found
	told := study.Verdict{Status: f.Status, Findings: f.Findings}
	switch {
	case f.State != chain.TaskFinal:
		agrees.gone = fmt.Errorf("the task is %s: nothing is final", f.State)
	case x.res.Refusal != chain.NotRefused:
		agrees.gone = errors.New("the result does not count")
	case !t.Agrees(told, x.res.Verdict()):
		agrees.problem = "the result is outside of the tolerance"
	}
	list.add("final", agrees, x.told(told), x.told(x.res.Verdict()))
	list.add("payment", x.replayed(replica.Payment, subject, 0), fmt.Sprintf("paid %s", f.Paid), x.paid(f))
}

// told is a verdict in words, findings in the model's fixed point.
func (x *resultChecker) told(v study.Verdict) string {
	if v.Status != study.OK {
		return v.Status.String()
	}
	findings := len(v.Findings)
	if m := x.facts.Models[x.res.Value.ModelID]; m != nil {
		findings = min(findings, m.Findings)
	}
	return fmt.Sprintf("%s, findings %v", v.Status, v.Findings[:findings])
}

// paid says what a task's end came to for the node and the contributor, in units
// of 1e-18 token.
func (x *resultChecker) paid(f *replica.FinalState) string {
	mine := "nothing"
	node := x.res.Value.Node
	if int(node) <= len(x.facts.Nodes) && slices.Contains(f.Owners, x.facts.Nodes[node-1].Owner) {
		mine = f.Share.String()
	}
	return fmt.Sprintf("%s to the node's owner, royalty %s, %d shares of %s", mine, f.Royalty, len(f.Owners), f.Share)
}

func joined(keys []chain.Address) string {
	text := make([]string, len(keys))
	for i, k := range keys {
		text[i] = k.String()
	}
	return strings.Join(text, " or ")
}
