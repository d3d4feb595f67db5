package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
)

func (a *app) deidCommand() *cobra.Command {
	var reportFile, keyFile string
	cmd := &cobra.Command{
		Use: "deid IN OUT", Short: "De-identify a DICOM file or folder locally; nothing leaves",
		Long: "De-identify by the Basic Application Level Confidentiality Profile of DICOM PS3.15 annex E. IN is a file or a folder, OUT a\n" +
			"file or a new folder. Pixel data is copied byte for byte: text burned into it stays. Pseudonyms depend on a secret key, made at\n" +
			"first use in the home folder; the same key gives one patient the same pseudonym.",
		Args: exactly("IN", "OUT"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if keyFile == "" {
				keyFile = filepath.Join(a.home, "deid.key")
			}
			return a.deid(cmd, args[0], args[1], keyFile, reportFile)
		},
	}
	cmd.Flags().StringVar(&reportFile, "report", "", "write the report of every attribute touched, and why, to this JSON file")
	cmd.Flags().StringVar(&keyFile, "key-file", "", "file of the secret key; default deid.key in the home folder")
	return cmd
}

func (a *app) deid(cmd *cobra.Command, in, out, keyFile, reportFile string) error {
	if err := os.MkdirAll(filepath.Dir(keyFile), 0o700); err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	key, err := deid.LoadOrCreateKey(keyFile)
	if err != nil {
		return err
	}
	r, err := deid.Path(cmd.Context(), in, out, deid.Options{Key: key, Version: version.Version})
	if err != nil {
		return err
	}
	if reportFile != "" {
		if err := writeReport(reportFile, r); err != nil {
			return err
		}
	}
	if err := a.printDeid(r, reportFile); err != nil {
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

func (a *app) printDeid(r deid.Report, reportFile string) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	var done, touched int
	for _, f := range r.Files {
		if f.Status == deid.Done {
			done++
			touched += len(f.Touched)
			continue
		}
		fmt.Fprintf(a.out, "file %d %s: %s\n", f.Input.Order, f.Status, report.Safe(f.Reason))
	}
	fmt.Fprintf(a.out, "%d of %d files de-identified, %d attributes touched\n", done, len(r.Files), touched)
	if reportFile == "" {
		fmt.Fprintln(a.out, "Name a file with --report to see each of them and why.")
	}
	_, err := fmt.Fprintln(a.out, version.Notice)
	return err
}
