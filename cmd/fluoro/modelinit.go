package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/monai"
	"github.com/fluoronet/fluoro/models/scaffold"
	"github.com/fluoronet/fluoro/models/worker"
)

// initFlags are what a network does not say of itself.
type initFlags struct {
	asking
	out                                               string
	name, version, vendor, license, description, task string
	use, intensity, axes                              string
	modalities, findings                              []string
	spacing                                           []float64
}

func (f *initFlags) flags(cmd *cobra.Command) {
	f.asking.flags(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.out, "out", "", "folder to make; default the package's name")
	flags.StringVar(&f.name, "name", "", "name of the package; default the file's")
	flags.StringVar(&f.version, "model-version", "", "semantic version; default 0.1.0")
	flags.StringVar(&f.vendor, "vendor", "", "who answers for the model")
	flags.StringVar(&f.license, "license", "", "SPDX expression")
	flags.StringVar(&f.description, "description", "", "what it finds in what")
	flags.StringVar(&f.use, "intended-use", "", "what it may be used for")
	flags.StringVar(&f.task, "task", "", "classification, segmentation, measurement, …")
	flags.StringSliceVar(&f.modalities, "modality", nil, "DICOM modality that it takes, may be repeated")
	flags.StringVar(&f.intensity, "intensity", "", "zscore, unit, hounsfield, voi, \"window LOWER UPPER\" or \"percentile LOWER UPPER\"")
	flags.StringVar(&f.axes, "axes", "", "of a volume: how D, H and W lie in the patient, as LPS")
	flags.Float64SliceVar(&f.spacing, "spacing", nil, "of a volume: D,H,W in mm")
	flags.StringArrayVar(&f.findings, "finding", nil, "a finding, in the order of the proposed ones, may be repeated:\nNAME,unit=U,decimals=N,tolerance=T,code=SCHEME:VALUE:MEANING,activation=A,aggregate=G; what is left out stays")
}

// apply puts the flags into a proposal.
func (f *initFlags) apply(p *scaffold.Proposal) error {
	m := &p.Manifest
	for _, set := range []struct {
		path, given string
		at          *string
	}{
		{"name", f.name, &m.Name}, {"version", f.version, &m.Version}, {"vendor", f.vendor, &m.Vendor}, {"license", f.license, &m.License},
		{"description", f.description, &m.Description}, {"intendedUse", f.use, &m.IntendedUse}, {"task", f.task, &m.Task}, {"input.axes", f.axes, &m.Input.Axes},
	} {
		if set.given != "" {
			*set.at = set.given
			p.Settle(set.path)
		}
	}
	if len(f.modalities) > 0 {
		m.Input.Modalities = f.modalities
		p.Settle("input.modalities")
	}
	if len(f.spacing) > 0 {
		m.Input.Spacing = f.spacing
	}
	if f.intensity != "" {
		in, err := scaffold.ParseIntensity(f.intensity)
		if err != nil {
			return usageError{fmt.Errorf("--intensity: %w", err)}
		}
		m.Input.Intensity = in
		p.Settle("input.intensity")
	}
	if len(f.findings) > len(m.Findings) {
		return usageError{fmt.Errorf("--finding stands %d times, but the network has %d values that can be findings", len(f.findings), len(m.Findings))}
	}
	for i, text := range f.findings {
		changed, err := scaffold.ParseFinding(text, m.Findings[i])
		if err != nil {
			return usageError{fmt.Errorf("--finding: %w", err)}
		}
		m.Findings[i] = changed
	}
	return nil
}

func (a *app) modelInitCommand() *cobra.Command {
	var f initFlags
	cmd := &cobra.Command{Use: "init MODEL.onnx", Short: "Make a model package of an ONNX file: reads its tensors, asks the rest", Args: exactly("MODEL.onnx"),
		Long: "Make a package folder of an ONNX file. Inputs, outputs, shapes and texts are read from the file, without running it; the rest\n" +
			"comes from the flags, from answers at the prompt, or is a default. What was assumed stands in the card as a TODO, as does what\n" +
			"only you can write; `fluoro model check` names each. `fluoro model golden` adds the golden case.",
		RunE: func(_ *cobra.Command, args []string) error { return a.modelInit(args[0], f) }}
	f.flags(cmd)
	return cmd
}

