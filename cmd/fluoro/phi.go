package main

import (
	"context"
	"fmt"
	"sync"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models/worker"
	burnedintext "github.com/fluoronet/fluoro/models/zoo/burned-in-text"
)

func (a *app) phiCommand() *cobra.Command {
	group := &cobra.Command{Use: "phi", Short: "Look for identifying information in DICOM files"}
	var library string
	var attributes bool
	scan := &cobra.Command{
		Use: "scan FILE...", Short: "Say of each file whether text is burned into its pixels, and where",
		Long: "Look for text in the pixels of each FILE with the detector that fluoro ships. Of a multi-frame file up to 12 frames are looked at,\n" +
			"evenly from the first to the last. A letter or two, as side markers are, suspect nothing. With --attributes the values of text\n" +
			"attributes are looked at too, as `fluoro study add` does after de-identification: tags and kinds are printed, never values. Files\n" +
			"that are suspected are no error: the exit code says whether all were looked at.",
		Args: atLeastOne("FILE"),
		RunE: func(cmd *cobra.Command, files []string) error {
			return a.phiScan(cmd, files, library, attributes)
		},
	}
	scan.Flags().StringVar(&library, "onnxruntime", "", "libonnxruntime; default: beside the binary, then the project's, then the system's")
	scan.Flags().BoolVar(&attributes, "attributes", false, "also list attributes whose values look like names, numbers or dates")
	group.AddCommand(scan)
	return group
}

// detector loads the shipped detector of burned-in text, whose bytes are part of
// the binary, into workers that end with this process. Not into this process:
// ONNX Runtime 1.30 runs its stack over when a command line has a thousand files.
func detector(ctx context.Context, library string) (*burnedintext.Detector, error) {
	pool, err := worker.NewPool(ctx, worker.Options{Library: library})
	if err != nil {
		return nil, fmt.Errorf("the PHI gate cannot look at pixels, so nothing passes it: %w", err)
	}
	return burnedintext.Open(ctx, pool)
}

// lateDetector loads the detector when the first pixels are to be looked at:
// commands that are refused before need no ONNX Runtime. When it cannot be
// loaded every look is an error, so that nothing passes.
func lateDetector(library string) phi.Detector {
	return late(sync.OnceValues(func() (*burnedintext.Detector, error) { return detector(context.Background(), library) }))
}

type late func() (*burnedintext.Detector, error)

// Scores implements phi.Detector.
func (load late) Scores(ctx context.Context, width, height int, pixels []float32) ([]float32, error) {
	d, err := load()
	if err != nil {
		return nil, err
	}
	return d.Scores(ctx, width, height, pixels)
}

func (a *app) phiScan(cmd *cobra.Command, files []string, library string, attributes bool) error {
	d, err := detector(cmd.Context(), library)
	if err != nil {
		return err
	}
	failed := false
	for _, file := range files {
		r := phi.ScanFile(cmd.Context(), d, file, attributes, imaging.DefaultLimits)
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		failed = failed || r.Error != ""
		if err := a.printPHI(r); err != nil {
			return err
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (a *app) printPHI(r phi.FileReport) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	if r.Error != "" {
		_, err := fmt.Fprintf(a.out, "%s\n  error      %s\n", report.Safe(r.Input), report.Safe(r.Error))
		return err
	}
	verdict := "no text seen"
	if r.Suspected {
		verdict = "SUSPECTED"
	}
	fmt.Fprintf(a.out, "%s\n  verdict    %s, score %.3f, %d of %d frames looked at\n", report.Safe(r.Input), verdict, r.Score, r.Scanned, r.Frames)
	for _, reason := range r.Reasons {
		fmt.Fprintf(a.out, "  reason     %s\n", report.Safe(reason))
	}
	for _, g := range r.Regions {
		fmt.Fprintf(a.out, "  region     frame %d: %d,%d to %d,%d, score %.3f\n", g.Frame, g.X0, g.Y0, g.X1, g.Y1, g.Score)
	}
	for _, at := range r.Attributes {
		note := ""
		if at.Note {
			note = ", a note"
		}
		fmt.Fprintf(a.out, "  attribute  %s %s %s: looks like %s, %d times%s\n", at.Path, at.Tag, at.Name, at.Kind, at.Count, note)
	}
	return nil
}
