package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

func (a *app) studyCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "study", Short: "Contribute studies, see them, grant and withdraw consent"}
	cmd.AddCommand(a.studyAddCommand(), a.serveCommand("Serve the contributed studies of this home until stopped"), a.studyListCommand(), a.studyShowCommand(),
		a.studyGrantCommand("grant", "Grant an account access, pointing to the study key wrapped for it", true),
		a.studyGrantCommand("revoke", "Revoke an account's grant", false),
		a.studyChallengeCommand(), a.studyWithdrawCommand(), a.studyRevealCommand(), a.studyResultsCommand(), a.studyAdmitCommand(), a.studyLabelCommand(), a.studyEarningsCommand(), a.studyWatchCommand())
	return cmd
}

func (a *app) studyListCommand() *cobra.Command {
	return a.lookCommand("list", "List the registered studies", exactly(), func(ctx context.Context, client *chain.Client, _ []string) error {
		list, err := client.Latest().Studies(ctx)
		if err != nil {
			return err
		}
		return a.printStudies(list)
	})
}

func (a *app) printStudies(list []chain.Study) error {
	var rows [][]string
	for _, s := range list {
		if a.json {
			if err := report.JSON(a.out, s); err != nil {
				return err
			}
			continue
		}
		state := "registered"
		switch {
		case s.Withdrawn:
			state = "withdrawn"
		case s.LabelRevealed:
			state = "labelled"
		case s.Accepted:
			state = "accepted"
		case s.Rejected:
			state = "rejected"
		}
		rows = append(rows, []string{s.ID.String(), s.Modality.String(), fmt.Sprint(s.InstanceCount), report.Short(s.Contributor.Checksum()), state})
	}
	if a.json {
		return nil
	}
	return report.Table(a.out, []string{"STUDY", "MODALITY", "INSTANCES", "CONTRIBUTOR", "STATE"}, rows)
}

// shownTask is a task of a study as `fluoro study show` prints it.
type shownTask struct {
	ModelID  study.Hash      `json:"modelId"`
	State    chain.TaskState `json:"state"`
	Results  uint8           `json:"results"`  // that count, of the second committee once there is one
	Status   study.Reason    `json:"status"`   // when final
	Findings study.Findings  `json:"findings"` // when final, fixed point as on chain
	Nodes    []uint32        `json:"nodes"`    // that gave the final value
}

func (a *app) studyShowCommand() *cobra.Command {
	var wait time.Duration
	cmd := a.lookCommand("show STUDY", "Show a study's registration and the results on it", identity("STUDY"), func(ctx context.Context, client *chain.Client, args []string) error {
		id, err := parseID(args[0])
		if err != nil {
			return err
		}
		if wait > 0 {
			if err := awaitResults(ctx, client, id, wait); err != nil {
				return err
			}
		}
		return a.studyShow(ctx, client, id)
	})
	cmd.Flags().DurationVar(&wait, "wait", 0, "wait at most so long until every model that takes the study has a final result on it")
	return cmd
}

// awaitResults waits until the tasks of a study have ended.
func awaitResults(ctx context.Context, client *chain.Client, id study.Hash, wait time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	s, err := client.Latest().StudyByID(ctx, id)
	if err != nil {
		return err
	}
	models, err := client.Latest().Models(ctx)
	if err != nil {
		return err
	}
	var keys []chain.TaskKey
	for _, m := range models {
		if m.Modalities.Has(s.Modality) && m.RecallReason == 0 {
			keys = append(keys, chain.TaskKey{Study: id, Model: m.ID})
		}
	}
	if len(keys) == 0 {
		return fmt.Errorf("wait for results: no model takes %s", s.Modality)
	}
	return client.AwaitEnded(ctx, keys)
}

