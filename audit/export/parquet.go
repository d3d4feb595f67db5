package export

import (
	"os"
	"slices"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// columnar writes Parquet. A schema's columns stand in the order of their names.
type columnar struct {
	out    *parquet.GenericWriter[any]
	fields []field // by place in the row
}

// field is where a column of the table stands in the file.
type field struct {
	place int
	null  bool
}

func newParquet(t *Table, f *os.File) (sink, error) {
	group := parquet.Group{}
	var names []string
	for _, c := range t.Columns {
		node := parquet.Compressed(leaf(c.Kind), &parquet.Snappy)
		if c.Null {
			node = parquet.Optional(node)
		}
		group[c.Name] = node
		names = append(names, c.Name)
	}
	slices.SortFunc(names, strings.Compare)
	w := &columnar{out: parquet.NewGenericWriter[any](f, parquet.NewSchema(t.Name, group))}
	for _, c := range t.Columns {
		w.fields = append(w.fields, field{slices.Index(names, c.Name), c.Null})
	}
	return w, nil
}

func leaf(k Kind) parquet.Node {
	switch k {
	case Integer:
		return parquet.Int(64)
	case Number:
		return parquet.Leaf(parquet.DoubleType)
	case Boolean:
		return parquet.Leaf(parquet.BooleanType)
	}
	return parquet.String()
}

func (w *columnar) Row(row []any) error {
	values := make(parquet.Row, len(row))
	for i, v := range row {
		at, defined := w.fields[i], 0
		if at.null && v != nil {
			defined = 1
		}
		values[at.place] = parquet.ValueOf(v).Level(0, defined, at.place)
	}
	_, err := w.out.WriteRows([]parquet.Row{values})
	return err
}

func (w *columnar) Close() error { return w.out.Close() }
