package deid

import (
	"context"
	"os"
	"path/filepath"
)

// Path de-identifies a folder into a folder as Tree does, or a file into a
// file as File does, with a Report either way.
func Path(ctx context.Context, in, out string, opt Options) (Report, error) {
	info, err := os.Stat(in)
	if err != nil {
		return Report{}, pathless("de-identify: open input", err)
	}
	if info.IsDir() {
		return Tree(ctx, in, out, opt)
	}
	report := opt.report()
	one, err := File(ctx, in, out, opt)
	report.Files = []FileReport{one}
	return report, err
}

// report returns the report of a run without its files.
func (o Options) report() Report {
	return Report{Schema: ReportSchema, Method: methodText(o.Version), Profile: Profile, Options: o.With.Names()}
}

// Refused returns the files that could not be made safe or read.
func (r Report) Refused() []FileReport {
	var list []FileReport
	for _, f := range r.Files {
		if f.Status == Refused {
			list = append(list, f)
		}
	}
	return list
}

// Inputs lists the files that Path goes through, in its order.
func Inputs(ctx context.Context, in string) ([]string, error) {
	info, err := os.Stat(in)
	if err != nil {
		return nil, pathless("de-identify: open input", err)
	}
	if !info.IsDir() {
		return []string{in}, nil
	}
	names, err := listFiles(ctx, in)
	for i, name := range names {
		names[i] = filepath.Join(in, name)
	}
	return names, err
}
