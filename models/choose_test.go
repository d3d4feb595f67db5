package models_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// Of a study of six series each rule leaves the one that it is meant to.
func TestSeriesRules(t *testing.T) {
	flat := func(d, r, c int) float64 { return 0 }
	series := func(uid string, n int, distance float64, opts ...dcmtest.Option) [][]byte {
		return dcmtest.CTSeries(n, 2, 2, distance, flat, append(opts, dcmtest.With(dcmtest.SeriesInstance, "UI", uid))...)
	}
	with := dcmtest.With
	s := readStudy(t, slices.Concat(
		series("1.1", 20, 1, with(0x00180015, "CS", "CHEST")),
		series("1.2", 12, 1, with(0x00180015, "CS", "CHEST"), with(0x00180010, "LO", "Iomeron")),
		series("1.3", 10, 5, with(0x00180010, "LO", "NONE")),
		series("1.4", 9, 1, with(dcmtest.Orientation, "DS", `1\0\0\0\0\-1`), with(dcmtest.Position, "DS", `0\0\0`))[:1],
		series("1.5", 8, 1, with(0x00080008, "CS", `DERIVED\PRIMARY\MPR`)),
		series("1.6", 30, 1, with(0x00080008, "CS", `ORIGINAL\PRIMARY\LOCALIZER`)),
	)...)
	for name, c := range map[string]struct {
		rules *models.SeriesRules
		want  string
	}{
		"none":               {nil, "1.1"}, // the localizer has more
		"a body part":        {&models.SeriesRules{BodyParts: []string{"HEAD", ""}}, "1.3"},
		"contrast":           {&models.SeriesRules{Contrast: "with"}, "1.2"},
		"no contrast, thick": {&models.SeriesRules{Contrast: "without", MinDistance: 2}, "1.3"},
		"at most 11 slices":  {&models.SeriesRules{MaxSlices: 11}, "1.3"},
		"thin, at most 11":   {&models.SeriesRules{MaxSlices: 11, MaxDistance: 2, MinSlices: 2}, "1.5"},
		"coronal":            {&models.SeriesRules{Plane: "coronal"}, "1.4"},
		"derived":            {&models.SeriesRules{ImageType: []string{"DERIVED", "MPR"}}, "1.5"},
		"not original":       {&models.SeriesRules{NoImageType: []string{"ORIGINAL"}}, "1.5"},
		"a localizer":        {&models.SeriesRules{ImageType: []string{"LOCALIZER"}}, "1.6"},
	} {
		in := modelstest.Manifest().Input
		in.Modalities, in.Series = []string{"CT"}, c.rules
		got, err := in.ChooseSeries(s)
		if err != nil || got.UID != c.want {
			t.Errorf("%s: %v, %v, want series %s", name, got, err, c.want)
		}
	}
	in := modelstest.Manifest().Input
	in.Modalities, in.Series = []string{"CT"}, &models.SeriesRules{Plane: "sagittal", MinSlices: 11}
	_, err := in.ChooseSeries(s)
	var fault *study.Fault
	if !errors.As(err, &fault) || fault.Reason != study.InputUnsuitable || !strings.Contains(err.Error(), "1 by being a localizer, 3 by number of slices, 2 by plane") {
		t.Errorf("error is %v", err)
	}
}
