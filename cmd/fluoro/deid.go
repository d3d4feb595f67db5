package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/internal/ask"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
)

func (a *app) deidCommand() *cobra.Command {
	var f deidFlags
	cmd := &cobra.Command{
		Use: "deid IN OUT | deid --dry-run IN", Short: "De-identify a DICOM file or folder locally; nothing leaves",
		Long: "De-identify by the Basic Application Level Confidentiality Profile of DICOM PS3.15 annex E and the options that are named. IN is\n" +
			"a file or a folder, OUT a file or a new folder. Pixel data is copied byte for byte, so that text burned into it stays, unless\n" +
			"clean-pixel-data covers what `fluoro phi scan` finds. Pseudonyms depend on a secret key, made at first use in the home folder;\n" +
			"the same key gives one patient the same pseudonym.",
		Args: func(cmd *cobra.Command, args []string) error {
			if f.dryRun {
				return exactly("IN")(cmd, args)
			}
			return exactly("IN", "OUT")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.keyFile == "" {
				f.keyFile = filepath.Join(a.home, "deid.key")
			}
			return a.deid(cmd, args, f)
		},
	}
	f.deidOptions.flags(cmd)
	cmd.Flags().StringVar(&f.report, "report", "", "write the report of every attribute touched, and why, to this JSON file")
	cmd.Flags().BoolVar(&f.dryRun, "dry-run", false, "write nothing and show every change; values are shown on a terminal only, never in a file or a pipe")
	cmd.Flags().StringVar(&f.keyFile, "key-file", "", "file of the secret key; default deid.key in the home folder")
	return cmd
}

// deidFlags are the choices of one run.
type deidFlags struct {
	deidOptions
	report, keyFile string
	dryRun          bool
}

// deidOptions are the choices of the profile, for every command that
// de-identifies.
type deidOptions struct {
	names, mask []string
	library     string // of ONNX Runtime, to find text with
}

func (f *deidOptions) flags(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&f.names, "option", nil, "options of the profile, PS3.15 E.3: "+strings.Join(deid.OptionNames(), ", "))
	cmd.Flags().StringArrayVar(&f.mask, "mask", nil, "cover this rectangle too in every image, with clean-pixel-data: X0,Y0,X1,Y1 in pixels, X1 and Y1 exclusive")
	cmd.Flags().StringVar(&f.library, "onnxruntime", "", "libonnxruntime, to find text in pixels; default: beside the binary, then the project's, then the system's")
}

func (f *deidOptions) choices() (deid.Choices, error) {
	with, err := deid.ParseOptions(f.names)
	if err != nil {
		return deid.Choices{}, usageError{fmt.Errorf("--option: %w", err)}
	}
	c := deid.Choices{With: with}
	for _, text := range f.mask {
		region, err := deid.ParseRegion(text)
		if err != nil {
			return c, usageError{fmt.Errorf("--mask: %w", err)}
		}
		c.Mask = append(c.Mask, region)
	}
	if with.Has(deid.CleanPixelData) {
		c.Finder = phi.Finder{Detector: lateDetector(f.library)}
	}
	return c, nil
}

func (a *app) deid(cmd *cobra.Command, args []string, f deidFlags) error {
	choices, err := f.choices()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(f.keyFile), 0o700); err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	key, err := deid.LoadOrCreateKey(f.keyFile)
	if err != nil {
		return err
	}
	opt := deid.Options{Key: key, Version: version.Version, Choices: choices}
	show, end := a.showProgress()
	defer end()
	var r deid.Report
	if f.dryRun {
		r, err = a.dryRun(cmd.Context(), args[0], opt)
	} else {
		opt.Progress = show.Count("de-identify")
		r, err = deid.Path(cmd.Context(), args[0], args[1], opt)
	}
	end()
	if err != nil {
		return err
	}
	if f.report != "" {
		if err := writeReport(f.report, r); err != nil {
			return err
		}
	}
	if err := a.printDeid(r, f); err != nil {
		return err
	}
	if len(r.Refused()) > 0 {
		return errReported
	}
	return nil
}

func writeReport(path string, r deid.Report) error {
	raw, err := json.MarshalIndent(r, "", "  ")
	if err == nil {
		err = os.WriteFile(path, append(raw, '\n'), 0o600)
	}
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func (a *app) printDeid(r deid.Report, f deidFlags) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	var done, touched int
	for _, one := range r.Files {
		if one.Status == deid.Done {
			done++
			touched += len(one.Touched)
			continue
		}
		fmt.Fprintf(a.out, "file %d %s: %s\n", one.Input.Order, one.Status, report.Safe(one.Reason))
	}
	if f.dryRun {
		fmt.Fprintf(a.out, "%d of %d files could be de-identified, %d attributes would be touched; nothing was written\n", done, len(r.Files), touched)
		return nil
	}
	fmt.Fprintf(a.out, "%d of %d files de-identified, %d attributes touched\n", done, len(r.Files), touched)
	if f.report == "" {
		fmt.Fprintln(a.out, "Name a file with --report to see each of them and why.")
	}
	_, err := fmt.Fprintln(a.out, version.Notice)
	return err
}

// dryRun prints what would change: on a terminal with the values, which only
// who sees the terminal may see, elsewhere without.
func (a *app) dryRun(ctx context.Context, in string, opt deid.Options) (deid.Report, error) {
	if a.json {
		return deid.Preview(ctx, in, opt, nil)
	}
	if ask.Terminal(a.out) {
		return deid.Preview(ctx, in, opt, func(file int, c deid.Change) {
			fmt.Fprintf(a.out, "file %d %s%v %s %s: %q -> %q\n", file, within(c.Path), c.Tag, c.Name, c.Action, report.Safe(c.Old), report.Safe(c.New))
		})
	}
	r, err := deid.Preview(ctx, in, opt, nil)
	for _, f := range r.Files {
		for _, t := range f.Touched {
			fmt.Fprintf(a.out, "file %d %s%s %s %s: %s\n", f.Input.Order, within(t.Path), t.Tag, t.Name, t.Action, t.Why)
		}
	}
	return r, err
}

func within(path string) string {
	if path == "" {
		return ""
	}
	return path + "/"
}
