package monai

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/scaffold"
	"github.com/fluoronet/fluoro/study"
)

// metadata is what is read of metadata.json; its other keys are unmapped.
type metadata struct {
	Name        string `json:"name"`
	Version     string `json:"version"`
	Task        string `json:"task"`
	Description string `json:"description"`
	Authors     string `json:"authors"`
	Copyright   string `json:"copyright"`
	IntendedUse string `json:"intended_use"`
	Format      struct {
		Inputs  map[string]tensorFormat `json:"inputs"`
		Outputs map[string]tensorFormat `json:"outputs"`
	} `json:"network_data_format"`
}

// tensorFormat describes an input or output in metadata.json.
type tensorFormat struct {
	Type     string            `json:"type"`
	Format   string            `json:"format"`
	Modality string            `json:"modality"`
	Channels int               `json:"num_channels"`
	Shape    json.RawMessage   `json:"spatial_shape"`
	Patch    bool              `json:"is_patch_data"`
	Classes  map[string]string `json:"channel_def"`
}

// silent are keys of metadata.json that say nothing about what the model does.
var silent = []string{
	"schema", "changelog", "monai_version", "pytorch_version", "numpy_version", "optional_packages_version", "required_packages_version", "supported_apps",
	"name", "version", "task", "description", "authors", "copyright", "intended_use", "network_data_format",
}

// Propose maps a bundle to a package in the making.
func (b *Bundle) Propose() (*scaffold.Proposal, error) {
	raw, err := b.read(metadataName, maxConfig)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is no MONAI bundle: it has no %s", b.Name, metadataName)
	}
	if err != nil {
		return nil, err
	}
	var meta metadata
	var all map[string]json.RawMessage
	if err := errors.Join(json.Unmarshal(raw, &meta), json.Unmarshal(raw, &all)); err != nil {
		return nil, fmt.Errorf("read %s: %w", metadataName, err)
	}
	network, err := b.network()
	if err != nil {
		return nil, err
	}
	if meta.Name == "" {
		meta.Name = b.Name
	}
	p, err := scaffold.Propose(network, meta.Name)
	if err != nil {
		return nil, err
	}
	m := mapping{p}
	m.texts(meta)
	m.input(meta)
	m.outputs(meta)
	for key, value := range all {
		if !slices.Contains(silent, key) {
			m.unmapped("metadata.json: %s: %s", key, short(value))
		}
	}
	if err := m.inference(b); err != nil {
		return nil, err
	}
	slices.Sort(p.Unmapped)
	return p, nil
}

// mapping writes into a proposal.
type mapping struct{ *scaffold.Proposal }

// maxUnmapped bounds what is listed.
const maxUnmapped = 200

func (m mapping) unmapped(format string, args ...any) {
	if len(m.Unmapped) < maxUnmapped {
		m.Unmapped = append(m.Unmapped, fmt.Sprintf(format, args...))
	}
}

func short(raw []byte) string {
	text := strings.Join(strings.Fields(string(raw)), " ")
	if len(text) > 160 {
		return strings.ToValidUTF8(text[:160], "") + "…"
	}
	return text
}

func (m mapping) texts(meta metadata) {
	vendor := meta.Authors
	if vendor == "" {
		vendor = meta.Copyright
	}
	for _, set := range []struct {
		path, given string
		at          *string
	}{
		{"description", meta.Description, &m.Manifest.Description}, {"vendor", vendor, &m.Manifest.Vendor},
		{"intendedUse", meta.IntendedUse, &m.Manifest.IntendedUse}, {"version", meta.Version, &m.Manifest.Version},
	} {
		if set.given == "" {
			continue
		}
		before := *set.at
		*set.at = short([]byte(set.given))
		if problem(m.Manifest, set.path) {
			*set.at = before
			m.unmapped("metadata.json: %s: %s", set.path, short([]byte(set.given)))
			continue
		}
		m.Settle(set.path)
	}
	if meta.Task != "" {
		m.unmapped("metadata.json: task: %s", short([]byte(meta.Task)))
	}
	if meta.Copyright != "" {
		m.unmapped("metadata.json: copyright: %s", short([]byte(meta.Copyright)))
	}
}

