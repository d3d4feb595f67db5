package browse

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/chain"
)

// blob scans a blob of exactly the target's size; NULL leaves it zero.
type blob struct{ to []byte }

// Scan implements sql.Scanner.
func (b blob) Scan(v any) error {
	if v == nil {
		return nil
	}
	raw, ok := v.([]byte)
	if !ok || len(raw) != len(b.to) {
		return fmt.Errorf("column is not a blob of %d bytes", len(b.to))
	}
	copy(b.to, raw)
	return nil
}

// text scans text or a blob of text, cleaned and at most max bytes of it; NULL
// is "".
type text struct {
	to  *string
	max int
}

// Scan implements sql.Scanner.
func (t text) Scan(v any) error {
	switch x := v.(type) {
	case nil:
	case string:
		*t.to = clean(x, t.max)
	case []byte:
		*t.to = clean(string(x[:min(len(x), 2*t.max)]), t.max)
	default:
		return fmt.Errorf("column is not text")
	}
	return nil
}

// orNull is an id as a column has it.
func orNull(id []byte) any {
	if len(bytes.Trim(id, "\x00")) == 0 {
		return nil
	}
	return id
}

// all is chain.Rows with an empty list for nothing, which JSON has as [].
func all[T any](ctx context.Context, db *sql.DB, query string, scan func(*sql.Rows, *T) error, args ...any) ([]T, error) {
	out, err := chain.Rows(ctx, db, query, scan, args...)
	if out == nil && err == nil {
		out = []T{}
	}
	return out, err
}
