package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

// resultsFlags are those of `fluoro study results`.
type resultsFlags struct {
	auditFlags
	out   string
	stow  string
	token string
}

func (a *app) studyResultsCommand() *cobra.Command {
	var f resultsFlags
	cmd := &cobra.Command{
		Use: "results STUDY", Short: "Fetch the final results on a study as DICOM objects, and offer them to an archive",
		Long: "Fetch what nodes made of each final result on a registered study: sr.dcm, a Structured Report, and seg.dcm, a Segmentation, of a\n" +
			"model that has one. --out keeps them in a folder for each model; --stow offers them to a DICOMweb archive. They belong to the\n" +
			"study as it was contributed, de-identified. No account is needed. The exit code is 1 when a result's objects are not to be\n" +
			"had or an archive refuses one.",
		Args: exactly("STUDY"),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseID(args[0])
			if err != nil {
				return err
			}
			if f.out == "" && f.stow == "" {
				return usageError{fmt.Errorf("%s needs --out or --stow, or both", cmd.CommandPath())}
			}
			return a.studyResults(cmd.Context(), f, id)
		}}
	f.flags(cmd)
	cmd.Flags().StringVar(&f.out, "out", "", "folder for the objects")
	cmd.Flags().StringVar(&f.stow, "stow", "", "base URL of a DICOMweb archive; https unless on loopback")
	cmd.Flags().StringVar(&f.token, "stow-token", "", "file with the archive's bearer token")
	return cmd
}

// shownResult is a result as `fluoro study results` prints it.
type shownResult struct {
	audit.Objects
	Folder string             `json:"folder,omitempty"`
	Names  []string           `json:"files,omitempty"`
	Stored int                `json:"stored,omitempty"` // objects that the archive took
	Failed []dicomweb.Failure `json:"failed,omitempty"`
}

func (a *app) studyResults(ctx context.Context, f resultsFlags, id study.Hash) error {
	var archive *dicomweb.Client
	if f.stow != "" {
		var err error
		if archive, err = openArchive(f.stow, f.token); err != nil {
			return err
		}
	}
	var list []audit.Objects
	err := a.withSources(ctx, f.auditFlags, func(ctx context.Context, src audit.Sources) (err error) {
		list, err = audit.StudyObjects(ctx, src, id)
		return err
	})
	if err != nil {
		return err
	}
	wrong := false
	for _, o := range list {
		shown, err := deliver(ctx, o, f.out, archive)
		if err != nil {
			return err
		}
		wrong = wrong || shown.Error != "" || len(shown.Failed) > 0
		if err := a.printResult(shown); err != nil {
			return err
		}
	}
	if wrong {
		return errReported
	}
	return nil
}

func openArchive(base, tokenFile string) (*dicomweb.Client, error) {
	config := dicomweb.Config{Base: base}
	if tokenFile != "" {
		var err error
		if config.Token, err = dicomweb.ReadToken(tokenFile); err != nil {
			return nil, err
		}
	}
	return dicomweb.NewClient(config)
}

// deliver writes a result's objects and offers them to the archive.
func deliver(ctx context.Context, o audit.Objects, out string, archive *dicomweb.Client) (shownResult, error) {
	shown := shownResult{Objects: o}
	var objects []dicomweb.Object
	for name, raw := range o.Files {
		shown.Names = append(shown.Names, name)
		objects = append(objects, dicomweb.Bytes(raw))
	}
	slices.Sort(shown.Names)
	if len(objects) == 0 {
		return shown, nil
	}
	if out != "" {
		shown.Folder = filepath.Join(out, o.ModelID.String())
		if err := report.WriteFiles(shown.Folder, o.Files); err != nil {
			return shown, err
		}
	}
	if archive == nil {
		return shown, nil
	}
	stored, err := archive.Store(ctx, "", objects...)
	if err != nil {
		return shown, fmt.Errorf("offer objects to the archive: %w", err)
	}
	shown.Stored, shown.Failed = len(stored.Stored), stored.Failed
	return shown, nil
}

func (a *app) printResult(r shownResult) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	text := fmt.Sprintf("model %s: %s", report.Short(r.ModelID.String()), r.Status)
	switch {
	case r.Error != "":
		text += ": " + r.Error
	default:
		text += fmt.Sprintf(", node %d: %s", r.Node, strings.Join(r.Names, ", "))
		if r.Folder != "" {
			text += " in " + r.Folder
		}
		if r.Stored > 0 {
			text += fmt.Sprintf(", %d stored", r.Stored)
		}
	}
	for _, f := range r.Failed {
		text += fmt.Sprintf(", %s refused: %v", f.SOPInstance, f.Reason)
	}
	_, err := fmt.Fprintln(a.out, report.Safe(text))
	return err
}