func (a *app) modelInit(file string, f initFlags) error {
	network, err := readNetwork(file)
	if err != nil {
		return err
	}
	p, err := scaffold.Propose(network, strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
	if err != nil {
		return err
	}
	return a.makePackage(p, f)
}

// makePackage has a proposal completed, and writes it.
func (a *app) makePackage(p *scaffold.Proposal, f initFlags) error {
	if err := f.apply(p); err != nil {
		return err
	}
	if err := p.Ask(a.prompt(f.asking)); err != nil {
		return err
	}
	if err := p.Manifest.Validate(); err != nil {
		return err
	}
	if f.out == "" {
		f.out = p.Manifest.Name
	}
	if err := p.Write(f.out); err != nil {
		return err
	}
	return a.printProposal(p, f.out)
}

func readNetwork(file string) ([]byte, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("read network: %w", err)
	}
	defer in.Close()
	if info, err := in.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() > models.MaxNetworkBytes {
		return nil, fmt.Errorf("read network: %s is not a file of at most %d bytes", file, models.MaxNetworkBytes)
	}
	network, err := io.ReadAll(io.LimitReader(in, models.MaxNetworkBytes))
	if err != nil {
		return nil, fmt.Errorf("read network: %w", err)
	}
	return network, nil
}

func (a *app) printProposal(p *scaffold.Proposal, dir string) error {
	if a.json {
		return report.JSON(a.out, map[string]any{
			"package": dir, "name": p.Manifest.Name, "version": p.Manifest.Version, "network": p.Facts,
			"manifest": p.Manifest, "assumed": p.Assumed, "unmapped": p.Unmapped,
		})
	}
	fmt.Fprintf(a.out, "%s is a package now: ONNX operator set %d, %d operators, %d parameters\n", dir, p.Facts.Opset, p.Facts.Operators, p.Facts.Parameters)
	for _, t := range p.Facts.Inputs {
		fmt.Fprintf(a.out, "  input    %s %v\n", report.Safe(t.Name), t.Shape)
	}
	for _, t := range p.Facts.Outputs {
		fmt.Fprintf(a.out, "  output   %s %v\n", report.Safe(t.Name), t.Shape)
	}
	for _, f := range p.Manifest.Findings {
		fmt.Fprintf(a.out, "  finding  %s\n", report.Safe(f.Name))
	}
	for _, text := range p.Assumed {
		fmt.Fprintf(a.out, "  assumed  %s\n", report.Safe(text))
	}
	for _, text := range p.Unmapped {
		fmt.Fprintf(a.out, "  UNMAPPED %s\n", report.Safe(text))
	}
	_, err := fmt.Fprintf(a.out, "Next: write MODEL_CARD.md, then `fluoro model golden %s STUDY` and `fluoro model check %s`.\n", dir, dir)
	return err
}

func (a *app) modelGoldenCommand() *cobra.Command {
	var r runtimeFlags
	cmd := &cobra.Command{Use: "golden DIR STUDY", Short: "Make a study the golden case of a package, with the findings that the model gives on it here", Args: exactly("DIR", "STUDY"),
		Long: "Copy STUDY, a DICOM file or a folder of files that are one study, into the package and write down what the model says of it.\n" +
			"Compare that with what the model gave where it was trained. The golden case is published with the package: take a study that\n" +
			"is de-identified and may be given to everybody.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withPool(cmd.Context(), r, func(pool *worker.Pool) error { return a.modelGolden(cmd.Context(), args[0], args[1], pool) })
		}}
	r.flags(cmd)
	return cmd
}

func (a *app) modelGolden(ctx context.Context, dir, input string, pool *worker.Pool) error {
	golden, err := scaffold.Golden(ctx, dir, input, pool, imaging.DefaultLimits)
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, golden)
	}
	fmt.Fprintf(a.out, "golden case: %s\n", golden.Status)
	for _, f := range golden.Findings {
		fmt.Fprintf(a.out, "  %s %v %s\n", report.Safe(f.Name), f.Value, report.Safe(f.Unit))
	}
	_, err = fmt.Fprintln(a.out, "Compare this with the model where it was trained, then run `fluoro model check`.")
	return err
}

func (a *app) modelImportCommand() *cobra.Command {
	var f initFlags
	cmd := &cobra.Command{Use: "import BUNDLE", Short: "Make a model package of a MONAI bundle, a folder or a ZIP file", Args: exactly("BUNDLE"),
		Long: "Make a package folder of a MONAI bundle with models/model.onnx: its metadata.json and the transforms of inference.json become\n" +
			"model.json as far as fluoro declares the same. What has no place is listed as UNMAPPED and stands in the card as a TODO:\n" +
			"nothing is guessed silently, and nothing in the bundle is run.",
		RunE: func(_ *cobra.Command, args []string) error { return a.modelImport(args[0], f) }}
	f.flags(cmd)
	return cmd
}

func (a *app) modelImport(file string, f initFlags) error {
	b, err := monai.Open(file)
	if err != nil {
		return err
	}
	p, err := b.Propose()
	if err = errors.Join(err, b.Close()); err != nil {
		return err
	}
	return a.makePackage(p, f)
}
