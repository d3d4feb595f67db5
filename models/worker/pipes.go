package worker

import (
	"fmt"
	"os"
)

// pipes are the standard input, output and error of a child, and our ends.
type pipes struct{ child, ours [3]*os.File }

func makePipes() (p pipes, err error) {
	for i := range p.child {
		r, w, err := os.Pipe()
		if err != nil {
			closeAll(p.child[:]...)
			closeAll(p.ours[:]...)
			return pipes{}, fmt.Errorf("make pipes: %w", err)
		}
		p.child[i], p.ours[i] = w, r
	}
	p.child[0], p.ours[0] = p.ours[0], p.child[0]
	return p, nil
}

func closeAll(files ...*os.File) {
	for _, f := range files {
		if f != nil {
			_ = f.Close()
		}
	}
}
