package chain

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"

	_ "modernc.org/sqlite" // registers the driver "sqlite"
)

// OpenDB opens or makes an SQLite database for a follower or an outbox. Every
// commit is on disk before it returns, and a transaction takes the write lock
// when it begins, so that two writers wait for each other and never fail half
// way. The path ":memory:" gives a database that lives until Close.
func OpenDB(path string) (*sql.DB, error) {
	return openDB(path, url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)"}})
}

// OpenReadDB opens a file that OpenDB has opened for many readers at once, none
// of which can write or makes the writer wait.
func OpenReadDB(path string) (*sql.DB, error) {
	db, err := openDB(path, url.Values{"_pragma": {"busy_timeout(10000)", "query_only(ON)", "cache_size(-16000)", "mmap_size(268435456)"}})
	if err == nil {
		db.SetMaxOpenConns(readers)
		db.SetMaxIdleConns(readers)
	}
	return db, err
}

// readers is how many questions are read at the same time; more wait.
const readers = 8

func openDB(path string, options url.Values) (*sql.DB, error) {
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+options.Encode())
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	if path == ":memory:" {
		db.SetMaxOpenConns(1) // each connection would have its own
	}
	if err := db.Ping(); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	return db, nil
}

// Rows collects what a query of an index's tables finds, nil for nothing.
func Rows[T any](ctx context.Context, db *sql.DB, query string, scan func(*sql.Rows, *T) error, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var v T
		if err := scan(rows, &v); err != nil {
			return nil, fmt.Errorf("read index: %w", err)
		}
		out = append(out, v)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	return out, nil
}
