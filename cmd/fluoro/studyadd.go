package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

// addFlags are a contribution's choices.
type addFlags struct {
	connection
	deidOptions
	modality string
	scopes   []string
	expires  string
	label    string
	labels   string // file
	serve    bool

	preview          string // folder
	previewOnly, yes bool
	changes          bool
}

func (a *app) studyAddCommand() *cobra.Command {
	var f addFlags
	cmd := &cobra.Command{
		Use: "add STUDY...", Short: "De-identify, look for PHI, hash, import, register and serve studies",
		Long: "Contribute each STUDY, a DICOM file or a folder of files that are one study. The files are de-identified into a bundle in\n" +
			"this home's IPFS peer; the originals are left alone. A study that still seems to identify somebody, by text in its pixels or\n" +
			"by what its attributes hold, is refused before anything leaves: see `fluoro phi scan`; with --option clean-pixel-data text in\n" +
			"pixels is covered. The registration is announced first, so that nobody can copy it while it waits, and sent in a later block;\n" +
			"the bundle is served once it is mined. The report of every attribute that was touched stands in the home's reports folder.\n" +
			"On a terminal it shows what would leave, with pictures, and asks.\n" +
			"A call that was cut off, be it by kill -9, goes on where it was when it is given again: nothing is announced or registered twice.",
		Args: atLeastOne("STUDY"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.studyAdd(cmd.Context(), args, f) },
	}
	f.shared(cmd)
	cmd.Flags().StringVar(&f.modality, "modality", "", "modality to register; default what the files say. Nodes check it")
	cmd.Flags().StringVar(&f.label, "label", "", "diagnosis of each STUDY to commit to, as SCT:233604007=1 (scheme:code=truth, more after semicolons);\nkept in the home's labels folder until \x60fluoro study reveal\x60")
	cmd.Flags().StringVar(&f.labels, "labels", "", "table of labels, as \x60fluoro study label import\x60 reads it, in which every STUDY must be")
	cmd.Flags().StringVar(&f.preview, "preview", "", "write pictures before and after into a new folder in this one, which nobody else may read, and keep them; they show the original")
	cmd.Flags().BoolVar(&f.previewOnly, "preview-only", false, "show what would leave, what it costs and may earn, and contribute nothing")
	cmd.Flags().BoolVar(&f.changes, "changes", false, "with a preview: every change of de-identification; values are shown on a terminal only")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "don't ask, on a terminal either")
	cmd.Flags().BoolVar(&f.serve, "serve", false, "go on serving this home's studies until stopped")
	return cmd
}

// shared are the flags of a contribution that a gateway has too.
func (f *addFlags) shared(cmd *cobra.Command) {
	f.connection.flags(cmd, true)
	f.deidOptions.flags(cmd)
	cmd.Flags().StringSliceVar(&f.scopes, "consent", []string{"inference", "evaluation"}, "uses that are allowed: inference, evaluation, training")
	cmd.Flags().StringVar(&f.expires, "consent-until", "", "date after which consent ends, as 2030-12-31")
}

// addedStudy is the line that each input gets.
type addedStudy struct {
	Input string `json:"input"`
	*institution.Contribution
	DeidReport string   `json:"deidReport,omitempty"`
	Addrs      []string `json:"addrs,omitempty"` // where this home's peer serves it
	Duplicate  bool     `json:"duplicate,omitempty"`
	Error      string   `json:"error,omitempty"`
}