func (a *app) studyShow(ctx context.Context, client *chain.Client, id study.Hash) error {
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	view := client.At(head.Hash)
	s, err := view.StudyByID(ctx, id)
	if err != nil {
		return err
	}
	models, err := view.Models(ctx)
	if err != nil {
		return err
	}
	var keys []chain.TaskKey
	for _, m := range models {
		if m.Modalities.Has(s.Modality) {
			keys = append(keys, chain.TaskKey{Study: id, Model: m.ID})
		}
	}
	tasks, err := view.Tasks(ctx, keys)
	if err != nil {
		return err
	}
	outcomes, err := client.Outcomes(ctx, id)
	if err != nil {
		a.log.Warn("the endpoint does not tell what final tasks have found", "err", err)
	}
	shown := make([]shownTask, len(tasks))
	for i, t := range tasks {
		end := outcomes[t.Key.ID()]
		shown[i] = shownTask{t.Key.Model, t.State, t.Count, end.Status, end.Findings, end.Nodes}
	}
	return a.printStudy(s, shown)
}

func (a *app) printStudy(s chain.Study, tasks []shownTask) error {
	if a.json {
		return report.JSON(a.out, struct {
			chain.Study
			Tasks []shownTask `json:"tasks"`
		}{s, tasks})
	}
	if err := a.printStudies([]chain.Study{s}); err != nil {
		return err
	}
	var rows [][]string
	for _, t := range tasks {
		rows = append(rows, []string{t.ModelID.String(), t.State.String(), t.Status.String(), fmt.Sprint(t.Results)})
	}
	fmt.Fprintf(a.out, "CID  %s\n\n", s.CID)
	return report.Table(a.out, []string{"MODEL", "STATE", "STATUS", "RESULTS"}, rows)
}

func (a *app) studyGrantCommand(name, short string, grant bool) *cobra.Command {
	var c connection
	var key string
	cmd := &cobra.Command{Use: name + " STUDY ACCOUNT", Short: short, Args: exactly("STUDY", "ACCOUNT"),
		RunE: func(cmd *cobra.Command, args []string) error {
			grantee, err := chain.ParseAddress(args[1])
			if err != nil {
				return usageError{err}
			}
			if !grant {
				return a.transact(cmd.Context(), c, args[0], "study", "grant revoked", func(ctx context.Context, t *chain.Transactor, id study.Hash) (chain.Receipt, error) {
					return t.RevokeStudy(ctx, id, grantee)
				})
			}
			wrapped, err := study.ParseCID(key)
			if err != nil {
				return usageError{fmt.Errorf("--key: %w", err)}
			}
			return a.transact(cmd.Context(), c, args[0], "study", "granted", func(ctx context.Context, t *chain.Transactor, id study.Hash) (chain.Receipt, error) {
				return t.GrantStudy(ctx, id, grantee, wrapped)
			})
		}}
	if grant {
		cmd.Flags().StringVar(&key, "key", "", "CID of the study key wrapped for the account")
	}
	c.flags(cmd, false)
	return cmd
}

func (a *app) studyWithdrawCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "withdraw STUDY", Short: "Withdraw consent for good: no node takes the study any more", Args: exactly("STUDY"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.transact(cmd.Context(), c, args[0], "study", "withdrawn", func(ctx context.Context, t *chain.Transactor, id study.Hash) (chain.Receipt, error) {
				return t.WithdrawStudy(ctx, id)
			})
		}}
	c.flags(cmd, false)
	return cmd
}

// transact sends one transaction about a study or model and says that it is
// done.
func (a *app) transact(ctx context.Context, c connection, text, what, done string, send func(context.Context, *chain.Transactor, study.Hash) (chain.Receipt, error)) error {
	id, err := parseID(text)
	if err != nil {
		return err
	}
	s, err := a.open(ctx, c)
	if err != nil {
		return err
	}
	defer s.close()
	receipt, err := send(ctx, s.transactor(), id)
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, map[string]any{what + "Id": id, "done": done, "tx": receipt.Tx, "block": receipt.Block})
	}
	_, err = fmt.Fprintf(a.out, "%s %s %s in block %d\n", what, id, done, receipt.Block)
	return err
}
