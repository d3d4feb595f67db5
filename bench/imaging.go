package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/internal/version"
)

// decodings are the syntaxes that are measured: how a peer writes the file,
// which of them read it, and what part of the faster's speed one thread is
// to reach.
var decodings = []struct {
	name   string
	encode []string // nil: as it is
	peers  map[string][]string
	reach  float64
	slices int // fewer where a round would be long
}{
	{"uncompressed", nil, map[string][]string{"DCMTK": {"dcmconv", "+te"}, "GDCM": {"gdcmconv", "--raw"}}, 0.5, 200},
	{"RLE", []string{"dcmcrle"}, map[string][]string{"DCMTK": {"dcmdrle"}, "GDCM": {"gdcmconv", "--raw"}}, 2, 200},
	{"JPEG lossless", []string{"dcmcjpeg", "+e1"}, map[string][]string{"DCMTK": {"dcmdjpeg"}, "GDCM": {"gdcmconv", "--raw"}}, 1, 200},
	{"JPEG-LS", []string{"dcmcjpls"}, map[string][]string{"DCMTK": {"dcmdjpls"}, "GDCM": {"gdcmconv", "--raw"}}, 0.9, 200},
	{"JPEG 2000", []string{"gdcmconv", "--j2k"}, map[string][]string{"GDCM": {"gdcmconv", "--raw"}}, 0.9, 40},
}

// decoding measures reading DICOM: each transfer syntax against DCMTK and
// GDCM, a series against reading its bytes, and de-identification.
func decoding(ctx context.Context, opt Options, r *Report) error {
	rounds := opt.rounds(5)
	for _, d := range decodings {
		if missing := missingTool(d.encode, d.peers); missing != "" {
			r.note("%s is not measured: %s is not installed (Debian: dcmtk, libgdcm-tools)", d.name, missing)
			continue
		}
		if err := decodeAs(ctx, opt, r, d.name, d.encode, d.peers, d.reach, opt.sized(d.slices, 2), rounds); err != nil {
			return err
		}
	}
	if err := parsing(ctx, opt, r, rounds); err != nil {
		return err
	}
	if err := deidentification(ctx, opt, r, opt.rounds(3)); err != nil {
		return err
	}
	r.note("slices of 512 x 512 x 16 bits with the noise of CT, in one multi-frame file for each syntax; MB are of decoded pixels")
	r.note("DCMTK and GDCM are their command line tools, held to one processor each (GDCM decodes JPEG 2000 on two otherwise), from the file to an uncompressed one that goes to /dev/null; fluoro's frames are decoded and dropped")
	return nil
}

func decodeAs(ctx context.Context, opt Options, r *Report, name string, encode []string, peers map[string][]string, reach float64, slices, rounds int) error {
	opt.Said("imaging: %s", name)
	path := filepath.Join(opt.Dir, "raw.dcm")
	if err := writeMultiFrame(path, slices); err != nil {
		return err
	}
	if encode != nil {
		encoded := filepath.Join(opt.Dir, "encoded.dcm")
		if err := tool(ctx, encode, path, encoded); err != nil {
			return err
		}
		path = encoded
	}
	mb := float64(slices) * sliceBytes / 1e6
	speeds := make(map[string][]float64)
	for range rounds {
		measure := func(who string, processors int, do func() error) error {
			return withProcessors(ctx, processors, func() error {
				took, err := timed(do)
				speeds[who] = append(speeds[who], mb/took)
				return err
			})
		}
		decode := func() error { return decodeAll(ctx, path) }
		if err := measure("one thread", 1, decode); err != nil {
			return err
		}
		if err := measure("all cores", runtime.NumCPU(), decode); err != nil {
			return err
		}
		for peer, command := range peers {
			if err := measure(peer, 1, func() error { return tool(ctx, command, path, os.DevNull) }); err != nil {
				return err
			}
		}
	}
	faster := speeds["GDCM"]
	if other := speeds["DCMTK"]; other != nil {
		faster = each(faster, other, func(a, b float64) float64 { return max(a, b) })
	}
	for _, who := range []string{"one thread", "all cores", "DCMTK", "GDCM"} {
		if speeds[who] != nil { // DCMTK reads no JPEG 2000
			r.add(name+", "+who, "MB/s", speeds[who])
		}
	}
	r.add(name+", one thread / faster of DCMTK and GDCM", "1", each(speeds["one thread"], faster, ratio), atLeast(reach))
	r.add(name+", all cores / faster of DCMTK and GDCM", "1", each(speeds["all cores"], faster, ratio), atLeast(2*reach))
	return nil
}