func (a *app) studyAdd(ctx context.Context, inputs []string, f addFlags) error {
	opt, err := f.options()
	if err != nil {
		return err
	}
	s, err := a.openWithPeer(ctx, f.connection)
	if err != nil {
		return err
	}
	defer s.close()
	if opt.Key, err = deid.LoadOrCreateKey(s.DeidKey()); err != nil {
		return err
	}
	opt.Labels = institution.Labels{Dir: s.LabelsDir()}
	if opt.WorkDir, err = s.OwnScratch("add"); err != nil { // the peer is ours alone, and so is what a killed call left
		return err
	}
	defer os.RemoveAll(opt.WorkDir)
	opt.Again = true
	if opt.LabelOf, err = f.labelOf(s); err != nil {
		return a.faults(f.labels, err)
	}
	if f.preview != "" {
		if err := os.MkdirAll(f.preview, 0o700); err != nil {
			return fmt.Errorf("write preview: %w", err)
		}
	}
	failed := false
	for i, input := range inputs {
		line := a.addOne(ctx, s, input, f, i+1, opt)
		if line.Contribution == nil && line.Error == "" { // it was a preview
			continue
		}
		failed = failed || line.Error != ""
		if err := a.printAdded(line); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	if f.serve {
		<-ctx.Done()
	}
	if failed {
		return errReported
	}
	return nil
}

func (f addFlags) options() (institution.Options, error) {
	opt := institution.Options{Scopes: f.scopes, Limits: imaging.DefaultLimits}
	if _, err := (study.Consent{Scopes: f.scopes}).ConsentMask(); err != nil {
		return opt, usageError{err}
	}
	var err error
	if opt.Deid, err = f.choices(); err != nil {
		return opt, err
	}
	if f.modality != "" {
		if opt.Modality, err = study.ParseModality(f.modality); err != nil {
			return opt, usageError{err}
		}
	}
	if f.expires != "" {
		if opt.Expires, err = time.Parse(time.DateOnly, f.expires); err != nil {
			return opt, usageError{fmt.Errorf("--consent-until %q: want a date as 2030-12-31", f.expires)}
		}
	}
	opt.Detector = lateDetector(f.library)
	return opt, nil
}

// labelOf says where labels come from: --label, --labels, or those that were
// imported before.
func (f addFlags) labelOf(s *session) (institution.LabelOf, error) {
	if f.label != "" && f.labels != "" {
		return nil, usageError{errors.New("--label and --labels exclude each other")}
	}
	if f.label != "" {
		label, err := study.ParseLabel(f.label)
		if err != nil {
			return nil, usageError{fmt.Errorf("--label: %w", err)}
		}
		return institution.Labelled(label), nil
	}
	of, err := awaited(s.Home)
	if err != nil || f.labels == "" {
		return of.Of, err
	}
	table, err := readLabels(f.labels, of)
	return of.With(table).Of, err
}

func (a *app) addOne(ctx context.Context, s *session, input string, f addFlags, number int, opt institution.Options) addedStudy {
	line := addedStudy{Input: input}
	var end func()
	opt.Progress, end = a.showProgress()
	defer end()
	err := a.prepareAndAdd(ctx, s, &line, f, number, opt, end)
	if err != nil {
		line.Error, line.Duplicate = err.Error(), errors.Is(err, chain.ErrDuplicateStudy)
	}
	return line
}

// prepareAndAdd leaves the line without a contribution where only a preview was
// wanted.
func (a *app) prepareAndAdd(ctx context.Context, s *session, line *addedStudy, f addFlags, number int, opt institution.Options, end func()) (err error) {
	by := s.transactor()
	p, err := institution.Prepare(ctx, by.Address(), line.Input, opt)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.Close()) }()
	end()
	if err := a.consider(ctx, s, p, f, number, opt); err != nil || f.previewOnly {
		return err
	}
	c, err := p.Contribute(ctx, institution.Chain{Registry: by, Lookup: s.client.Latest()}, s.peer)
	if err != nil {
		return err
	}
	line.Contribution, line.Addrs = c, s.peer.Addrs()
	line.DeidReport, err = keepReport(s.Path("reports"), c)
	return err
}

// keepReport writes the de-identification report into the home, beside the key
// and never into the bundle.
func keepReport(dir string, c *institution.Contribution) (string, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("keep report: %w", err)
	}
	raw, err := json.MarshalIndent(c.Report, "", "  ")
	if err != nil {
		return "", fmt.Errorf("keep report: %w", err)
	}
	path := filepath.Join(dir, c.StudyID.String()+".json")
	if err := os.WriteFile(path, append(raw, '\n'), 0o600); err != nil {
		return "", fmt.Errorf("keep report: %w", err)
	}
	return path, nil
}

func (a *app) printAdded(line addedStudy) error {
	if a.json {
		return report.JSON(a.out, line)
	}
	if line.Error != "" {
		_, err := fmt.Fprintf(a.out, "%s: %s\n", report.Safe(line.Input), report.Safe(line.Error))
		return err
	}
	c := line.Contribution
	step := fmt.Sprintf("announced in block %d, registered in block %d", c.Announced.Block, c.Block)
	switch {
	case c.Resumed:
		step = "registered before, served"
	case c.Announced.Block == 0:
		step = fmt.Sprintf("announced before, registered in block %d", c.Block)
	}
	_, err := fmt.Fprintf(a.out, "%s: %s\n  study   %s\n  CID     %s\n  holds   %d instances, %s, %d bytes\n  report  %s\n",
		report.Safe(line.Input), step, c.StudyID, c.CID, c.Instances, c.Modality, c.Bytes, line.DeidReport)
	return err
}
