package scaffold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Write makes the package's folder, which must not be there or be empty.
func (p *Proposal) Write(dir string) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty: name a folder that is not there yet", dir)
	}
	manifest, err := encode(p.Manifest)
	if err != nil {
		return err
	}
	golden := models.Golden{Findings: []study.Finding{}}
	for _, f := range p.Manifest.Findings {
		golden.Findings = append(golden.Findings, study.Finding{Name: f.Name, Unit: f.Unit})
	}
	findings, err := encode(golden)
	if err != nil {
		return err
	}
	var card bytes.Buffer
	if err := cardForm.Execute(&card, p); err != nil {
		return fmt.Errorf("write %s: %w", models.CardName, err)
	}
	if err := os.MkdirAll(filepath.Join(dir, models.GoldenName), 0o755); err != nil {
		return fmt.Errorf("make package: %w", err)
	}
	var errs []error
	for name, content := range map[string][]byte{
		models.ManifestName: manifest, models.NetworkName: p.Network, models.CardName: card.Bytes(),
		models.GoldenName + "/" + models.GoldenFindingsName: findings,
	} {
		errs = append(errs, os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), content, 0o644))
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("make package: %w", err)
	}
	return nil
}

func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("write JSON: %w", err)
	}
	return out.Bytes(), nil
}

// clean keeps what comes from a file from breaking the card's Markdown.
func clean(text string) string {
	return strings.NewReplacer("\n", " ", "|", "/", "`", "'", "<", "(", ">", ")").Replace(text)
}

var cardForm = template.Must(template.New("card").Funcs(template.FuncMap{"clean": clean}).Parse(`# {{.Manifest.Name}}

{{clean .Manifest.Description}}

{{clean .Manifest.IntendedUse}}

| finding | unit | read from | tolerance |
| --- | --- | --- | --- |
{{range .Manifest.Findings}}| {{.Name}} | {{.Unit}} | {{if .From.VolumeOf}}volume of {{range .From.VolumeOf}}{{.}} {{end}}{{else}}{{clean .From.Tensor}}, element {{.From.Index}}, {{.Activation}}{{end}} | {{.Tolerance}} |
{{end}}
Network: ONNX operator set {{.Facts.Opset}}, {{.Facts.Operators}} operators, {{.Facts.Parameters}} parameters{{with .Facts.Producer}}, exported by {{clean .}}{{end}}.

## Data

TODO: which patients, scanners, countries and years it was trained and tested on, and under which terms.

## Method

TODO: architecture, training and labels.

## Performance

TODO: on whom, with which confidence intervals, and for which subgroups.

## Limits

TODO: on whom and on what it must not be used, and how it fails.
{{if or .Assumed .Unmapped}}
## Assumed when this package was made

{{range .Assumed}}- TODO: check that {{clean .}}
{{end}}{{range .Unmapped}}- TODO: decide what to do about {{clean .}}
{{end}}{{end}}`))
