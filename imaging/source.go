package imaging

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// source opens the bytes of one file as often as they are needed, so that an
// Instance holds neither a file descriptor nor pixel data.
type source struct {
	open     func() (io.ReaderAt, io.Closer, error)
	size     int64
	dataset  int64 // offset of the data set, after the file meta group
	deflated bool
}

func fileSource(path string, lim Limits) (*source, error) {
	info, err := os.Stat(path)
	return regularSource(info, err, func() (fs.File, error) { return os.Open(path) }, lim)
}

func fsSource(fsys fs.FS, name string, lim Limits) (*source, error) {
	info, err := fs.Stat(fsys, name)
	return regularSource(info, err, func() (fs.File, error) { return fsys.Open(name) }, lim)
}

// regularSource is a file of which stat gave info and err.
func regularSource(info fs.FileInfo, err error, openFile func() (fs.File, error), lim Limits) (*source, error) {
	if err != nil {
		return nil, fmt.Errorf("open file: %w", withoutPath(err))
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%w: not a regular file", ErrNotDICOM)
	}
	open := func() (io.ReaderAt, io.Closer, error) {
		f, err := openFile()
		if err != nil {
			return nil, nil, fmt.Errorf("open file: %w", withoutPath(err))
		}
		r, can := f.(io.ReaderAt)
		if !can {
			return nil, nil, errors.Join(errors.New("open file: its file system cannot read at an offset"), f.Close())
		}
		return r, f, nil
	}
	return newSource(open, info.Size(), lim)
}

func newSource(open func() (io.ReaderAt, io.Closer, error), size int64, lim Limits) (*source, error) {
	if size > lim.FileBytes {
		return nil, fmt.Errorf("%w: file has %d bytes, limit FileBytes is %d", ErrTooLarge, size, lim.FileBytes)
	}
	return &source{open: open, size: size}, nil
}

// data is an opened data set: offsets count from the start of the file, or
// from the start of the inflated data set when it is deflated.
type data struct {
	io.ReaderAt
	io.Closer
}

func (s *source) openData() (*data, error) {
	r, c, err := s.open()
	if err != nil {
		return nil, err
	}
	if s.deflated {
		r = &inflater{compressed: r, from: s.dataset, size: s.size}
	}
	return &data{ReaderAt: r, Closer: c}, nil
}

// page is a ReaderAt that answers small reads from the last 16 KiB it read: a
// header's values lie side by side, and a system call each is what opening a
// small file would cost. It is not safe for concurrent use.
type page struct {
	io.ReaderAt
	start  int64
	filled []byte
	buffer [16 << 10]byte
}

func (p *page) ReadAt(b []byte, off int64) (int, error) {
	if len(b) > len(p.buffer) {
		return p.ReaderAt.ReadAt(b, off)
	}
	if off < p.start || off+int64(len(b)) > p.start+int64(len(p.filled)) {
		n, err := p.ReaderAt.ReadAt(p.buffer[:], off)
		p.start, p.filled = off, p.buffer[:n]
		if n < len(b) {
			return copy(b, p.filled), err
		}
	}
	return copy(b, p.filled[off-p.start:]), nil
}

// inflater reads a deflate stream by offset, forwards; a step back starts it
// again, which frame by frame reading never needs.
type inflater struct {
	compressed io.ReaderAt
	from, size int64
	pos        int64
	stream     io.Reader
}

func (f *inflater) ReadAt(p []byte, off int64) (int, error) {
	if f.stream == nil || off < f.pos {
		section := io.NewSectionReader(f.compressed, f.from, f.size-f.from)
		f.stream, f.pos = flate.NewReader(bufio.NewReader(section)), 0
	}
	n, err := io.CopyN(io.Discard, f.stream, off-f.pos)
	f.pos += n
	if err != nil {
		return 0, inflateError(err)
	}
	read, err := io.ReadFull(f.stream, p)
	f.pos += int64(read)
	return read, inflateError(err)
}

func inflateError(err error) error {
	var corrupt flate.CorruptInputError
	switch {
	case err == nil || errors.Is(err, io.EOF):
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: the deflated data set ends early", ErrTruncated)
	case errors.As(err, &corrupt):
		return fmt.Errorf("%w: the deflated data set is corrupt", ErrMalformed)
	}
	return err
}
