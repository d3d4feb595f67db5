package worker

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unsafe"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// The protocol is strictly one request, one answer:
//
//	hello  JSON hello          -> ready JSON study.Runtime
//	open   JSON open, network  -> ready
//	run    tensors             -> tensors
//
// and any request may be answered by a fault. A message is one byte of kind and
// then its parts. A JSON or byte part is a uint32 or uint64 length and the
// bytes. Tensors are a uint16 count, then for each a uint16 length and the
// name, a uint8 rank, rank int64 dimensions and the float32 data. A fault is a
// uint16 study.Reason (0: the worker's own trouble) and its text as a byte
// part. Numbers are in the machine's byte order: both ends are one binary on
// one machine.
const (
	kindHello byte = iota + 1
	kindOpen
	kindRun
	kindReady
	kindTensors
	kindFault
)

// Bounds of what either end accepts.
const (
	maxJSON    = 64 << 10
	maxText    = 1 << 10
	maxName    = 256
	maxRank    = 16
	maxTensors = 64
)

type hello struct {
	Library      string `json:"library"`
	Optimisation string `json:"optimisation"`
}

type open struct {
	Inputs  []string `json:"inputs"`
	Outputs []string `json:"outputs"`
}

var errProtocol = errors.New("the other end breaks the protocol")

// stream reads and writes messages. It is used by one goroutine at a time.
type stream struct {
	r *bufio.Reader
	w *bufio.Writer
	// reuse, when set, is grown and kept for the tensor data that is read, so
	// that a worker does not make garbage of each input.
	reuse *[]float32
}

func newStream(r io.Reader, w io.Writer) *stream {
	return &stream{r: bufio.NewReaderSize(r, 64<<10), w: bufio.NewWriterSize(w, 64<<10)}
}

func (s *stream) writeJSON(kind byte, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	if err := s.w.WriteByte(kind); err != nil {
		return err
	}
	return s.writeBytes(raw)
}

func (s *stream) writeBytes(b []byte) error {
	var size [8]byte
	binary.NativeEndian.PutUint64(size[:], uint64(len(b)))
	if _, err := s.w.Write(size[:]); err != nil {
		return err
	}
	_, err := s.w.Write(b)
	return err
}

func (s *stream) readBytes(limit int) ([]byte, error) {
	var size [8]byte
	if _, err := io.ReadFull(s.r, size[:]); err != nil {
		return nil, err
	}
	n := binary.NativeEndian.Uint64(size[:])
	if n > uint64(limit) {
		return nil, fmt.Errorf("%w: a part of %d bytes, at most %d", errProtocol, n, limit)
	}
	b := make([]byte, n)
	_, err := io.ReadFull(s.r, b)
	return b, err
}

func (s *stream) readJSON(v any) error {
	raw, err := s.readBytes(maxJSON)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, v); err != nil {
		return fmt.Errorf("%w: %v", errProtocol, err)
	}
	return nil
}

func (s *stream) writeFault(err error) error {
	var reason study.Reason
	var fault *study.Fault
	text := err.Error()
	if errors.As(err, &fault) {
		reason, text = fault.Reason, fault.Err.Error()
	}
	head := [3]byte{kindFault}
	binary.NativeEndian.PutUint16(head[1:], uint16(reason))
	if _, err := s.w.Write(head[:]); err != nil {
		return err
	}
	return s.writeBytes([]byte(text[:min(len(text), maxText)]))
}

// readFault reads what follows kindFault and returns it as an error.
func (s *stream) readFault() error {
	var code [2]byte
	if _, err := io.ReadFull(s.r, code[:]); err != nil {
		return err
	}
	text, err := s.readBytes(maxText)
	if err != nil {
		return err
	}
	switch reason := study.Reason(binary.NativeEndian.Uint16(code[:])); reason {
	case study.ModelInvalid, study.ModelFailed, study.ModelTimeout:
		return &study.Fault{Reason: reason, Err: errors.New(string(text))}
	default:
		return fmt.Errorf("model worker: %s", text)
	}
}

func (s *stream) writeTensors(kind byte, tensors []models.Tensor) error {
	b := append(make([]byte, 0, 512), kind)
	b = binary.NativeEndian.AppendUint16(b, uint16(len(tensors)))
	for _, t := range tensors {
		count, err := models.Elements(t.Shape)
		if err != nil || count != len(t.Data) || len(t.Name) > maxName || len(t.Shape) > maxRank {
			return fmt.Errorf("send tensor %q: shape %v does not fit %d elements", t.Name, t.Shape, len(t.Data))
		}
		b = binary.NativeEndian.AppendUint16(b, uint16(len(t.Name)))
		b = append(b, t.Name...)
		b = append(b, byte(len(t.Shape)))
		for _, n := range t.Shape {
			b = binary.NativeEndian.AppendUint64(b, uint64(n))
		}
		if _, err := s.w.Write(b); err != nil {
			return err
		}
		if _, err := s.w.Write(floatBytes(t.Data)); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := s.w.Write(b)
	return err
}

// readTensors reads what follows the kind; limit bounds the elements of all
// tensors together.
func (s *stream) readTensors(limit int) ([]models.Tensor, error) {
	var head [2]byte
	if _, err := io.ReadFull(s.r, head[:]); err != nil {
		return nil, err
	}
	n := int(binary.NativeEndian.Uint16(head[:]))
	if n > maxTensors {
		return nil, fmt.Errorf("%w: %d tensors", errProtocol, n)
	}
	tensors := make([]models.Tensor, n)
	used := 0
	for i := range tensors {
		t := &tensors[i]
		count, err := s.readHead(t)
		if err != nil {
			return nil, err
		}
		if count > limit-used {
			return nil, fmt.Errorf("%w: tensors of over %d elements", errProtocol, limit)
		}
		t.Data = s.floats(used, count)
		used += count
		if _, err := io.ReadFull(s.r, floatBytes(t.Data)); err != nil {
			return nil, err
		}
	}
	return tensors, nil
}

func (s *stream) readHead(t *models.Tensor) (elements int, err error) {
	var size [2]byte
	if _, err := io.ReadFull(s.r, size[:]); err != nil {
		return 0, err
	}
	length := int(binary.NativeEndian.Uint16(size[:]))
	if length > maxName {
		return 0, fmt.Errorf("%w: a name of %d bytes", errProtocol, length)
	}
	b := make([]byte, length+1)
	if _, err := io.ReadFull(s.r, b); err != nil {
		return 0, err
	}
	t.Name = string(b[:length])
	rank := int(b[length])
	if rank > maxRank {
		return 0, fmt.Errorf("%w: a tensor of rank %d", errProtocol, rank)
	}
	dims := make([]byte, 8*rank)
	if _, err := io.ReadFull(s.r, dims); err != nil {
		return 0, err
	}
	t.Shape = make([]int64, rank)
	for i := range t.Shape {
		t.Shape[i] = int64(binary.NativeEndian.Uint64(dims[8*i:]))
	}
	if elements, err = models.Elements(t.Shape); err != nil {
		return 0, fmt.Errorf("%w: %v", errProtocol, err)
	}
	return elements, nil
}

// floats returns room for count elements after the first used ones.
func (s *stream) floats(used, count int) []float32 {
	if s.reuse == nil || used > 0 {
		return make([]float32, count)
	}
	if cap(*s.reuse) < count {
		*s.reuse = make([]float32, count)
	}
	return (*s.reuse)[:count]
}

// floatBytes is f's memory as bytes.
func floatBytes(f []float32) []byte {
	if len(f) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(&f[0])), 4*len(f))
}
