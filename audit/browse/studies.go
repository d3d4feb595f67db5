package browse

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// StudyStatus is what has become of a study.
type StudyStatus string

// The states of a study.
const (
	StudyPending  StudyStatus = "pending" // no quorum has judged it yet
	StudyOK       StudyStatus = "accepted"
	StudyRefused  StudyStatus = "rejected"
	StudyWithdraw StudyStatus = "withdrawn" // consent was withdrawn, whatever was judged before
)

// LabelState is what is known of a study's label.
type LabelState string

// The states of a label.
const (
	LabelNone      LabelState = "none"
	LabelCommitted LabelState = "committed"
	LabelKnown     LabelState = "revealed"
)

// Status is a reason as people read it.
type Status struct {
	Code     study.Reason `json:"-"`
	Number   uint16       `json:"code"` // of Code; 0: ok
	Name     string       `json:"name"`
	Sentence string       `json:"sentence"`
}

func statusOf(r study.Reason) Status {
	info := r.Info()
	return Status{r, uint16(r), info.Name, info.Sentence}
}

// OK reports whether the model ran.
func (s Status) OK() bool { return s.Code == study.OK }

// StudyRow is a study in a list.
type StudyRow struct {
	ID           study.Hash     `json:"studyId"`
	Index        uint32         `json:"index"` // place among all studies, from 0
	CID          study.CID      `json:"cid"`
	Contributor  chain.Address  `json:"contributor"`
	Modality     study.Modality `json:"modality"`
	Images       uint32         `json:"images"` // different images
	Registered   Place          `json:"registered"`
	Status       StudyStatus    `json:"status"`
	Label        LabelState     `json:"label"`
	Results      int            `json:"results"` // that count
	Final        int            `json:"final"`   // tasks
	Inconclusive int            `json:"inconclusive"`
}

// StudiesQuery asks for studies. Zero fields do not matter.
type StudiesQuery struct {
	PageQuery
	Modality    study.Modality
	Contributor chain.Address
	Status      StudyStatus
	Label       LabelState
}

// studyColumns are those of scanStudy, from studyTables.
const studyColumns = `s.id, s.place, s.cid, s.contributor, s.modality, s.instances, s.block, s.tx, t.time,
	CASE WHEN w.id IS NOT NULL THEN 'withdrawn' WHEN j.id IS NULL THEN 'pending' WHEN j.status = 0 THEN 'accepted' ELSE 'rejected' END,
	CASE WHEN l.id IS NOT NULL THEN 'revealed' WHEN s.label = zeroblob(32) THEN 'none' ELSE 'committed' END,
	(SELECT COUNT(*) FROM result x WHERE x.study = s.id AND x.leaf IS NOT NULL),
	(SELECT COUNT(*) FROM task_final f WHERE f.study = s.id AND f.state = 2), (SELECT COUNT(*) FROM task_final f WHERE f.study = s.id AND f.state = 3)`

const studyTables = ` FROM study_registered s JOIN block_time t ON t.block = s.block
	LEFT JOIN study_judged j ON j.id = s.id LEFT JOIN study_withdrawn w ON w.id = s.id LEFT JOIN label_revealed l ON l.id = s.id `

func scanStudy(rows *sql.Rows, s *StudyRow, more ...any) error {
	return rows.Scan(append([]any{
		blob{s.ID[:]}, &s.Index, blob{s.CID[:]}, blob{s.Contributor[:]}, &s.Modality, &s.Images, &s.Registered.Block, blob{s.Registered.Tx[:]}, &s.Registered.Time,
		&s.Status, &s.Label, &s.Results, &s.Final, &s.Inconclusive,
	}, more...)...)
}

// Studies returns registered studies, newest first.
func (r *Reader) Studies(ctx context.Context, q StudiesQuery) (Page[StudyRow], error) {
	start, err := q.start(top)
	if err != nil {
		return Page[StudyRow]{}, err
	}
	where := conditions{}
	where.add("s.place < ?", start[0])
	if q.Modality != study.ModalityUnknown {
		where.add("s.modality = ?", q.Modality)
	}
	if !q.Contributor.IsZero() {
		where.add("s.contributor = ?", q.Contributor[:])
	}
	switch q.Status {
	case StudyPending:
		where.add("j.id IS NULL AND w.id IS NULL")
	case StudyOK:
		where.add("j.status = 0 AND w.id IS NULL")
	case StudyRefused:
		where.add("j.status <> 0 AND w.id IS NULL")
	case StudyWithdraw:
		where.add("w.id IS NOT NULL")
	}
	switch q.Label {
	case LabelNone:
		where.add("s.label = zeroblob(32)")
	case LabelCommitted:
		where.add("s.label <> zeroblob(32) AND l.id IS NULL")
	case LabelKnown:
		where.add("l.id IS NOT NULL")
	}
	found, err := all(ctx, r.db, `SELECT `+studyColumns+studyTables+`WHERE s.place IN (SELECT s.place `+q.tables()+`WHERE `+where.String()+` ORDER BY s.place DESC LIMIT ?)
		ORDER BY s.place DESC`,
		func(rows *sql.Rows, p *placed[StudyRow]) error {
			err := scanStudy(rows, &p.item)
			p.at[0] = int64(p.item.Index)
			return err
		}, append(where.args, q.limit()+1)...)
	if err != nil {
		return Page[StudyRow]{}, err
	}
	return page(found, q.limit()), nil
}

