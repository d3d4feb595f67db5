package imaging

import (
	"errors"
	"fmt"

	"github.com/suyashkumar/dicom/pkg/tag"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// header reads the elements of one file that matter, while it is open; all
// others are passed over unread, so that a damaged private element harms nobody
// and patient data is not held.
type header struct {
	file *part10.File
	left int64 // bytes that may yet be loaded
	err  error // the first that is not about one value: reading failed, or HeaderBytes are spent
}

// elements gives typed access to the elements of one level. An absent element
// and one without a value are the same.
type elements struct {
	*header
	list []part10.Element
}

// find returns the element with a tag and pays for its value, or nil.
func (es elements) find(t tag.Tag) *part10.Element {
	if es.header == nil || es.err != nil {
		return nil
	}
	wanted := part10.Tag(t.Group)<<16 | part10.Tag(t.Element)
	e := part10.Find(es.list, wanted)
	if e == nil || e.Sequence || e.Encapsulated() {
		return e
	}
	if es.left -= e.Length; es.left < 0 {
		es.err = fmt.Errorf("%w: the header elements up to %v take more than HeaderBytes", ErrTooLarge, e.Tag)
		return nil
	}
	return e
}

// failed keeps an error that is not about the value, which is what the rest
// are.
func (es elements) failed(err error) bool {
	if err != nil && es.err == nil && !errors.Is(err, part10.ErrMalformed) {
		es.err = structureError(withoutPath(err))
	}
	return err != nil
}

// strings returns the values of a text element, trimmed.
func (es elements) strings(t tag.Tag) []string {
	e := es.find(t)
	if e == nil || e.Sequence || e.Encapsulated() {
		return nil
	}
	values, err := es.file.Strings(e)
	if es.failed(err) || len(values) == 1 && values[0] == "" {
		return nil
	}
	return values
}

func (es elements) string(t tag.Tag) string {
	if values := es.strings(t); len(values) > 0 {
		return values[0]
	}
	return ""
}

// ints returns the values of an integer or integer string element.
func (es elements) ints(t tag.Tag) ([]int, error) {
	e := es.find(t)
	if e == nil {
		return nil, nil
	}
	values, err := es.file.Ints(e)
	if es.failed(err) {
		return nil, notANumber(t)
	}
	out := make([]int, len(values))
	for i, v := range values {
		if int64(int32(v)) != v && int64(uint32(v)) != v {
			return nil, notANumber(t)
		}
		out[i] = int(v)
	}
	return out, nil
}

// int returns the first value, or dflt when there is none.
func (es elements) int(t tag.Tag, dflt int) (int, error) {
	values, err := es.ints(t)
	if err != nil || len(values) == 0 {
		return dflt, err
	}
	return values[0], nil
}

// floats returns the values of a number element.
func (es elements) floats(t tag.Tag) ([]float64, error) {
	e := es.find(t)
	if e == nil {
		return nil, nil
	}
	values, err := es.file.Floats(e)
	if es.failed(err) {
		return nil, notANumber(t)
	}
	for _, v := range values {
		if v-v != 0 {
			return nil, notANumber(t)
		}
	}
	return values, nil
}

// float returns the first value, or dflt when there is none.
func (es elements) float(t tag.Tag, dflt float64) (float64, error) {
	values, err := es.floats(t)
	if err != nil || len(values) == 0 {
		return dflt, err
	}
	return values[0], nil
}

// words returns the value of an element of 16-bit words; nil when absent.
func (es elements) words(t tag.Tag) []uint16 {
	e := es.find(t)
	if e == nil || e.Sequence || e.Encapsulated() {
		return nil
	}
	words, err := es.file.Words(e)
	if es.failed(err) {
		return nil
	}
	return words
}

// items returns the items of a sequence.
func (es elements) items(t tag.Tag) []elements {
	e := es.find(t)
	if e == nil {
		return nil
	}
	out := make([]elements, len(e.Items))
	for i := range e.Items {
		out[i] = elements{es.header, e.Items[i].Elements}
	}
	return out
}

// item returns the first item of a sequence; without one it has no elements.
func (es elements) item(t tag.Tag) (elements, bool) {
	if items := es.items(t); len(items) > 0 {
		return items[0], true
	}
	return elements{}, false
}

func notANumber(t tag.Tag) error {
	return fmt.Errorf("%w: (%04X,%04X) does not hold a number", ErrMalformed, t.Group, t.Element)
}
