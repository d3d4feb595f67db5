package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) auditEvaluateCommand() *cobra.Command {
	var f auditFlags
	var threshold float64
	cmd := &cobra.Command{Use: "evaluate MODEL", Short: "Compute a model's prospective performance from revealed labels", Args: identity("MODEL"),
		Long: "Compare what became final on chain with the labels that contributors had committed to before and revealed after. A result that\n" +
			"was not final before the reveal is never counted. Methods: docs/decisions/evaluation.md.",
		RunE: func(cmd *cobra.Command, args []string) error {
			model, err := parseID(args[0])
			if err != nil {
				return err
			}
			return a.withSources(cmd.Context(), f, func(ctx context.Context, src audit.Sources) error {
				e, err := audit.Evaluate(ctx, src, model, threshold)
				if err != nil {
					return err
				}
				return a.printEvaluation(e)
			})
		}}
	f.flags(cmd)
	cmd.Flags().Float64Var(&threshold, "threshold", 0.5, "score from which a finding is called positive")
	return cmd
}

func (a *app) printEvaluation(e *audit.Evaluation) error {
	if a.json {
		return report.JSON(a.out, e)
	}
	fmt.Fprintf(a.out, "%s %s, model %s\n", report.Safe(e.Name), report.Safe(e.Version), e.ModelID)
	if e.Recalled != 0 {
		fmt.Fprintf(a.out, "RECALLED, reason %d\n", e.Recalled)
	}
	c := e.Counts
	fmt.Fprintf(a.out, "chain %d up to block %d: %d studies with a label, %d revealed, %d refused, %d abstained on, %d inconclusive, %d unanswered, %d not blind\n",
		e.ChainID, e.Block, c.Committed, c.Revealed, c.Refused, c.Abstained, c.Inconclusive, c.Unanswered, c.NotBlind)
	for _, f := range e.Findings {
		fmt.Fprintf(a.out, "\n%s (%s %s)\n", report.Safe(f.Finding), report.Safe(f.Code.Scheme), report.Safe(f.Code.Value))
		if f.Report == nil {
			fmt.Fprintf(a.out, "  %s\n", f.Reason)
			continue
		}
		if err := a.printPerformance(f.Report); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(a.out, "\n%s\n", e.Notice)
	return err
}

func (a *app) printPerformance(r *evaluate.Report) error {
	var rows [][]string
	row := func(name string, e evaluate.Estimate, of string) {
		rows = append(rows, []string{name, fmt.Sprintf("%.4f", e.Value), fmt.Sprintf("%.4f to %.4f", e.Low, e.High), of})
	}
	estimate := func(name string, e *evaluate.Estimate) {
		if e != nil {
			row(name, *e, "")
		}
	}
	rate := func(name string, x *evaluate.Rate) {
		if x != nil {
			row(name, x.Estimate, fmt.Sprintf("%d of %d", x.Count, x.Of))
		}
	}
	estimate("ROC AUC", r.AUC)
	rate("sensitivity", r.Sensitivity)
	rate("specificity", r.Specificity)
	rate("PPV", r.PPV)
	rate("NPV", r.NPV)
	rate("accuracy", r.Accuracy)
	estimate("Brier score", r.Brier)
	if c := r.Calibration; c != nil {
		estimate("calibration intercept", c.Intercept)
		estimate("calibration slope", c.Slope)
	}
	fmt.Fprintf(a.out, "  %d cases, %d positive; called positive from %g\n\n", r.Cases, r.Positives, r.Threshold)
	if err := report.Table(a.out, []string{"FIGURE", "VALUE", "95 % INTERVAL", ""}, rows); err != nil {
		return err
	}
	for _, note := range r.Notes {
		fmt.Fprintf(a.out, "  %s\n", note)
	}
	return nil
}