// tables are those that a query finds studies by: where few have what it asks
// for, from what tells of these.
func (q StudiesQuery) tables() string {
	switch q.Status {
	case StudyRefused:
		return ` FROM study_judged j CROSS JOIN study_registered s ON s.id = j.id LEFT JOIN study_withdrawn w ON w.id = s.id LEFT JOIN label_revealed l ON l.id = s.id `
	case StudyWithdraw:
		return ` FROM study_withdrawn w CROSS JOIN study_registered s ON s.id = w.id LEFT JOIN label_revealed l ON l.id = s.id `
	}
	return ` FROM study_registered s LEFT JOIN study_judged j ON j.id = s.id LEFT JOIN study_withdrawn w ON w.id = s.id LEFT JOIN label_revealed l ON l.id = s.id `
}

// Study is everything about one study.
type Study struct {
	StudyRow
	Epoch     uint32       `json:"epoch"` // of the registration
	Earning   bool         `json:"earning"`
	Consent   StudyConsent `json:"consent"`
	Judgement *Judgement   `json:"judgement,omitempty"` // left out while no quorum has judged
	Reveal    *Reveal      `json:"reveal,omitempty"`    // left out while the label is not known
	Commit    study.Hash   `json:"labelCommitment"`     // zero: none
	Tasks     []Task       `json:"tasks"`               // with results, in order of their models' publication
	Earned    StudyMoney   `json:"earned"`
}

// StudyConsent is what the contributor allows.
type StudyConsent struct {
	Scopes    []string `json:"scopes"`
	Expires   int64    `json:"expires"`             // Unix seconds; 0: never
	Withdrawn *Place   `json:"withdrawn,omitempty"` // left out: it was not
}

// Judgement is what the first quorum made of a study.
type Judgement struct {
	Place
	Status   Status `json:"status"`
	Emission Amount `json:"emission"`
}

// Reveal is a label that was revealed.
type Reveal struct {
	Place
	Label string     `json:"label"` // hostile text, at most 1,000 bytes
	Salt  study.Hash `json:"salt"`
	Bonus Amount     `json:"bonus"`
}

// maxLabel is how much of a label is told, in bytes; one that can be compared
// is shorter.
const maxLabel = 1000

// StudyMoney is what a study has earned its contributor.
type StudyMoney struct {
	Emission  Amount `json:"emission"`
	Royalties Amount `json:"royalties"`
	Bonus     Amount `json:"bonus"`
	Total     Amount `json:"total"`
}

// Study returns one study, or ErrNotFound.
func (r *Reader) Study(ctx context.Context, id study.Hash) (*Study, error) {
	s, err := one(ctx, r, "study "+id.String(), `SELECT `+studyColumns+`, s.epoch, s.earning, s.scopes, s.expires, s.label,
			w.block, w.tx, (SELECT time FROM block_time WHERE block = w.block),
			j.block, j.tx, (SELECT time FROM block_time WHERE block = j.block), j.status, j.emission,
			l.block, l.tx, (SELECT time FROM block_time WHERE block = l.block), l.label, l.salt, l.bonus`+studyTables+`WHERE s.id = ?`,
		scanWholeStudy, id[:])
	if err != nil {
		return nil, err
	}
	if s.Tasks, err = r.tasks(ctx, `k.study = ?`, id[:]); err != nil {
		return nil, err
	}
	for _, t := range s.Tasks {
		if t.Final != nil {
			s.Earned.Royalties = s.Earned.Royalties.Plus(t.Final.Royalty)
		}
	}
	s.Earned.Total = s.Earned.Emission.Plus(s.Earned.Royalties).Plus(s.Earned.Bonus)
	return &s, nil
}

func scanWholeStudy(rows *sql.Rows, s *Study) error {
	var scopes uint8
	var w, j, l place
	var judged Judgement
	var status sql.NullInt64
	var reveal Reveal
	err := scanStudy(rows, &s.StudyRow, &s.Epoch, &s.Earning, &scopes, &s.Consent.Expires, blob{s.Commit[:]},
		&w.block, blob{w.tx[:]}, &w.time, &j.block, blob{j.tx[:]}, &j.time, &status, &judged.Emission,
		&l.block, blob{l.tx[:]}, &l.time, text{&reveal.Label, maxLabel}, blob{reveal.Salt[:]}, &reveal.Bonus)
	if err != nil {
		return err
	}
	s.Consent.Scopes = scopesOf(scopes)
	s.Consent.Withdrawn = w.there()
	if at := j.there(); at != nil {
		judged.Place, judged.Status = *at, statusOf(study.Reason(status.Int64))
		s.Judgement, s.Earned.Emission = &judged, judged.Emission
	}
	if at := l.there(); at != nil {
		reveal.Place = *at
		s.Reveal, s.Earned.Bonus = &reveal, reveal.Bonus
	}
	return nil
}

// scopesOf names the bits of a consent mask; unknown ones by their number.
func scopesOf(mask uint8) []string {
	names := []string{}
	for i := range 8 {
		switch {
		case mask>>i&1 == 0:
		case i < len(study.ConsentScopes):
			names = append(names, study.ConsentScopes[i])
		default:
			names = append(names, fmt.Sprintf("scope%d", i))
		}
	}
	return names
}

// place scans a Place that may not be there.
type place struct {
	block, time sql.NullInt64
	tx          study.Hash
}

func (p place) there() *Place {
	if !p.block.Valid {
		return nil
	}
	return &Place{uint64(p.block.Int64), p.tx, p.time.Int64}
}
