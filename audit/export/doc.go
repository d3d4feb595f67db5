// Package export writes what an audit has repeated from the chain as tables, for
// people who work with data: Parquet, CSV and JSON Lines, a file a table, or one
// SQLite database with views. The tables are the same in each form; [Tables]
// lists them with every column's type and meaning, and docs/reference/export.md
// is made from it.
//
// Nothing is judged here and nothing is fetched. Text that strangers wrote, such
// as labels and the names in model packages, is exported as it stands; only CSV
// keeps a spreadsheet from taking it for a formula.
package export
