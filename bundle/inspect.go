package bundle

import (
	"context"
	"errors"
	"io/fs"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Inspection is what each check of a bundle comes to by itself, where Open ends
// at the first fault. A nil fault is a check that holds. Without a manifest that
// can be read no other check was made.
type Inspection struct {
	Manifest  study.Manifest
	Form      *study.Fault // study.json can be read
	Chain     *study.Fault // it says what the chain says
	Files     *study.Fault // the folder holds what it lists, nothing else
	Series    *study.Fault // all instances are of one study, none stands twice
	Root      study.Hash   // over the pixels as they were decoded; zero where some were not
	Instances []InspectedInstance
}

// InspectedInstance is one instance as it was found.
type InspectedInstance struct {
	study.Instance              // as study.json has it
	FoundSHA256    study.Hash   // zero: there is no such file
	FoundDigest    study.Hash   // zero: its pixels could not be decoded
	Sum            *study.Fault // the file is the one that study.json lists
	Header         *study.Fault // class, transfer syntax, modality, marks of de-identification
	Pixels         *study.Fault // the pixels are those that study.json lists
}

// Sound reports whether every check holds; Root is still to be held against the
// study's id.
func (in *Inspection) Sound() bool {
	for _, i := range in.Instances {
		if i.Sum != nil || i.Header != nil || i.Pixels != nil {
			return false
		}
	}
	return in.Form == nil && in.Chain == nil && in.Files == nil && in.Series == nil
}

// Inspect makes the checks of OpenFS, all of them. The error is the machine's.
func Inspect(ctx context.Context, dir fs.FS, want Registered, lim imaging.Limits) (*Inspection, error) {
	m, err := readManifest(dir)
	in := &Inspection{Manifest: m}
	if in.Form, err = take(err); err != nil || in.Form != nil {
		return in, err
	}
	in.Chain, err = take(agrees(m, want))
	if err != nil {
		return nil, err
	}
	if in.Files, err = take(checkFiles(dir, m)); err != nil {
		return nil, err
	}
	opened, err := in.inspectInstances(ctx, dir, lim)
	if err != nil {
		return nil, err
	}
	if len(opened) > 0 {
		_, err = group(opened, lim)
	} else {
		err = study.Faultf(study.BundleInvalid, "no instance can be read")
	}
	in.Series, err = take(err)
	return in, err
}

// take parts the study's fault from the machine's error.
func take(err error) (*study.Fault, error) {
	var fault *study.Fault
	if errors.As(err, &fault) {
		return fault, nil
	}
	return nil, err
}

// inspectInstances looks at every instance and returns those that are DICOM.
func (in *Inspection) inspectInstances(ctx context.Context, dir fs.FS, lim imaging.Limits) ([]*imaging.Instance, error) {
	m := in.Manifest
	in.Instances = make([]InspectedInstance, len(m.Instances))
	opened := make([]*imaging.Instance, len(m.Instances))
	readers, gctx := errgroup.WithContext(ctx)
	readers.SetLimit(runtime.GOMAXPROCS(0))
	for i, inst := range m.Instances {
		readers.Go(func() (err error) {
			in.Instances[i], opened[i], err = inspectInstance(gctx, dir, inst, m.Modality, lim)
			return err
		})
	}
	if err := readers.Wait(); err != nil {
		return nil, err
	}
	digests := make([]study.Hash, 0, len(m.Instances))
	var read []*imaging.Instance
	for i, found := range in.Instances {
		if opened[i] != nil {
			read = append(read, opened[i])
		}
		if !found.FoundDigest.IsZero() {
			digests = append(digests, found.FoundDigest)
		}
	}
	if len(digests) == len(m.Instances) {
		in.Root, _ = attest.StudyID(digests) // a manifest lists at least one
	}
	return read, nil
}

func inspectInstance(ctx context.Context, dir fs.FS, inst study.Instance, modality study.Modality, lim imaging.Limits) (out InspectedInstance, in *imaging.Instance, err error) {
	out.Instance = inst
	out.FoundSHA256, err = checkSum(dir, inst)
	if errors.Is(err, fs.ErrNotExist) {
		gone := study.Faultf(study.BundleInvalid, "there is no such file")
		out.Sum, _ = take(gone)
		out.Header, out.Pixels = out.Sum, out.Sum
		return out, nil, nil
	}
	if out.Sum, err = take(err); err != nil {
		return out, nil, err
	}
	in, err = readHeader(dir, inst, modality, lim)
	if out.Header, err = take(err); err != nil || in == nil {
		out.Pixels = out.Header
		return out, in, err
	}
	out.FoundDigest, err = checkPixels(ctx, in, inst)
	out.Pixels, err = take(err)
	return out, in, err
}
