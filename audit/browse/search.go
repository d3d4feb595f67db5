package browse

import (
	"context"
	"database/sql"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// HitKind is what a search has found.
type HitKind string

// The kinds of hits.
const (
	HitStudy       HitKind = "study"
	HitModel       HitKind = "model"
	HitTask        HitKind = "task"
	HitNode        HitKind = "node"
	HitAccount     HitKind = "account"
	HitTransaction HitKind = "transaction"
	HitBatch       HitKind = "batch"     // the root of a commitment
	HitArtefacts   HitKind = "artefacts" // of a result
)

// Hit is something that a search has found.
type Hit struct {
	Kind   HitKind     `json:"kind"`
	ID     string      `json:"id"`               // in full: hex, a CID or a number
	TaskID *study.Hash `json:"taskId,omitempty"` // of artefacts
	Node   uint32      `json:"node,omitempty"`   // of artefacts and batches
	Text   string      `json:"text,omitempty"`   // what tells it apart: a modality, a name
}

// minPrefix is how many digits of an id a search takes at least.
const minPrefix = 6

// maxHits bounds the hits of each kind.
const maxHits = 10

// maxSearch bounds a query, in bytes.
const maxSearch = 128

// Search finds what has an id, a CID, an address or a transaction hash that
// begins with the text, of at least six digits, and the node of a number. No
// hit is no error.
func (r *Reader) Search(ctx context.Context, text string) ([]Hit, error) {
	hits := []Hit{}
	text = strings.ToLower(strings.TrimSpace(text))
	if len(text) > maxSearch {
		return hits, nil
	}
	if n, err := strconv.ParseUint(strings.TrimPrefix(text, "node "), 10, 32); err == nil {
		found, err := r.hits(ctx, HitNode, `SELECT id FROM node_registered WHERE id = ? LIMIT ?`, scanNodeHit, n)
		if err != nil {
			return nil, err
		}
		hits = append(hits, found...)
	}
	if span, ok := hexSpan(text); ok {
		found, err := r.searchHex(ctx, span)
		if err != nil {
			return nil, err
		}
		hits = append(hits, found...)
	}
	if span, ok := cidSpan(text); ok {
		found, err := r.searchCID(ctx, span)
		if err != nil {
			return nil, err
		}
		hits = append(hits, found...)
	}
	return hits, nil
}

// span is a range of ids, both ends included.
type span struct{ low, high []byte }

// hexSpan is the ids that begin with hex digits.
func hexSpan(text string) (span, bool) {
	digits := strings.TrimPrefix(text, "0x")
	if len(digits) < minPrefix || len(digits) > 64 {
		return span{}, false
	}
	low, err1 := hex.DecodeString(digits + strings.Repeat("0", 64-len(digits)))
	high, err2 := hex.DecodeString(digits + strings.Repeat("f", 64-len(digits)))
	return span{low, high}, err1 == nil && err2 == nil
}

// cidHead is how every CID of fluoro's begins.
const cidHead = "bafybei"

var cidEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// cidSpan is the digests of CIDs that begin with a text, which goes on for
// minPrefix digits after what all have in common.
func cidSpan(text string) (span, bool) {
	const whole = 59 // characters of a CID
	if !strings.HasPrefix(text, cidHead) || len(text) < len(cidHead)+minPrefix || len(text) > whole {
		return span{}, false
	}
	if len(text) == whole {
		c, err := study.ParseCID(text)
		return span{c[:], c[:]}, err == nil
	}
	end := func(digit string) ([]byte, error) {
		raw, err := cidEncoding.DecodeString((text + strings.Repeat(digit, whole-1-len(text)))[1:] + lastDigit(digit))
		if err != nil {
			return nil, err
		}
		return raw[4:], nil
	}
	low, err1 := end("a")
	high, err2 := end("7")
	return span{low, high}, err1 == nil && err2 == nil
}

// lastDigit is the last of a CID's digits, two bits of which are no digest's.
func lastDigit(digit string) string {
	if digit == "7" {
		return "4" // 11100
	}
	return "a"
}

func (r *Reader) searchHex(ctx context.Context, s span) ([]Hit, error) {
	var hits []Hit
	for _, q := range []struct {
		kind  HitKind
		query string
	}{
		{HitStudy, `SELECT id, modality FROM study_registered WHERE id BETWEEN ? AND ? LIMIT ?`},
		{HitModel, `SELECT id, 0 FROM model_published WHERE id BETWEEN ? AND ? LIMIT ?`},
		{HitTask, `SELECT DISTINCT task, 0 FROM result WHERE task BETWEEN ? AND ? LIMIT ?`},
		{HitTransaction, `SELECT DISTINCT tx, 0 FROM feed WHERE tx BETWEEN ? AND ? LIMIT ?`},
		{HitBatch, `SELECT root, node FROM batch_committed WHERE root BETWEEN ? AND ? LIMIT ?`},
	} {
		found, err := r.hits(ctx, q.kind, q.query, r.scanHashHit, s.low, s.high)
		if err != nil {
			return nil, err
		}
		hits = append(hits, found...)
	}
	if !onlyOf(s, len(chain.Address{})) {
		return hits, nil
	}
	accounts, err := r.searchAccounts(ctx, span{s.low[:20], s.high[:20]})
	return append(hits, accounts...), err
}

// onlyOf reports whether all that a span fixes lies in the first bytes.
func onlyOf(s span, size int) bool {
	for i := size; i < len(s.low); i++ {
		if s.low[i] != 0 || s.high[i] != 0xff {
			return false
		}
	}
	return true
}

func (r *Reader) searchAccounts(ctx context.Context, s span) ([]Hit, error) {
	hits, err := r.hits(ctx, HitAccount, `SELECT DISTINCT id FROM tally WHERE kind = 'account' AND id BETWEEN ? AND ? LIMIT ?`, scanAccountHit, s.low, s.high)
	if err != nil || len(hits) > 0 {
		return hits, err
	}
	return r.hits(ctx, HitAccount, `SELECT DISTINCT signer FROM node_signer WHERE signer BETWEEN ? AND ? LIMIT ?`, scanAccountHit, s.low, s.high)
}

func (r *Reader) searchCID(ctx context.Context, s span) ([]Hit, error) {
	studies, err := r.hits(ctx, HitStudy, `SELECT id, modality FROM study_registered WHERE cid BETWEEN ? AND ? LIMIT ?`, r.scanHashHit, s.low, s.high)
	if err != nil {
		return nil, err
	}
	models, err := r.hits(ctx, HitModel, `SELECT id, 0 FROM model_published WHERE id BETWEEN ? AND ? LIMIT ?`, r.scanHashHit, s.low, s.high)
	if err != nil {
		return nil, err
	}
	artefacts, err := r.hits(ctx, HitArtefacts, `SELECT artefacts, task, node FROM result WHERE artefacts BETWEEN ? AND ? LIMIT ?`, scanArtefactsHit, s.low, s.high)
	return append(append(studies, models...), artefacts...), err
}

func (r *Reader) hits(ctx context.Context, kind HitKind, query string, scan func(*sql.Rows, *Hit) error, args ...any) ([]Hit, error) {
	return all(ctx, r.db, query, func(rows *sql.Rows, h *Hit) error {
		h.Kind = kind
		return scan(rows, h)
	}, append(args, maxHits)...)
}

func scanNodeHit(rows *sql.Rows, h *Hit) error {
	err := rows.Scan(&h.Node)
	h.ID = fmt.Sprint(h.Node)
	return err
}

// scanHashHit reads an id and a number, which is a modality or a node.
func (r *Reader) scanHashHit(rows *sql.Rows, h *Hit) error {
	var id study.Hash
	var number uint32
	err := rows.Scan(blob{id[:]}, &number)
	h.ID = id.String()
	switch h.Kind {
	case HitStudy:
		h.Text = study.Modality(number).String()
	case HitModel:
		if c := r.cards.card(id); c != nil {
			h.Text = strings.TrimSpace(c.Name + " " + c.Version)
		}
	case HitBatch:
		h.Node = number
	}
	return err
}

func scanAccountHit(rows *sql.Rows, h *Hit) error {
	var a chain.Address
	err := rows.Scan(blob{a[:]})
	h.ID = a.String()
	return err
}

func scanArtefactsHit(rows *sql.Rows, h *Hit) error {
	var c study.CID
	var task study.Hash
	err := rows.Scan(blob{c[:]}, blob{task[:]}, &h.Node)
	h.ID, h.TaskID = c.String(), &task
	return err
}
