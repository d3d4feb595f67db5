package onnx

import (
	"errors"
)

var errTruncated = errors.New("the file ends inside a field: it is truncated or not ONNX")

// field is one protobuf field. Bytes is set for length-delimited fields,
// Number for varints.
type field struct {
	id     int
	kind   int
	number uint64
	bytes  []byte
}

// The protobuf wire types that proto3 still uses.
const (
	kindVarint  = 0
	kindFixed64 = 1
	kindBytes   = 2
	kindFixed32 = 5
)

// walk calls visit for each field of a message, in order, without copying.
func walk(msg []byte, visit func(field) error) error {
	for len(msg) > 0 {
		tag, n := uvarint(msg)
		if n == 0 {
			return errTruncated
		}
		msg = msg[n:]
		f := field{id: int(tag >> 3), kind: int(tag & 7)}
		if tag>>3 == 0 || tag>>3 > 1<<29 {
			return errors.New("a field has no valid number: the file is not ONNX")
		}
		switch f.kind {
		case kindVarint:
			if f.number, n = uvarint(msg); n == 0 {
				return errTruncated
			}
		case kindFixed64:
			n = 8
		case kindFixed32:
			n = 4
		case kindBytes:
			size, head := uvarint(msg)
			if head == 0 || size > uint64(len(msg)-head) {
				return errTruncated
			}
			n = head + int(size)
			f.bytes = msg[head:n]
		default:
			return errors.New("a field has an unknown wire type: the file is not ONNX")
		}
		if n > len(msg) {
			return errTruncated
		}
		msg = msg[n:]
		if err := visit(f); err != nil {
			return err
		}
	}
	return nil
}

// uvarint reads a varint of at most ten bytes; n is 0 when there is none.
func uvarint(b []byte) (v uint64, n int) {
	for i := 0; i < len(b) && i < 10; i++ {
		v |= uint64(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			return v, i + 1
		}
	}
	return 0, 0
}
