package export

import (
	"fmt"
	"math/big"
	"time"
)

// Kind is the type of a column.
type Kind string

// The kinds, each the same in every format.
const (
	Text    Kind = "text"
	Integer Kind = "integer" // 64 bits, signed
	Number  Kind = "number"  // 64-bit float
	Boolean Kind = "boolean" // 0 and 1 in SQLite
)

// Column describes one column of a table.
type Column struct {
	Name string
	Kind Kind
	Null bool // may be empty
	Doc  string
}

// Table describes one table. Rows are unique by the first Key columns.
type Table struct {
	Name    string
	Doc     string
	Key     int
	Columns []Column

	fill func(d *Data, row func(...any)) // calls row for each row
}

// View is a query over the tables, which the SQLite file holds under its name.
type View struct {
	Name, Doc, SQL string
}

// The constructors keep the lists of columns readable.
func text(name, doc string) Column    { return Column{Name: name, Kind: Text, Doc: doc} }
func integer(name, doc string) Column { return Column{Name: name, Kind: Integer, Doc: doc} }
func number(name, doc string) Column  { return Column{Name: name, Kind: Number, Doc: doc} }
func boolean(name, doc string) Column { return Column{Name: name, Kind: Boolean, Doc: doc} }

func (c Column) orNull() Column {
	c.Null = true
	return c
}

// placed are the columns of where an event stands in the chain.
func placed(what string) []Column {
	return []Column{
		integer("block", "number of the block "+what),
		text("tx", "hash of the transaction "+what),
	}
}

// check refuses a row that is not of the table: a mistake of this package.
func (t *Table) check(row []any) error {
	if len(row) != len(t.Columns) {
		return fmt.Errorf("table %s: a row of %d values for %d columns", t.Name, len(row), len(t.Columns))
	}
	for i, c := range t.Columns {
		fits := false
		switch row[i].(type) {
		case nil:
			fits = c.Null
		case string:
			fits = c.Kind == Text
		case int64:
			fits = c.Kind == Integer
		case float64:
			fits = c.Kind == Number
		case bool:
			fits = c.Kind == Boolean
		}
		if !fits {
			return fmt.Errorf("table %s: %T in column %s, which is %s", t.Name, row[i], c.Name, c.Kind)
		}
	}
	return nil
}

// whole is any integer as a value of kind Integer.
func whole[T ~int | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uint](n T) int64 {
	return int64(n)
}

// tokens writes an amount of 1e-18 token as a decimal number of tokens.
func tokens(amount *big.Int) string {
	const decimals = 18
	digits := new(big.Int).Abs(amount).String()
	for len(digits) <= decimals {
		digits = "0" + digits
	}
	sign := ""
	if amount.Sign() < 0 {
		sign = "-"
	}
	return sign + digits[:len(digits)-decimals] + "." + digits[len(digits)-decimals:]
}

// moment writes Unix seconds as RFC 3339 in UTC.
func moment(seconds int64) string { return time.Unix(seconds, 0).UTC().Format(time.RFC3339) }
