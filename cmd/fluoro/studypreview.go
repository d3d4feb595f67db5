package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/institution/preview"
	"github.com/fluoronet/fluoro/internal/ask"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
)

// errDeclined says that whoever was asked did not want a study to leave.
var errDeclined = errors.New("not contributed: you did not say yes")

// shownPreview is what would leave, what it costs and what it may earn. Amounts
// are in tokens.
type shownPreview struct {
	Input string `json:"input"`
	preview.Preview
	Registered bool       `json:"registered,omitempty"` // by this account, before
	Cost       chain.Cost `json:"cost"`
	Earning    bool       `json:"earning"` // whether the account has the contributor role
	Judged     bool       `json:"judged"`  // whether a model that may judge studies takes it
	Emission   string     `json:"emission"`
	LabelBonus string     `json:"labelBonus"`
	Royalties  string     `json:"royalties"`
	Models     int        `json:"models"`
	Pictures   string     `json:"pictures,omitempty"` // folder
}

// previewOf asks the chain what the prepared study would cost and earn.
func previewOf(ctx context.Context, s *session, p *institution.Prepared) (shownPreview, error) {
	v := shownPreview{Input: p.Input, Preview: preview.Of(p)}
	by := s.transactor()
	_, err := s.client.Latest().StudyByID(ctx, p.Manifest.StudyID)
	if v.Registered = err == nil; err != nil && !errors.Is(err, chain.ErrNotFound) {
		return v, err
	}
	registration, err := p.Registration()
	if err != nil {
		return v, err
	}
	if v.Cost, err = by.RegistrationCost(ctx, registration); err != nil {
		return v, err
	}
	r, err := p.Expect(ctx, s.client.Latest(), by.Address())
	if err != nil {
		return v, err
	}
	v.Earning, v.Judged, v.Models = r.Earning, r.Judged, r.Models
	v.Emission, v.LabelBonus, v.Royalties = formatTokens(r.Emission), formatTokens(r.LabelBonus), formatTokens(r.Royalties)
	return v, nil
}

// consider shows what would leave, where somebody looks, and asks.
func (a *app) consider(ctx context.Context, s *session, p *institution.Prepared, f addFlags, number int, opt institution.Options) error {
	asks := ask.Terminal(a.in) && ask.Terminal(a.out) && !a.json && !f.yes && !f.previewOnly
	if !asks && !f.previewOnly && f.preview == "" {
		return nil
	}
	v, err := previewOf(ctx, s, p)
	if err != nil {
		return err
	}
	if dir, keep := f.picturesDir(number, opt.WorkDir); keep || asks {
		if err := preview.Write(ctx, p, dir); err != nil {
			return err
		}
		if v.Pictures = dir; !keep {
			defer os.RemoveAll(dir)
		}
	}
	if err := a.printPreview(v, f); err != nil {
		return err
	}
	if f.changes {
		if err := a.printChanges(ctx, p.Input, opt); err != nil {
			return err
		}
	}
	if !asks {
		return nil
	}
	return a.ask(ctx, p.Input, opt)
}

// picturesDir is where the pictures of the study of that number go, and whether
// they stay.
func (f addFlags) picturesDir(number int, work string) (dir string, keep bool) {
	if f.preview == "" {
		return filepath.Join(work, fmt.Sprintf("preview-%04d", number)), false
	}
	return filepath.Join(f.preview, fmt.Sprintf("%04d", number)), true
}

func (a *app) ask(ctx context.Context, input string, opt institution.Options) error {
	answers := bufio.NewScanner(a.in)
	for {
		fmt.Fprint(a.out, "Contribute this study? [y]es, [N]o, [d] every change: ")
		if !answers.Scan() {
			return errDeclined
		}
		switch strings.ToLower(strings.TrimSpace(answers.Text())) {
		case "y", "yes":
			return nil
		case "d":
			if err := a.printChanges(ctx, input, opt); err != nil {
				return err
			}
		default:
			return errDeclined
		}
	}
}

// printChanges shows every change of de-identification, with values on a
// terminal only.
func (a *app) printChanges(ctx context.Context, input string, opt institution.Options) error {
	_, err := a.dryRun(ctx, input, deid.Options{Key: opt.Key, Version: version.Version, Choices: opt.Deid})
	return err
}

func (a *app) printPreview(v shownPreview, f addFlags) error {
	if a.json {
		if f.previewOnly {
			return report.JSON(a.out, v)
		}
		return nil
	}
	fmt.Fprintf(a.out, "%s\n", report.Safe(v.Input))
	for _, r := range v.rows() {
		fmt.Fprintf(a.out, "  %-10s %s\n", r[0], r[1])
	}
	return nil
}

// rows are the preview for people: a word and what is said of it.
func (v shownPreview) rows() [][2]string {
	rows := [][2]string{
		{"study", v.StudyID.String()}, {"leaves", fmt.Sprintf("%d files, %d bytes, %s %s", v.Files, v.Bytes, v.Modality, report.Safe(v.BodyPart))},
		{"left out", fmt.Sprintf("%d files that are no images", v.LeftOut)},
	}
	for _, k := range slices.Concat(v.SOPClasses, v.Encodings) {
		rows = append(rows, [2]string{"", fmt.Sprintf("%d x %s", k.Files, k.Name)})
	}
	rows = append(rows, [2]string{"profile", strings.Join(append([]string{v.Profile.Profile}, v.Profile.Options...), "; ")})
	for _, c := range v.Changes {
		rows = append(rows, [2]string{"  " + c.Action, fmt.Sprintf("%d attributes, %d elements", c.Attributes, c.Elements)})
	}
	for _, n := range v.Notes {
		rows = append(rows, [2]string{"look at", n})
	}
	until, label := "", "none"
	if v.Expires != nil {
		until = ", until " + v.Expires.Format(time.DateOnly)
	}
	if v.LabelCommitment != nil {
		label = "commitment " + v.LabelCommitment.String()
	}
	rows = append(rows, [2]string{"consent", strings.Join(v.Scopes, ", ") + until}, [2]string{"label", label},
		[2]string{"cost", fmt.Sprintf("about %d gas, %s ether", v.Cost.Gas, formatTokens(v.Cost.Wei))}, [2]string{"may earn", v.earnings()})
	if v.Registered {
		rows = append(rows, [2]string{"known", "these images are registered already"})
	}
	if v.Pictures != "" {
		rows = append(rows, [2]string{"pictures", filepath.Join(v.Pictures, "index.html")})
	}
	return rows
}

func (v shownPreview) earnings() string {
	text := fmt.Sprintf("%s when accepted, %s for the label, %s in royalties of %d models", v.Emission, v.LabelBonus, v.Royalties, v.Models)
	switch {
	case !v.Judged:
		text += "; no model that may judge studies takes it now"
	case !v.Earning:
		text += "; the account has no contributor role, so nothing is minted for it"
	}
	return text
}
