package institution

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
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
	if p.options.Label != nil {
		opt.Label = p.commit
	}
	p.options.Progress.Start("hash pixels")
	p.Manifest, err = bundle.Build(ctx, files, p.Dir, opt, p.options.Limits)
	return err
}

// commit chooses the salt of the label, which is kept before anything is sent.
func (p *Prepared) commit(id study.Hash) (study.Hash, error) {
	kept, err := p.options.Labels.Propose(id, p.options.Label)
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