// problem reports whether the manifest has one at the path.
func problem(m models.Manifest, path string) bool {
	var all models.Problems
	errors.As(m.Validate(), &all)
	return slices.ContainsFunc(all, func(p *models.Problem) bool { return strings.HasPrefix(p.Path, path) })
}

// modalities by the words that bundles use.
var modalities = map[string][]string{"CT": {"CT"}, "MR": {"MR"}, "MRI": {"MR"}, "PET": {"PT"}, "PT": {"PT"}, "CR": {"CR"}, "DX": {"DX"}, "US": {"US"}, "MG": {"MG"}, "XA": {"XA"}}

func (m mapping) input(meta metadata) {
	in := &m.Manifest.Input
	format, name, ok := only(meta.Format.Inputs)
	if !ok {
		m.unmapped("metadata.json: network_data_format.inputs has %d tensors, the network's image input is %q", len(meta.Format.Inputs), in.Tensor)
		return
	}
	if name != in.Tensor {
		m.Assumed = append(m.Assumed, fmt.Sprintf("the bundle's input %q is the network's %q", short([]byte(name)), in.Tensor))
	}
	if known := modalities[strings.ToUpper(format.Modality)]; known != nil {
		in.Modalities = known
		m.Settle("input.modalities")
	} else {
		m.unmapped("metadata.json: inputs.%s.modality: %q", short([]byte(name)), short([]byte(format.Modality)))
	}
	if format.Channels != in.Channels {
		m.unmapped("metadata.json: inputs.%s.num_channels: %d, the network has %d", short([]byte(name)), format.Channels, in.Channels)
	}
	if format.Patch {
		m.unmapped("metadata.json: inputs.%s.is_patch_data: the network takes patches of %s; fluoro gives it the whole image at once", short([]byte(name)), short(format.Shape))
	}
}

func only(tensors map[string]tensorFormat) (tensorFormat, string, bool) {
	for name, t := range tensors {
		return t, name, len(tensors) == 1
	}
	return tensorFormat{}, "", false
}

// outputs names segments or findings by channel_def.
func (m mapping) outputs(meta metadata) {
	format, name, ok := only(meta.Format.Outputs)
	if !ok {
		m.unmapped("metadata.json: network_data_format.outputs has %d tensors", len(meta.Format.Outputs))
		return
	}
	man := &m.Manifest
	if s := man.Segmentation; s != nil {
		for i := range s.Segments {
			m.name(format.Classes[strconv.Itoa(s.Segments[i].Label)], func(class string) {
				for j, f := range man.Findings {
					if slices.Equal(f.From.VolumeOf, []string{s.Segments[i].Name}) {
						man.Findings[j].Name, man.Findings[j].From.VolumeOf = class+"Volume", []string{class}
						man.Findings[j].Code = todo(class)
					}
				}
				s.Segments[i].Name, s.Segments[i].Type = class, todo(class)
			})
		}
		return
	}
	for i := range man.Findings {
		m.name(format.Classes[strconv.Itoa(man.Findings[i].From.Index)], func(class string) {
			man.Findings[i].Name, man.Findings[i].Code = class, todo(class)
		})
	}
	if format.Format != "" && format.Format != "segmentation" && format.Format != "classification" {
		m.unmapped("metadata.json: outputs.%s.format: %s", short([]byte(name)), short([]byte(format.Format)))
	}
}

// name gives a class its name, unless it has none or another has it.
func (m mapping) name(class string, set func(string)) {
	if class == "" {
		return
	}
	name := scaffold.FindingName(class)
	before := m.Manifest
	before.Findings = slices.Clone(before.Findings)
	taken := slices.ContainsFunc(before.Findings, func(f models.Finding) bool { return f.Name == name || f.Name == name+"Volume" })
	if taken {
		m.unmapped("metadata.json: channel_def: %q stands twice", short([]byte(class)))
		return
	}
	set(name)
}

func todo(name string) study.Code {
	return study.Code{Value: models.Todo, Scheme: "99LOCAL", Meaning: models.Todo + ": what " + name + " is, in SNOMED CT or RadLex"}
}
