package index

import (
	"context"
	"database/sql"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Place is where an event stands in the chain.
type Place struct {
	Block uint64     `json:"block"`
	Log   uint       `json:"log"`
	Tx    study.Hash `json:"tx"`
}

// Before reports whether p comes before other on chain.
func (p Place) Before(other Place) bool {
	return p.Block < other.Block || p.Block == other.Block && p.Log < other.Log
}

// Study is a registration.
type Study struct {
	Place
	ID          study.Hash
	Index       uint32 // place among all studies, from 0
	Epoch       uint32 // of the registration
	CID         study.CID
	Contributor chain.Address
	Modality    study.Modality
	Instances   uint32
	Label       study.Hash
	Scopes      uint8
	Expires     int64
	Earning     bool // whether its contributor had the contributor role
	Withdrawn   bool
	Judged      *Judgement // nil: no quorum has yet
}

// Judgement is what the first quorum made of a study.
type Judgement struct {
	Place
	Status   study.Reason // OK: accepted; else why it was rejected
	Emission *big.Int     // credited to the contributor
}

// Model is a publication.
type Model struct {
	Place
	ID         study.Hash
	Epoch      uint32 // of the publication
	Vendor     chain.Address
	Modalities study.ModalityMask
	Findings   int
	Quorum     int
	Target     int
	Committee  int
	Fee        *big.Int // wei of FluoroToken
	Tolerances study.Tolerances
	Recalled   uint16 // reason; 0: active
	RecalledBy chain.Address
}

// Reader answers questions from the tables.
type Reader struct{ DB *sql.DB }

// Studies returns every registration in chain order.
func (r Reader) Studies(ctx context.Context) ([]Study, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT s.block, s.log, s.tx, s.id, place, epoch, cid, contributor, modality, instances, label, scopes, expires, earning,
		       EXISTS (SELECT 1 FROM study_withdrawn w WHERE w.id = s.id),
		       j.id IS NOT NULL, COALESCE(j.block, 0), COALESCE(j.log, 0), COALESCE(j.tx, zeroblob(32)), COALESCE(j.status, 0), COALESCE(j.emission, '0')
		FROM study_registered s LEFT JOIN study_judged j ON j.id = s.id ORDER BY s.block, s.log`,
		func(rows *sql.Rows, s *Study) error {
			judged, j := false, &Judgement{Emission: new(big.Int)}
			err := rows.Scan(&s.Block, &s.Log, blob{s.Tx[:]}, blob{s.ID[:]}, &s.Index, &s.Epoch, blob{s.CID[:]}, blob{s.Contributor[:]}, &s.Modality, &s.Instances,
				blob{s.Label[:]}, &s.Scopes, &s.Expires, &s.Earning, &s.Withdrawn, &judged, &j.Block, &j.Log, blob{j.Tx[:]}, &j.Status, decimal{j.Emission})
			if judged {
				s.Judged = j
			}
			return err
		})
}

// Reveal is a label that was revealed.
type Reveal struct {
	Place
	Study study.Hash
	Label string // as the contributor wrote it: hostile text
	Salt  study.Hash
	Bonus *big.Int
}

// Reveals returns every revealed label in chain order.
func (r Reader) Reveals(ctx context.Context) ([]Reveal, error) {
	return chain.Rows(ctx, r.DB, `SELECT block, log, tx, id, label, salt, bonus FROM label_revealed ORDER BY block, log`,
		func(rows *sql.Rows, x *Reveal) error {
			var label []byte
			x.Bonus = new(big.Int)
			err := rows.Scan(&x.Block, &x.Log, blob{x.Tx[:]}, blob{x.Study[:]}, &label, blob{x.Salt[:]}, decimal{x.Bonus})
			x.Label = string(label)
			return err
		})
}

// Models returns every publication in chain order.
func (r Reader) Models(ctx context.Context) ([]Model, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT m.block, m.log, m.tx, m.id, epoch, vendor, modalities, findings, quorum, target, committee, fee, tolerances,
		       COALESCE(rc.reason, 0), COALESCE(rc.by, zeroblob(20))
		FROM model_published m LEFT JOIN model_recalled rc ON rc.id = m.id ORDER BY m.block, m.log`,
		func(rows *sql.Rows, m *Model) error {
			var tolerances [32]byte
			m.Fee = new(big.Int)
			err := rows.Scan(&m.Block, &m.Log, blob{m.Tx[:]}, blob{m.ID[:]}, &m.Epoch, blob{m.Vendor[:]}, &m.Modalities, &m.Findings, &m.Quorum, &m.Target, &m.Committee,
				decimal{m.Fee}, blob{tolerances[:]}, &m.Recalled, blob{m.RecalledBy[:]})
			m.Tolerances = study.UnpackTolerances(tolerances)
			return err
		})
}

// blob scans a blob of exactly the target's size.
type blob struct{ to []byte }

// Scan implements sql.Scanner.
func (b blob) Scan(v any) error {
	raw, ok := v.([]byte)
	if !ok || len(raw) != len(b.to) {
		return fmt.Errorf("column is not a blob of %d bytes", len(b.to))
	}
	copy(b.to, raw)
	return nil
}

// decimal scans an amount.
type decimal struct{ to *big.Int }

// Scan implements sql.Scanner.
func (d decimal) Scan(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("column is not decimal text")
	}
	if _, ok := d.to.SetString(text, 10); !ok {
		return fmt.Errorf("column is not a decimal number")
	}
	return nil
}
