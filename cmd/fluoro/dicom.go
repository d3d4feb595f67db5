package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) dicomCommand() *cobra.Command {
	dicom := &cobra.Command{Use: "dicom", Short: "Look at DICOM files as fluoro reads them"}
	dicom.AddCommand(&cobra.Command{
		Use:   "digest FILE...",
		Short: "Print transfer syntax, geometry, pixelDigest and rawSha256 of each instance",
		Args:  atLeastOne("FILE"),
		RunE: func(cmd *cobra.Command, files []string) error {
			return a.dicomDigest(cmd, files)
		},
	})
	return dicom
}

func (a *app) dicomDigest(cmd *cobra.Command, files []string) error {
	failed := false
	err := imaging.DigestFiles(cmd.Context(), files, imaging.DefaultLimits, func(r imaging.DigestReport) error {
		failed = failed || r.Error != ""
		return a.printDigest(r)
	})
	if err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

func (a *app) printDigest(r imaging.DigestReport) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	if r.Error != "" {
		fmt.Fprintf(a.out, "%s\n  error        %s\n", report.Safe(r.Input), report.Safe(r.Error))
		return nil
	}
	fmt.Fprintf(a.out, "%s\n  syntax       %s %s\n  pixels       %d x %d, %d frames, %d x %d bits (%d stored), %s\n  pixelDigest  %s\n  rawSha256    %s\n",
		report.Safe(r.Input), r.TransferSyntax, imaging.SyntaxName(r.TransferSyntax), r.Columns, r.Rows, r.Frames, r.SamplesPerPixel, r.BitsAllocated, r.BitsStored,
		report.Safe(r.Photometric), r.PixelDigest, r.RawSHA256)
	return nil
}

// atLeastOne demands arguments and says which.
func atLeastOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usageError{fmt.Errorf("%s needs at least one %s", cmd.CommandPath(), what)}
		}
		return nil
	}
}

// exactly demands n arguments and says which.
func exactly(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != len(names) {
			return usageError{fmt.Errorf("%s takes %v, got %d arguments", cmd.CommandPath(), names, len(args))}
		}
		return nil
	}
}
