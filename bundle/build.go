package bundle

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Options are the statements that a contributor makes about a study.
type Options struct {
	Contributor      string         // 0x address, lower case
	Modality         study.Modality // ModalityUnknown: what the files say
	Deidentification study.Deidentification
	Consent          study.Consent

	// Label commits to the diagnosis label of the study with that id; nil: there
	// is none.
	Label func(studyID study.Hash) (commitment study.Hash, err error)
}

// Build makes a bundle in dir, which must not exist, from de-identified files:
// it moves them to instances/NNNN.dcm in the order given and writes study.json
// last. On error dir is left incomplete and is the caller's to remove.
func Build(ctx context.Context, files []string, dir string, opt Options, lim imaging.Limits) (study.Manifest, error) {
	if len(files) == 0 {
		return study.Manifest{}, errors.New("there are no instances to contribute")
	}
	if err := os.MkdirAll(filepath.Join(dir, "instances"), 0o755); err != nil {
		return study.Manifest{}, fmt.Errorf("make bundle: %w", err)
	}
	m := study.Manifest{
		Schema: study.ManifestSchema, Contributor: opt.Contributor, Modality: opt.Modality, Deidentification: opt.Deidentification,
		Consent: opt.Consent, Encryption: "none", Instances: make([]study.Instance, len(files)),
	}
	instances, err := takeFiles(ctx, files, dir, m.Instances, lim)
	if err != nil {
		return study.Manifest{}, err
	}
	if _, err := imaging.NewStudy(instances, lim); err != nil {
		return study.Manifest{}, fmt.Errorf("group instances: %w", err)
	}
	if err := checkUnlike(instances); err != nil {
		return study.Manifest{}, err
	}
	if err := describe(&m, instances); err != nil {
		return study.Manifest{}, err
	}
	if m.StudyID, err = pixelRoot(m); err != nil {
		return study.Manifest{}, fmt.Errorf("compute study id: %w", err)
	}
	if opt.Label != nil {
		if m.LabelCommitment, err = opt.Label(m.StudyID); err != nil {
			return study.Manifest{}, fmt.Errorf("commit to the label: %w", err)
		}
	}
	if err := m.Validate(); err != nil {
		return study.Manifest{}, err
	}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return study.Manifest{}, fmt.Errorf("write study manifest: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, study.ManifestName), append(raw, '\n'), 0o644); err != nil {
		return study.Manifest{}, fmt.Errorf("write study manifest: %w", err)
	}
	return m, nil
}

// takeFiles moves the files into the bundle and fills their entries.
func takeFiles(ctx context.Context, files []string, dir string, entries []study.Instance, lim imaging.Limits) ([]*imaging.Instance, error) {
	instances := make([]*imaging.Instance, len(files))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, file := range files {
		group.Go(func() error {
			rel := fmt.Sprintf("instances/%04d.dcm", i+1)
			path := filepath.Join(dir, filepath.FromSlash(rel))
			if err := os.Rename(file, path); err != nil {
				return fmt.Errorf("move instance %d into the bundle: %w", i+1, err)
			}
			in, err := imaging.Open(path, lim)
			if err != nil {
				return fmt.Errorf("instance %d: %w", i+1, err)
			}
			pixel, _, err := in.Digest(ctx)
			if err != nil {
				return fmt.Errorf("instance %d: %w", i+1, err)
			}
			sum, err := hashFile(os.DirFS(dir), rel)
			if err != nil {
				return err
			}
			info, err := os.Stat(path)
			if err != nil {
				return fmt.Errorf("instance %d: %w", i+1, err)
			}
			instances[i] = in
			entries[i] = study.Instance{Path: rel, SOPClass: in.SOPClass, TransferSyntax: in.TransferSyntax, Bytes: info.Size(), SHA256: sum, PixelDigest: pixel}
			return nil
		})
	}
	return instances, group.Wait()
}

// describe fills modality and body part from the files.
func describe(m *study.Manifest, instances []*imaging.Instance) error {
	m.BodyPart = instances[0].BodyPart
	for _, in := range instances {
		if in.BodyPart != m.BodyPart {
			m.BodyPart = ""
		}
	}
	if m.Modality != study.ModalityUnknown {
		return nil
	}
	modality, err := instances[0].ParseModality()
	if err != nil {
		return err
	}
	for i, in := range instances {
		if in.Modality != instances[0].Modality {
			return fmt.Errorf("%w: instance %d has another modality than the first: contribute each modality as a study of its own", imaging.ErrMixedStudy, i+1)
		}
	}
	m.Modality = modality
	return nil
}
