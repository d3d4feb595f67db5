package ipfsstore

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/fluoronet/fluoro/study"
)

// AddDirCounting is AddDir that tells how many of the folder's files are read,
// one call at a time.
func (s *local) AddDirCounting(ctx context.Context, dir string, tell func(done, total int)) (study.CID, error) {
	root, err := scanDir(dir)
	if err != nil {
		return study.CID{}, fmt.Errorf("add %s: %w", dir, err)
	}
	root.count(tell)
	c, err := s.add(ctx, root)
	if err != nil {
		return study.CID{}, fmt.Errorf("add %s: %w", dir, err)
	}
	return c, nil
}

// count has each file below tell when it was read.
func (e *entry) count(tell func(done, total int)) {
	var files []*entry
	var collect func(*entry)
	collect = func(e *entry) {
		if e.open != nil {
			files = append(files, e)
		}
		for _, c := range e.entries {
			collect(c)
		}
	}
	collect(e)
	var mu sync.Mutex
	done := 0
	for _, f := range files {
		open := f.open
		f.open = func() (io.ReadCloser, error) {
			r, err := open()
			if err != nil {
				return nil, err
			}
			return &counted{r, func() {
				mu.Lock()
				defer mu.Unlock()
				done++
				tell(done, len(files))
			}}, nil
		}
	}
}

// counted tells when it is closed.
type counted struct {
	io.ReadCloser
	closed func()
}

func (c *counted) Close() error {
	c.closed()
	return c.ReadCloser.Close()
}
