package institution

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/study"
)

// Prepared is a study as it would leave the house, in a scratch folder, before
// anything left. Close it.
type Prepared struct {
	Manifest study.Manifest
	Report   *deid.Report
	Input    string // as it was given
	Dir      string // holds the bundle

	options Options
	work    string
	label   *KeptLabel // that the manifest commits to
}

// Prepare de-identifies the DICOM file or folder at input and makes the bundle
// that contributor would register. A study that may still identify somebody is
// refused as study.PHISuspected. Nothing is stored, kept or sent.
func Prepare(ctx context.Context, contributor chain.Address, input string, opt Options) (p *Prepared, err error) {
	p = &Prepared{Input: input, options: opt}
	if p.work, err = os.MkdirTemp(opt.WorkDir, "add-"); err != nil {
		return nil, fmt.Errorf("make scratch folder: %w", err)
	}
	p.Dir = filepath.Join(p.work, "bundle")
	if err := p.build(ctx, contributor); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

// Close removes the scratch folder.
func (p *Prepared) Close() error { return os.RemoveAll(p.work) }

func (p *Prepared) build(ctx context.Context, contributor chain.Address) error {
	cleaned, files, err := deidentify(ctx, p.Input, filepath.Join(p.work, "clean"), p.options)
	if err != nil {
		return err
	}
	p.Report = cleaned
	if err := pass(ctx, p.Input, files, p.options); err != nil {
		return err
	}
	opt := bundleOptions(contributor, cleaned, p.options)
	label, err := p.findLabel(files[0])
	if err != nil {
		return err
	}
	if label != nil {
		opt.Label = func(id study.Hash) (study.Hash, error) { return p.commit(id, label) }
	}
	p.options.Progress.Start("hash pixels")
	p.Manifest, err = bundle.Build(ctx, files, p.Dir, opt, p.options.Limits)
	return err
}

// findLabel asks for the label of the study that a clean file belongs to.
func (p *Prepared) findLabel(file string) (study.Label, error) {
	if p.options.LabelOf == nil {
		return nil, nil
	}
	in, err := imaging.Open(file, p.options.Limits)
	if err != nil {
		return nil, err
	}
	return p.options.LabelOf(p.Input, in.StudyInstanceUID)
}

// commit chooses the salt of the label, which is kept before anything is sent.
func (p *Prepared) commit(id study.Hash, label study.Label) (study.Hash, error) {
	kept, err := p.options.Labels.Propose(id, label)
	p.label = &kept
	return kept.Commitment(), err
}

func bundleOptions(contributor chain.Address, cleaned *deid.Report, opt Options) bundle.Options {
	b := bundle.Options{
		Contributor: contributor.String(), Modality: opt.Modality,
		Deidentification: study.Deidentification{Profile: cleaned.Profile, Options: cleaned.Options, Method: cleaned.Method},
		Consent:          study.Consent{Scopes: opt.Scopes},
	}
	if !opt.Expires.IsZero() {
		b.Consent.Expires = opt.Expires.Unix()
	}
	return b
}

// Bytes is what the instances come to.
func (p *Prepared) Bytes() (n int64) {
	for _, inst := range p.Manifest.Instances {
		n += inst.Bytes
	}
	return n
}

// Pair is an instance as it was given and as it would leave.
type Pair struct{ Original, Clean string }

// Pairs lists the instances, in the manifest's order.
func (p *Prepared) Pairs(ctx context.Context) ([]Pair, error) {
	inputs, err := deid.Inputs(ctx, p.Input)
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for _, f := range p.Report.Files {
		if f.Status != deid.Done {
			continue
		}
		if f.Input.Order > len(inputs) || len(pairs) == len(p.Manifest.Instances) {
			return nil, errors.New("the input has changed since it was de-identified")
		}
		pairs = append(pairs, Pair{inputs[f.Input.Order-1], filepath.Join(p.Dir, filepath.FromSlash(p.Manifest.Instances[len(pairs)].Path))})
	}
	return pairs, nil
}

// Limits are those that the study is read with.
func (p *Prepared) Limits() imaging.Limits { return p.options.Limits }
