package models

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
)

// decodeStrict decodes one JSON object that may hold known fields only.
func decodeStrict(raw []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return explain(raw, err, reflect.TypeOf(into))
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("line %d: there is data after the object: remove it", line(raw, dec.InputOffset()))
	}
	return nil
}

// explain says where in raw an error of encoding/json is, and what to change.
func explain(raw []byte, err error, known reflect.Type) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.EOF):
		return errors.New("is empty: write one JSON object")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("line %d: ends inside the object: close its brackets", line(raw, int64(len(raw))))
	case errors.As(err, &syntax):
		return fmt.Errorf("line %d: is not JSON: %v", line(raw, syntax.Offset), err)
	case errors.As(err, &kind):
		return fmt.Errorf("line %d: %s is a JSON %s: write %s", line(raw, kind.Offset), kind.Field, clip(kind.Value), inJSON(kind.Type))
	}
	name, ok := strings.CutPrefix(err.Error(), "json: unknown field ")
	if !ok {
		return err
	}
	name = strings.Trim(name, `"`)
	where := line(raw, int64(bytes.Index(raw, []byte(`"`+name+`"`))))
	fields := map[string]bool{}
	fieldNames(known, fields)
	if near := nearest(name, fields); near != "" {
		return fmt.Errorf("line %d: no field is named %q: did you mean %q?", where, clip(name), near)
	}
	return fmt.Errorf("line %d: no field is named %q: remove it", where, clip(name))
}

func line(raw []byte, offset int64) int {
	return 1 + bytes.Count(raw[:min(max(offset, 0), int64(len(raw)))], []byte("\n"))
}

func inJSON(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String, reflect.Array:
		return "a string"
	case reflect.Int, reflect.Int64, reflect.Uint16:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	}
	return "an object"
}

// fieldNames collects the names that a type's JSON form has at any depth.
func fieldNames(t reflect.Type, into map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		fieldNames(t.Elem(), into)
	case reflect.Struct:
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			if name != "" && name != "-" {
				into[name] = true
			}
			fieldNames(t.Field(i).Type, into)
		}
	}
}

// nearest is the name that at most two letters tell apart, the first among
// equals in the order of the alphabet; "" when there is none.
func nearest(name string, names map[string]bool) string {
	best, least := "", 3
	for candidate := range names {
		if d := distance(strings.ToLower(name), strings.ToLower(candidate)); d < least || d == least && d < 3 && candidate < best {
			best, least = candidate, d
		}
	}
	return best
}

// distance is Levenshtein's, of the first 64 bytes.
func distance(a, b string) int {
	a, b = a[:min(len(a), 64)], b[:min(len(b), 64)]
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
