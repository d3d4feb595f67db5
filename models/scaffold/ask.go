package scaffold

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// asker puts a question; package internal/ask has one.
type asker interface {
	Text(question, byDefault string, check func(string) error) (string, error)
}

// field is a value of model.json as one line of text.
type field struct {
	path     string // into model.json
	question string
	get      func(models.Manifest) string
	set      func(*models.Manifest, string) error
}

// Ask has the proposal's open values corrected. A default that still says
// models.Todo may stay.
func (p *Proposal) Ask(by asker) error {
	list := fields
	if p.Manifest.Input.Unit == models.UnitVolume {
		list = append(list[:len(list):len(list)], volumeFields...)
	}
	for i := range p.Manifest.Findings {
		list = append(list, findingFields(i)...)
	}
	for _, f := range list {
		byDefault := f.get(p.Manifest)
		answer, err := by.Text(f.question, byDefault, func(text string) error {
			if text == byDefault {
				return nil
			}
			return f.try(p.Manifest, text)
		})
		if err != nil {
			return err
		}
		if answer == byDefault {
			continue
		}
		if err := f.set(&p.Manifest, answer); err != nil {
			return err
		}
		p.Settle(f.path)
	}
	return nil
}

// Settle drops what was assumed about a field that somebody has decided.
func (p *Proposal) Settle(path string) {
	kept := p.Assumed[:0]
	for _, a := range p.Assumed {
		if !strings.HasPrefix(a, path+" ") {
			kept = append(kept, a)
		}
	}
	p.Assumed = kept
}

// try says what model.json would have against a value.
func (f field) try(m models.Manifest, text string) error {
	if err := f.set(&m, text); err != nil {
		return err
	}
	var problems models.Problems
	if errors.As(m.Validate(), &problems) {
		for _, one := range problems {
			if strings.HasPrefix(one.Path, f.path) {
				return one
			}
		}
	}
	return nil
}

func text(path, question string, at func(*models.Manifest) *string) field {
	return field{path, question,
		func(m models.Manifest) string { return *at(&m) },
		func(m *models.Manifest, v string) error { *at(m) = v; return nil }}
}

var fields = []field{
	text("name", "Name of the package", func(m *models.Manifest) *string { return &m.Name }),
	text("version", "Version", func(m *models.Manifest) *string { return &m.Version }),
	text("vendor", "Vendor", func(m *models.Manifest) *string { return &m.Vendor }),
	text("license", "Licence (SPDX)", func(m *models.Manifest) *string { return &m.License }),
	text("description", "Description", func(m *models.Manifest) *string { return &m.Description }),
	text("intendedUse", "Intended use", func(m *models.Manifest) *string { return &m.IntendedUse }),
	text("task", "Task", func(m *models.Manifest) *string { return &m.Task }),
	{"input.modalities", "Modalities it takes",
		func(m models.Manifest) string { return strings.Join(m.Input.Modalities, ",") },
		func(m *models.Manifest, v string) error {
			m.Input.Modalities = strings.FieldsFunc(strings.ToUpper(v), separator)
			return nil
		}},
	{"input.intensity", "Intensities (zscore, unit, hounsfield, voi, window LOWER UPPER, percentile LOWER UPPER)",
		func(m models.Manifest) string { return intensityText(m.Input.Intensity) },
		func(m *models.Manifest, v string) (err error) {
			m.Input.Intensity, err = ParseIntensity(v)
			return err
		}},
}

var volumeFields = []field{
	text("input.axes", "Axes D, H, W in the patient (three letters such as LPS; empty: as acquired)", func(m *models.Manifest) *string { return &m.Input.Axes }),
	{"input.spacing", "Spacing D, H, W in mm (empty: as acquired)",
		func(m models.Manifest) string { return numbersText(m.Input.Spacing) },
		func(m *models.Manifest, v string) (err error) {
			m.Input.Spacing, err = numbers(v)
			return err
		}},
}

func findingFields(i int) []field {
	path := fmt.Sprintf("findings[%d]", i)
	return []field{{path, fmt.Sprintf("Finding %d (NAME,unit=…,decimals=…,tolerance=…,code=SCHEME:VALUE:MEANING,activation=…,aggregate=…)", i+1),
		func(m models.Manifest) string { return findingText(m.Findings[i]) },
		func(m *models.Manifest, v string) error {
			f, err := ParseFinding(v, m.Findings[i])
			if err != nil {
				return err
			}
			m.Findings = append(append(m.Findings[:i:i], f), m.Findings[i+1:]...)
			return nil
		}}}
}

func separator(r rune) bool { return r == ',' || r == ' ' }

func numbersText(list []float64) string {
	parts := make([]string, len(list))
	for i, v := range list {
		parts[i] = strconv.FormatFloat(v, 'g', -1, 64)
	}
	return strings.Join(parts, ",")
}

func numbers(v string) ([]float64, error) {
	list := []float64{}
	for _, part := range strings.FieldsFunc(v, separator) {
		n, err := strconv.ParseFloat(part, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is no number", part)
		}
		list = append(list, n)
	}
	return list, nil
}

func intensityText(in models.Intensity) string {
	if in.Lower == nil || in.Upper == nil {
		return in.Map
	}
	return fmt.Sprintf("%s %g %g", in.Map, *in.Lower, *in.Upper)
}

// ParseIntensity reads "zscore" or "window -1000 400".
func ParseIntensity(v string) (models.Intensity, error) {
	name, rest, _ := strings.Cut(strings.TrimSpace(v), " ")
	in := models.Intensity{Map: name}
	limits, err := numbers(rest)
	switch {
	case err != nil:
		return in, err
	case len(limits) == 2:
		in.Lower, in.Upper = &limits[0], &limits[1]
	case len(limits) != 0:
		return in, fmt.Errorf("%q has %d numbers: give lower and upper, or none", v, len(limits))
	}
	return in, nil
}

func findingText(f models.Finding) string {
	return fmt.Sprintf("%s,unit=%s,decimals=%d,tolerance=%g,code=%s:%s:%s,activation=%s,aggregate=%s",
		f.Name, f.Unit, f.Decimals, f.Tolerance, f.Code.Scheme, f.Code.Value, strings.ReplaceAll(f.Code.Meaning, ",", ";"), f.Activation, f.Aggregate)
}

// ParseFinding reads "pneumonia,unit=1,decimals=4,code=SCT:233604007:Pneumonia"
// over a finding whose other values stay.
func ParseFinding(v string, f models.Finding) (models.Finding, error) {
	parts := strings.Split(v, ",")
	f.Name = strings.TrimSpace(parts[0])
	for _, part := range parts[1:] {
		key, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		var err error
		switch key {
		case "unit":
			f.Unit = value
		case "decimals":
			f.Decimals, err = strconv.Atoi(value)
		case "tolerance":
			f.Tolerance, err = strconv.ParseFloat(value, 64)
		case "activation":
			f.Activation = value
		case "aggregate":
			f.Aggregate = value
		case "code":
			code := strings.SplitN(value, ":", 3)
			if len(code) != 3 {
				return f, fmt.Errorf("code is %q: write SCHEME:VALUE:MEANING, such as SCT:233604007:Pneumonia", value)
			}
			f.Code = study.Code{Scheme: code[0], Value: code[1], Meaning: code[2]}
		default:
			return f, fmt.Errorf("a finding has no %q: use unit, decimals, tolerance, code, activation or aggregate", key)
		}
		if err != nil {
			return f, fmt.Errorf("%s is %q: write a number", key, value)
		}
	}
	return f, nil
}
