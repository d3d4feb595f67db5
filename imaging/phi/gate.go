package phi

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Gate judges the de-identified files of a study before they go on.
type Gate struct {
	Detector Detector
	Limits   imaging.Limits
	// Most is how many instances of a series have their pixels looked at,
	// evenly from the first to the last; 0: all. Risky ones are all looked at,
	// and so are the attributes of all.
	Most    int
	Workers int // instances looked at at a time; 0: one for each CPU

	Progress func(done, total int) // of the instances; may be nil; called one at a time
}

// Verdict is what the gate says of a study.
type Verdict struct {
	Instances int         `json:"instances"`
	Pixels    int         `json:"pixels"` // instances whose pixels were looked at
	Suspects  []Suspicion `json:"suspects"`
}

// Suspicion is an instance that may identify somebody.
type Suspicion struct {
	Instance   int         `json:"instance"` // from 1, in the order given
	Pixels     *Report     `json:"pixels,omitempty"`
	Attributes []Attribute `json:"attributes,omitempty"`
}

// ErrNoDetector says that there is a gate but nothing to see with. Nothing
// passes then.
var ErrNoDetector = errors.New("the PHI gate has no detector of burned-in text: nothing can pass")

// Check looks at the files names of fsys, which must be io.ReaderAt. originals
// may be nil. An error is a file's, which imaging.ReasonOf tells, or the
// machine's; a suspicion is none, see Verdict.Err.
func (g Gate) Check(ctx context.Context, fsys fs.FS, names []string, originals *Originals) (Verdict, error) {
	v := Verdict{Instances: len(names), Suspects: []Suspicion{}}
	if g.Detector == nil {
		return v, ErrNoDetector
	}
	instances := make([]*imaging.Instance, len(names))
	for i, name := range names {
		var err error
		if instances[i], err = imaging.OpenFS(fsys, name, g.Limits); err != nil {
			return v, fmt.Errorf("PHI gate: instance %d: %w", i+1, err)
		}
	}
	looked := g.chosen(instances)
	found := make([]Suspicion, len(names))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(g.workers())
	done := g.counter(len(names))
	for i, name := range names {
		if looked[i] {
			v.Pixels++
		}
		group.Go(func() (err error) {
			if err := ctx.Err(); err != nil {
				return err
			}
			if found[i], err = g.instance(ctx, fsys, name, instances[i], looked[i], originals); err != nil {
				return fmt.Errorf("PHI gate: instance %d: %w", i+1, err)
			}
			done()
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return v, err
	}
	for i, s := range found {
		if s.Pixels != nil || len(s.Attributes) > 0 {
			s.Instance = i + 1
			v.Suspects = append(v.Suspects, s)
		}
	}
	return v, nil
}

// counter returns what is called after each instance.
func (g Gate) counter(total int) func() {
	var mu sync.Mutex
	done := 0
	return func() {
		mu.Lock()
		defer mu.Unlock()
		done++
		if g.Progress != nil {
			g.Progress(done, total)
		}
	}
}

func (g Gate) workers() int {
	if g.Workers > 0 {
		return g.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// chosen tells whose pixels are looked at.
func (g Gate) chosen(instances []*imaging.Instance) []bool {
	looked := make([]bool, len(instances))
	series := map[string][]int{}
	for i, in := range instances {
		if g.Most == 0 || Risky(in) != "" {
			looked[i] = true
			continue
		}
		key := fmt.Sprintf("%q %q %d %d", in.SeriesInstanceUID, in.ImageType, in.Pixel.Rows, in.Pixel.Columns)
		series[key] = append(series[key], i)
	}
	for _, members := range series {
		for _, k := range Sampled(len(members), g.Most) {
			looked[members[k]] = true
		}
	}
	return looked
}

// instance returns a suspicion with the parts that are suspect.
func (g Gate) instance(ctx context.Context, fsys fs.FS, name string, in *imaging.Instance, pixels bool, originals *Originals) (Suspicion, error) {
	var s Suspicion
	attributes, err := fileAttributes(fsys, name, g.Limits, originals)
	if err != nil {
		return s, err
	}
	s.Attributes = slices.DeleteFunc(attributes, func(a Attribute) bool { return a.Note })
	if !pixels {
		return s, nil
	}
	r, err := Scan(ctx, g.Detector, in)
	if r.Suspected {
		s.Pixels = &r
	}
	return s, err
}

// fileAttributes is Attributes of a file by name.
func fileAttributes(fsys fs.FS, name string, lim imaging.Limits, originals *Originals) ([]Attribute, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open instance: %w", withoutPath(err))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("open instance: %w", withoutPath(err))
	}
	r, can := f.(io.ReaderAt)
	if !can {
		return nil, errors.New("open instance: its file system cannot read at an offset")
	}
	scanned, err := part10.Scan(r, info.Size(), scanLimits(lim))
	var broken *part10.Error
	if errors.As(err, &broken) {
		return nil, study.Faultf(study.InstanceUnreadable, "%w", err)
	}
	if err != nil {
		return nil, err
	}
	return Attributes(scanned, originals)
}

// Err is nil, or a *study.Fault, PHISuspected, that tells where to look. It
// holds no value of any file.
func (v Verdict) Err() error {
	if len(v.Suspects) == 0 {
		return nil
	}
	const most = 3
	var told []string
	for _, s := range v.Suspects[:min(most, len(v.Suspects))] {
		told = append(told, s.String())
	}
	return study.Faultf(study.PHISuspected, "%d of %d instances: %s", len(v.Suspects), v.Instances, strings.Join(told, "; "))
}

// String says in a phrase what is suspect.
func (s Suspicion) String() string {
	var parts []string
	if s.Pixels != nil {
		parts = append(parts, fmt.Sprintf("%s (score %.2f, %d regions)", strings.Join(s.Pixels.Reasons, ", "), s.Pixels.Score, len(s.Pixels.Regions)))
	}
	for _, a := range s.Attributes[:min(3, len(s.Attributes))] {
		parts = append(parts, fmt.Sprintf("%s looks like %s", a.Tag, a.Kind))
	}
	return fmt.Sprintf("instance %d: %s", s.Instance, strings.Join(parts, ", "))
}
