package preview

import (
	"bytes"
	"context"
	_ "embed" // the page
	"errors"
	"fmt"
	"html/template"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/picture"
	"github.com/fluoronet/fluoro/institution"
)

// mostSeries bounds the pictures of a study.
const mostSeries = 50

// ErrOpenFolder says that a folder for pictures can be read by others.
var ErrOpenFolder = errors.New("the folder can be read by others, and the pictures show patients: run `chmod 700` on it, or name one that is not there yet")

//go:embed page.html
var pageText string

var page = template.Must(template.New("preview").Parse(pageText))

// shown is a pair on the page.
type shown struct {
	Series, Frame, Frames int // from 1
	Before, After         string
	Changed               int
	Rows, Columns         int
}

// Write writes the pictures and index.html into dir, which is made, or must be
// empty and its owner's alone.
func Write(ctx context.Context, p *institution.Prepared, dir string) error {
	if err := private(dir); err != nil {
		return fmt.Errorf("write preview: %w", err)
	}
	pairs, err := pictures(ctx, p, dir)
	if err != nil {
		return fmt.Errorf("write preview: %w", err)
	}
	var html bytes.Buffer
	err = page.Execute(&html, struct {
		Preview
		Pairs []shown
	}{Of(p), pairs})
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "index.html"), html.Bytes(), 0o600)
	}
	if err != nil {
		return fmt.Errorf("write preview: %w", err)
	}
	return nil
}

// private makes the folder, or sees that nobody else can read it.
func private(dir string) error {
	err := os.Mkdir(dir, 0o700)
	if err == nil || !errors.Is(err, os.ErrExist) {
		return err
	}
	info, err := os.Lstat(dir)
	switch {
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is no folder", dir)
	case info.Mode().Perm()&0o077 != 0:
		return ErrOpenFolder
	}
	entries, err := os.ReadDir(dir)
	if err == nil && len(entries) > 0 {
		err = fmt.Errorf("%s is not empty", dir)
	}
	return err
}

// pictures draws the first, the middle and the last frame of each series.
func pictures(ctx context.Context, p *institution.Prepared, dir string) ([]shown, error) {
	pairs, err := p.Pairs(ctx)
	if err != nil {
		return nil, err
	}
	lim := p.Limits()
	clean, originals := make([]*imaging.Instance, len(pairs)), map[*imaging.Instance]string{}
	for i, pair := range pairs {
		if clean[i], err = imaging.Open(pair.Clean, lim); err != nil {
			return nil, fmt.Errorf("instance %d: %w", i+1, err)
		}
		originals[clean[i]] = pair.Original
	}
	grouped, err := imaging.NewStudy(clean, lim)
	if err != nil {
		return nil, err
	}
	var all []shown
	for s, series := range grouped.Series[:min(len(grouped.Series), mostSeries)] {
		n := len(series.Slices)
		for _, k := range slices.Compact([]int{0, n / 2, n - 1}) {
			slice := series.Slices[k]
			before, err := imaging.Open(originals[slice.Instance], lim)
			if err != nil {
				return nil, err
			}
			pair, err := picture.Compare(ctx, before, slice.Instance, slice.Frame)
			if err != nil {
				return nil, fmt.Errorf("series %d: %w", s+1, err)
			}
			one := shown{Series: s + 1, Frame: k + 1, Frames: n, Changed: pair.Changed, Rows: slice.Instance.Pixel.Rows, Columns: slice.Instance.Pixel.Columns}
			one.Before, one.After = fmt.Sprintf("s%02d-f%04d-before.png", s+1, k+1), fmt.Sprintf("s%02d-f%04d-after.png", s+1, k+1)
			if err := errors.Join(draw(filepath.Join(dir, one.Before), pair.Before), draw(filepath.Join(dir, one.After), pair.After)); err != nil {
				return nil, err
			}
			all = append(all, one)
		}
	}
	return all, nil
}

func draw(path string, picture image.Image) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(f, picture), f.Close())
}
