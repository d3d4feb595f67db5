package demo

import (
	"context"
	"encoding/json"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/demo/fleet"
)

// recallReason is the vendor's own number; the demo's means nothing.
const recallReason = "1"

// revealAndRecall ends the demo's story: the label comes out now that nothing
// is open on its study, and the second vendor takes its model back.
func (n *network) revealAndRecall(ctx context.Context, r *Report) error {
	var revealed struct {
		StudyID string `json:"studyId"`
		Error   string `json:"error"`
	}
	if err := n.Call(ctx, institution(0), &revealed, "study", "reveal"); err != nil {
		return fmt.Errorf("reveal the label: %s %w", revealed.Error, err)
	}
	r.LabelsRevealed = append(r.LabelsRevealed, revealed.StudyID)
	recalled := r.Models[1].ModelID
	if _, err := n.Once(ctx, "vendor2", "model", "recall", recalled, "--reason", recallReason); err != nil {
		return fmt.Errorf("recall a model: %w", err)
	}
	r.Recalled = append(r.Recalled, recalled)
	return nil
}

// claimAll has every role that has earned something claim it.
func (n *network) claimAll(ctx context.Context, w *watch, r *Report) error {
	earners := []earner{{role: institution(0), address: n.institutions[0]}, {role: institution(1), address: n.institutions[1]}}
	for _, node := range n.nodes {
		earners = append(earners, earner{role: node.Role, address: node.Account})
	}
	group, ctx := errgroup.WithContext(ctx)
	for i := range earners {
		e := &earners[i]
		group.Go(func() (err error) {
			earned, err := w.hasEarned(ctx, e.address)
			if err != nil || !earned {
				return err
			}
			return n.Call(ctx, e.role, e, "account", "claim")
		})
	}
	err := group.Wait()
	r.Rewards = map[string]string{}
	for _, e := range earners {
		if e.Claimed == "" {
			continue
		}
		r.Rewards[e.address] = e.Claimed
		r.earners = append(r.earners, e)
	}
	return err
}

// auditAll runs both audits as an auditor without an account would. An audit
// that finds something exits non-zero but still reports.
func (n *network) auditAll(ctx context.Context, r *Report) error {
	flags := append([]string{"--deployment", n.Deployment()}, fleet.Peers(n.serving...)...)
	for _, audit := range []struct {
		name string
		into *Audit
	}{{"verify", &r.Audit.Verify}, {"replay", &r.Audit.Replay}} {
		out, runErr := n.Once(ctx, roleAuditor, append([]string{"audit", audit.name}, flags...)...)
		if err := json.Unmarshal(out, audit.into); err != nil {
			return fmt.Errorf("read audit: %w", runErr)
		}
	}
	return n.Call(ctx, roleAuditor, &r.Evaluation, append([]string{"audit", "evaluate", r.Models[0].ModelID}, flags...)...)
}
