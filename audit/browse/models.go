package browse

import (
	"context"
	"database/sql"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Card is what a model's package says of it: hostile text, bounded.
type Card struct {
	Name        string              `json:"name"`
	Version     string              `json:"version"`
	Vendor      string              `json:"vendor"`
	License     string              `json:"license"`
	Description string              `json:"description"`
	IntendedUse string              `json:"intendedUse"`
	Task        string              `json:"task"`
	Findings    []study.FindingSpec `json:"findings"`
	Text        string              `json:"text"` // MODEL_CARD.md
}

// ModelRow is a model in a list.
type ModelRow struct {
	ID         study.Hash       `json:"modelId"`
	Name       string           `json:"name,omitempty"` // left out while its package could not be fetched
	Version    string           `json:"version,omitempty"`
	Vendor     chain.Address    `json:"vendor"`
	Modalities []study.Modality `json:"modalities"`
	Published  Place            `json:"published"`
	Recalled   uint16           `json:"recalled"` // the vendor's number of the reason; 0: active
	Counts     ModelCounts      `json:"counts"`
	Escrow     Amount           `json:"escrow"` // what is left
	Fee        Amount           `json:"fee"`    // for each final task
}

// ModelCounts are a model's tasks and results.
type ModelCounts struct {
	Tasks        int `json:"tasks"` // with a result that counts
	Final        int `json:"final"`
	Abstained    int `json:"abstained"` // of them: final without findings
	Inconclusive int `json:"inconclusive"`
	Open         int `json:"open"`
	Challenged   int `json:"challenged"`
	Overturned   int `json:"overturned"`
	Results      int `json:"results"` // that count
	Failed       int `json:"failed"`  // of them: without findings
	Agreed       int `json:"agreed"`  // with the final value of their task
	Disagreed    int `json:"disagreed"`
}

// Model is everything about one model, but for its performance.
type Model struct {
	ModelRow
	Epoch     uint32     `json:"epoch"` // of the publication
	CID       study.CID  `json:"cid"`
	Quorum    int        `json:"quorum"`
	Target    int        `json:"target"`
	Committee int        `json:"committee"`
	Findings  []Finding  `json:"findings"`
	Recall    *Recall    `json:"recall,omitempty"`
	Money     ModelMoney `json:"money"`
	Nodes     []Standing `json:"nodes"`          // that reported on it, by number
	Card      *Card      `json:"card,omitempty"` // left out while its package could not be fetched
}

// Recall is a recall of a model.
type Recall struct {
	Place
	By     chain.Address `json:"by"`
	Reason uint16        `json:"reason"` // the vendor's number
}

// ModelMoney is what went through a model's escrow.
type ModelMoney struct {
	Funded    Amount     `json:"funded"`
	Returned  Amount     `json:"returned"`
	Paid      Amount     `json:"paid"` // for final tasks: royalties, fees
	Royalties Amount     `json:"royalties"`
	Fees      Amount     `json:"fees"`
	Escrow    Amount     `json:"escrow"`    // what is left
	Movements []Movement `json:"movements"` // in and out by hand, newest first, at most 200
}

// Movement is one of an escrow.
type Movement struct {
	Place
	Kind    string        `json:"kind"` // "funded" or "withdrawn"
	Account chain.Address `json:"account"`
	Amount  Amount        `json:"amount"`
}

// Standing is how a node's results stand beside the final values.
type Standing struct {
	Node      uint32 `json:"node"`
	Results   int    `json:"results"` // that count
	Agreed    int    `json:"agreed"`
	Disagreed int    `json:"disagreed"`
	Undecided int    `json:"undecided"` // their task has no final value
}

// ModelsQuery asks for models. Zero fields do not matter.
type ModelsQuery struct {
	PageQuery
	Vendor   chain.Address
	Modality study.Modality
	Active   bool // only those that were not recalled
}

const modelColumns = `m.block, m.log, m.tx, t.time, m.id, m.vendor, m.modalities, m.fee, COALESCE(rc.reason, 0), COALESCE((SELECT totals FROM tally a WHERE a.kind = 'model' AND a.id = m.id ORDER BY a.block DESC LIMIT 1), '{}')`

const modelTables = ` FROM model_published m JOIN block_time t ON t.block = m.block LEFT JOIN model_recalled rc ON rc.id = m.id `

// scanModel reads a row and its tally.
func (r *Reader) scanModel(rows *sql.Rows, m *ModelRow, log *int64, more ...any) (*tally, error) {
	var mask study.ModalityMask
	totals := &tally{}
	err := rows.Scan(append([]any{
		&m.Published.Block, log, blob{m.Published.Tx[:]}, &m.Published.Time, blob{m.ID[:]}, blob{m.Vendor[:]}, &mask, &m.Fee, &m.Recalled, totalsColumn{totals},
	}, more...)...)
	if err != nil {
		return nil, err
	}
	if c := r.cards.card(m.ID); c != nil {
		m.Name, m.Version = c.Name, c.Version
	}
	m.Modalities, m.Escrow, m.Counts = modalitiesOf(mask), totals.escrow(), modelCounts(totals)
	return totals, nil
}

func modelCounts(t *tally) ModelCounts {
	return ModelCounts{
		Tasks: t.Tasks, Final: t.Final, Abstained: t.Abstained, Inconclusive: t.Inconclusive, Open: t.Tasks - t.Final - t.Inconclusive,
		Challenged: t.Challenged, Overturned: t.Overturned, Results: t.Counted, Failed: t.Failed, Agreed: t.Agreed, Disagreed: t.Disagreed,
	}
}

func modalitiesOf(mask study.ModalityMask) []study.Modality {
	list := []study.Modality{}
	for m := study.Modality(1); m < 32; m++ {
		if mask.Has(m) {
			list = append(list, m)
		}
	}
	return list
}

// Models returns published models, newest first.
func (r *Reader) Models(ctx context.Context, q ModelsQuery) (Page[ModelRow], error) {
	start, err := q.start(top)
	if err != nil {
		return Page[ModelRow]{}, err
	}
	where := conditions{}
	where.add("(m.block, m.log) < (?, ?)", start[0], start[1])
	if !q.Vendor.IsZero() {
		where.add("m.vendor = ?", q.Vendor[:])
	}
	if q.Modality != study.ModalityUnknown {
		where.add("(m.modalities >> ?) & 1", q.Modality)
	}
	if q.Active {
		where.add("rc.id IS NULL")
	}
	found, err := all(ctx, r.db, `SELECT `+modelColumns+modelTables+`WHERE `+where.String()+` ORDER BY m.block DESC, m.log DESC LIMIT ?`,
		func(rows *sql.Rows, p *placed[ModelRow]) error {
			_, err := r.scanModel(rows, &p.item, &p.at[1])
			p.at[0] = int64(p.item.Published.Block)
			return err
		}, append(where.args, q.limit()+1)...)
	if err != nil {
		return Page[ModelRow]{}, err
	}
	return page(found, q.limit()), nil
}

// Model returns one model, or ErrNotFound.
func (r *Reader) Model(ctx context.Context, id study.Hash) (*Model, error) {
	m, err := one(ctx, r, "model "+id.String(), `SELECT `+modelColumns+`, m.epoch, m.quorum, m.target, m.committee, m.findings, m.tolerances,
			rc.block, rc.tx, (SELECT time FROM block_time WHERE block = rc.block), rc.by`+modelTables+`WHERE m.id = ?`, r.scanWholeModel, id[:])
	if err != nil {
		return nil, err
	}
	m.Money.Movements, err = all(ctx, r.db, `SELECT m.block, m.tx, t.time, m.kind, m.account, m.amount FROM model_money m JOIN block_time t ON t.block = m.block
		WHERE m.id = ? ORDER BY m.block DESC, m.log DESC LIMIT 200`, func(rows *sql.Rows, x *Movement) error {
		return rows.Scan(&x.Block, blob{x.Tx[:]}, &x.Time, &x.Kind, blob{x.Account[:]}, &x.Amount)
	}, id[:])
	if err != nil {
		return nil, err
	}
	m.Nodes, err = remembered(ctx, r, "standings", id.String(), func(ctx context.Context) ([]Standing, error) { return r.standings(ctx, id) })
	return &m, err
}

func (r *Reader) scanWholeModel(rows *sql.Rows, m *Model) error {
	var log int64
	var findings int
	var word [32]byte
	var recall place
	var by chain.Address
	t, err := r.scanModel(rows, &m.ModelRow, &log, &m.Epoch, &m.Quorum, &m.Target, &m.Committee, &findings, blob{word[:]},
		&recall.block, blob{recall.tx[:]}, &recall.time, blob{by[:]})
	if err != nil {
		return err
	}
	m.CID = study.CID(m.ID)
	card := r.cards.card(m.ID)
	m.Findings = findingsOf(card, findings, study.UnpackTolerances(word))
	if card != nil {
		whole := *card
		whole.Text = r.cards.text(m.ID)
		m.Card = &whole
	}
	if at := recall.there(); at != nil {
		m.Recall = &Recall{*at, by, m.Recalled}
	}
	m.Money = ModelMoney{
		Funded: t.Funded.amount(), Returned: t.Returned.amount(), Paid: t.Paid.amount(), Royalties: t.Royalty.amount(), Fees: t.Fees.amount(), Escrow: t.escrow(),
	}
	return nil
}