// withProcessors lets this process, and what it starts meanwhile, run on the
// first n processors only: also a C library's threads, and those of a peer.
func withProcessors(ctx context.Context, n int, do func() error) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(n))
	if err := pin(ctx, n); err != nil {
		return err
	}
	return errors.Join(do(), pin(ctx, runtime.NumCPU()))
}

// pin moves every thread of this process to the first n processors.
func pin(ctx context.Context, n int) error {
	return tool(ctx, []string{"taskset", "-acp"}, fmt.Sprintf("0-%d", n-1), strconv.Itoa(os.Getpid()))
}

func decodeAll(ctx context.Context, path string) error {
	in, err := imaging.Open(path, imaging.Limits{})
	if err != nil {
		return err
	}
	return in.EachFrame(ctx, func(int, []byte) error { return nil })
}

// parsing reads a series of single files: parsed, with the pixels of each, and
// as plain bytes.
func parsing(ctx context.Context, opt Options, r *Report, rounds int) error {
	dir := filepath.Join(opt.Dir, "series")
	paths, err := writeSeries(dir, opt.sized(200, 4))
	if err != nil {
		return err
	}
	opt.Said("imaging: parsing %d files", len(paths))
	var parsed, read []float64
	for range rounds {
		took, err := timed(func() error { return eachPath(paths, func(p string) error { return decodeAll(ctx, p) }) })
		if err != nil {
			return err
		}
		parsed = append(parsed, took)
		took, err = timed(func() error {
			return eachPath(paths, func(p string) error { _, err := os.ReadFile(p); return err })
		})
		if err != nil {
			return err
		}
		read = append(read, took)
	}
	mb := float64(len(paths)) * sliceBytes / 1e6
	rate := func(s, _ float64) float64 { return mb / s }
	r.add("parse a series and read its pixels", "MB/s", each(parsed, parsed, rate))
	r.add("read its bytes", "MB/s", each(read, read, rate))
	r.add("time of parsing / reading bytes", "1", each(parsed, read, ratio), atMost(1.3))
	return nil
}

func eachPath(paths []string, do func(string) error) error {
	for _, p := range paths {
		if err := do(p); err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(p), err)
		}
	}
	return nil
}

// deidentification measures a study, from folder to folder.
func deidentification(ctx context.Context, opt Options, r *Report, rounds int) error {
	dir := filepath.Join(opt.Dir, "study")
	paths, err := writeSeries(dir, opt.sized(1000, 4))
	if err != nil {
		return err
	}
	key, err := deid.LoadOrCreateKey(filepath.Join(opt.Dir, "deid.key"))
	if err != nil {
		return err
	}
	opt.Said("imaging: de-identifying %d instances", len(paths))
	mb := float64(len(paths)) * sliceBytes / 1e6
	var rates []float64
	for range rounds {
		out := filepath.Join(opt.Dir, "out")
		took, err := timed(func() error {
			report, err := deid.Path(ctx, dir, out, deid.Options{Key: key, Version: version.Version})
			if err == nil && len(report.Refused()) > 0 {
				err = fmt.Errorf("%d files were refused", len(report.Refused()))
			}
			return err
		})
		if err != nil {
			return fmt.Errorf("de-identify: %w", err)
		}
		rates = append(rates, mb/took)
		if err := os.RemoveAll(out); err != nil {
			return fmt.Errorf("remove output: %w", err)
		}
	}
	r.add("de-identify a study from folder to folder", "MB/s", rates, atLeast(200))
	return nil
}
