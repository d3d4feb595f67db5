// Package ask puts questions to whoever sits at the prompt. Answers are lines;
// they are bounded in length and in tries, and an end of input is an error and
// never a yes.
package ask

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// ErrNoAnswer says that the input ended before the question was answered.
var ErrNoAnswer = errors.New("no answer")

const (
	maxAnswer = 4096 // bytes
	maxTries  = 5
)

// Prompt asks on one writer and reads from one reader.
type Prompt struct {
	in     *bufio.Reader
	out    io.Writer
	silent bool
}

// New asks for real.
func New(in io.Reader, out io.Writer) *Prompt {
	return &Prompt{in: bufio.NewReaderSize(in, maxAnswer), out: out}
}

// Silent takes every default without asking.
func Silent() *Prompt { return &Prompt{silent: true} }

// Text asks for a line; an empty one stands for byDefault. An answer that check
// refuses is asked for again. check may be nil.
func (p *Prompt) Text(question, byDefault string, check func(string) error) (string, error) {
	if check == nil {
		check = func(string) error { return nil }
	}
	if p.silent {
		return byDefault, check(byDefault)
	}
	for range maxTries {
		if _, err := fmt.Fprintf(p.out, "%s [%s]: ", question, byDefault); err != nil {
			return "", fmt.Errorf("ask: %w", err)
		}
		answer, err := p.line()
		if err != nil {
			return "", fmt.Errorf("%w to %q: %w", ErrNoAnswer, question, err)
		}
		if answer == "" {
			answer = byDefault
		}
		if err = check(answer); err == nil {
			return answer, nil
		}
		fmt.Fprintf(p.out, "  %v\n", err)
	}
	return "", fmt.Errorf("%w to %q that can be taken, in %d tries", ErrNoAnswer, question, maxTries)
}

// Confirm asks for a yes; anything else is a no. A silent prompt says yes.
func (p *Prompt) Confirm(question string) (bool, error) {
	if p.silent {
		return true, nil
	}
	if _, err := fmt.Fprintf(p.out, "%s [y/N]: ", question); err != nil {
		return false, fmt.Errorf("ask: %w", err)
	}
	answer, err := p.line()
	if err != nil {
		return false, fmt.Errorf("%w to %q: %w", ErrNoAnswer, question, err)
	}
	return strings.EqualFold(answer, "y") || strings.EqualFold(answer, "yes"), nil
}

// line reads one line; what is longer than maxAnswer is refused.
func (p *Prompt) line() (string, error) {
	raw, err := p.in.ReadSlice('\n')
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return "", fmt.Errorf("the answer is longer than %d bytes", maxAnswer)
	case errors.Is(err, io.EOF) && len(raw) > 0:
	case errors.Is(err, io.EOF):
		fmt.Fprintln(p.out)
		return "", errors.New("the input has ended")
	case err != nil:
		return "", err
	}
	return strings.TrimSpace(string(raw)), nil
}

// Terminal reports whether a person reads from or types to it.
func Terminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err == nil && !os.SameFile(info, null)
}
