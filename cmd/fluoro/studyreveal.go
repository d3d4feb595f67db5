package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

func (a *app) studyRevealCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "reveal [STUDY...]", Short: "Reveal the labels that were committed to; without arguments all whose time has come",
		Long: "A label can be revealed once no model takes results on its study any more, or from the network's delay after the registration on,\n" +
			"and only for a while: see docs/protocol.md, \"Labels\". From then on no result on the study is taken.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return a.studyReveal(cmd.Context(), c, args) }}
	c.flags(cmd, false)
	return cmd
}

// revealedLabel is the line that each study gets.
type revealedLabel struct {
	StudyID study.Hash `json:"studyId"`
	Label   string     `json:"label,omitempty"`
	Tx      study.Hash `json:"tx"`
	Early   bool       `json:"early,omitempty"` // some model still takes results: try again later
	Error   string     `json:"error,omitempty"`
}

func (a *app) studyReveal(ctx context.Context, c connection, args []string) error {
	s, err := a.open(ctx, c)
	if err != nil {
		return err
	}
	defer s.close()
	labels := institution.Labels{Dir: s.LabelsDir()}
	var ids []study.Hash
	for _, arg := range args {
		id, err := parseID(arg)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	all := len(ids) == 0
	if all {
		if ids, err = unrevealed(ctx, s, labels); err != nil {
			return err
		}
	}
	failed := false
	for _, id := range ids {
		line := revealOne(ctx, s, labels, id)
		failed = failed || line.Error != "" && !(all && line.Early)
		if err := a.printRevealed(line); err != nil {
			return err
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// unrevealed are the studies with a kept label that stands on chain and was
// not revealed.
func unrevealed(ctx context.Context, s *session, labels institution.Labels) ([]study.Hash, error) {
	kept, err := labels.Studies()
	if err != nil {
		return nil, err
	}
	var ids []study.Hash
	for _, id := range kept {
		on, err := s.client.Latest().StudyByID(ctx, id)
		if errors.Is(err, chain.ErrNotFound) || err == nil && on.LabelRevealed {
			continue
		}
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func revealOne(ctx context.Context, s *session, labels institution.Labels, id study.Hash) revealedLabel {
	line := revealedLabel{StudyID: id}
	kept, err := labels.Kept(id)
	if err == nil {
		var receipt chain.Receipt
		receipt, err = s.transactor().RevealLabel(ctx, id, kept.Label, kept.Salt)
		line.Label, line.Tx = kept.Label, receipt.Tx
	}
	if err != nil {
		line.Label, line.Error, line.Early = "", err.Error(), errors.Is(err, chain.ErrLabelTooEarly)
	}
	return line
}

func (a *app) printRevealed(line revealedLabel) error {
	if a.json {
		return report.JSON(a.out, line)
	}
	text := "revealed " + line.Label
	if line.Error != "" {
		text = report.Safe(line.Error)
	}
	_, err := fmt.Fprintf(a.out, "%s: %s\n", line.StudyID, text)
	return err
}
