package export

import (
	"cmp"
	"maps"
	"slices"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

var blockTable = Table{
	Name: "block", Key: 1, Doc: "Blocks that other tables name. Those that the endpoint no longer gives are left out.",
	Columns: []Column{
		integer("block", "number"),
		text("hash", "of its header"),
		text("time", "UTC, RFC 3339, by the chain's clock"),
	},
	fill: func(d *Data, row func(...any)) {
		for _, n := range slices.Sorted(maps.Keys(d.Blocks)) {
			b := d.Blocks[n]
			row(whole(n), b.Hash.String(), moment(int64(b.Time)))
		}
	},
}

var studyTable = Table{
	Name: "study", Key: 1, Doc: "Registered studies, in the order of their registration.",
	Columns: append([]Column{
		text("study_id", "Merkle root over the pixel digests"),
		text("cid", "of the bundle"),
		text("contributor", "account that registered it and is paid"),
		text("modality", "DICOM Modality (0008,0060)"),
		integer("instances", "as registered"),
		integer("epoch", "of its registration"),
		text("label_commitment", "to the diagnosis label").orNull(),
		integer("consent_scopes", "bit 0: inference"),
		text("consent_expires", "UTC, RFC 3339; empty: never").orNull(),
		boolean("withdrawn", "consent was withdrawn"),
		boolean("accepted", "a quorum found it sound"),
		boolean("rejected", "a quorum found it unsound"),
	}, placed("of the registration")...),
	fill: func(d *Data, row func(...any)) {
		studies := slices.SortedFunc(maps.Values(d.State.Studies), func(a, b *replica.StudyState) int { return cmp.Compare(a.Index, b.Index) })
		for _, s := range studies {
			var expires any
			if s.Expires != 0 {
				expires = moment(s.Expires)
			}
			row(s.ID.String(), s.CID.String(), s.Contributor.String(), s.Modality.String(), whole(s.Instances), whole(s.Epoch),
				hashOrNull(s.Label), whole(s.Scopes), expires, s.Withdrawn, s.Accepted, s.Rejected, whole(s.Block), s.Tx.String())
		}
	},
}

// modelsInOrder are the published models, the oldest first.
func (d *Data) modelsInOrder() []*replica.ModelState {
	return slices.SortedFunc(maps.Values(d.State.Models), func(a, b *replica.ModelState) int {
		if a.Place.Before(b.Place) {
			return -1
		}
		return 1
	})
}

var modelTable = Table{
	Name: "model", Key: 1, Doc: "Published models. Name, version and vendor are the package's own words; empty where nobody served it.",
	Columns: append([]Column{
		text("model_id", "digest of the package's CID"),
		text("cid", "of the package"),
		text("name", "").orNull(),
		text("version", "").orNull(),
		text("vendor", "as the package says").orNull(),
		text("vendor_account", "that published it"),
		integer("findings", "how many it declares"),
		integer("quorum", "results that must agree"),
		integer("target", "committee that the lot aims at"),
		integer("committee", "most results of a task"),
		text("fee", "tokens a task"),
		text("escrow", "tokens left"),
		integer("recalled", "reason of its recall; 0: active"),
	}, placed("of the publication")...),
	fill: func(d *Data, row func(...any)) {
		for _, m := range d.modelsInOrder() {
			said := d.Models[m.ID]
			row(m.ID.String(), study.CID(m.ID).String(), textOrNull(said.Name), textOrNull(said.Version), textOrNull(said.Vendor),
				m.Vendor.String(), whole(m.Findings), whole(m.Quorum), whole(m.Target), whole(m.Committee), tokens(m.Fee), tokens(m.Escrow),
				whole(m.Recalled), whole(m.Block), m.Tx.String())
		}
	},
}

var modelFindingTable = Table{
	Name: "model_finding", Key: 2, Doc: "What the findings of models mean, from those packages that were served.",
	Columns: []Column{
		text("model_id", ""),
		integer("place", "from 0"),
		text("name", ""),
		text("code", "Code Value"),
		text("scheme", "Coding Scheme Designator"),
		text("meaning", "Code Meaning"),
		text("unit", "UCUM"),
		integer("decimals", "that are kept: value = raw * 10^-decimals"),
		number("tolerance", "largest difference at which two results agree, in the unit"),
	},
	fill: func(d *Data, row func(...any)) {
		for _, m := range d.modelsInOrder() {
			for i, f := range d.Models[m.ID].Findings {
				row(m.ID.String(), whole(i), f.Name, f.Code.Value, f.Code.Scheme, f.Code.Meaning, f.Unit, whole(f.Decimals), f.Tolerance)
			}
		}
	},
}

var nodeTable = Table{
	Name: "node", Key: 1, Doc: "Registered nodes and where they stand now.",
	Columns: append([]Column{
		integer("node", "number in the registry"),
		text("owner", "account that holds the stake"),
		text("signer", "key that signs now"),
		text("state", "active, inactive, exiting or exited"),
		text("stake", "tokens"),
	}, placed("of the registration")...),
	fill: func(d *Data, row func(...any)) {
		for _, n := range d.State.Nodes {
			row(whole(n.ID), n.Owner.String(), n.Signer().String(), n.State.String(), tokens(n.Stake), whole(n.Block), n.Tx.String())
		}
	},
}

var labelTable = Table{
	Name: "label", Key: 1, Doc: "Revealed labels. The text is its contributor's, and may be anything.",
	Columns: append([]Column{
		text("study_id", ""),
		text("label", "as it was revealed"),
		text("salt", "of the commitment"),
		boolean("sound", "it is what was committed to"),
		text("problem", "why it is not sound").orNull(),
		text("bonus", "tokens"),
	}, placed("of the reveal")...),
	fill: func(d *Data, row func(...any)) {
		for _, l := range d.State.Reveals {
			row(l.Study.String(), l.Label, l.Salt.String(), l.Problem == "", textOrNull(l.Problem), tokens(l.Bonus), whole(l.Block), l.Tx.String())
		}
	},
}

var slashTable = Table{
	Name: "slash", Key: 2, Doc: "What was taken from stakes.",
	Columns: append([]Column{
		integer("block", "number of the block"),
		integer("log", "place of the event in the block"),
		integer("node", ""),
		text("amount", "tokens taken"),
		text("share", "tokens that each of the honest side got"),
		integer("honest", "how many they are"),
		text("sunk", "tokens that were burnt or went to the sink"),
	}, text("tx", "hash of the transaction")),
	fill: func(d *Data, row func(...any)) {
		for _, e := range d.Events {
			s, is := e.What.(history.NodeSlashed)
			if !is {
				continue
			}
			row(whole(e.Block), whole(e.Log), whole(s.Node), tokens(s.Amount), tokens(s.Share), whole(len(s.Honest)), tokens(s.Sunk), e.Tx.String())
		}
	},
}

var claimTable = Table{
	Name: "claim", Key: 2, Doc: "Tokens that accounts have claimed.",
	Columns: []Column{
		integer("block", "number of the block"),
		integer("log", "place of the event in the block"),
		text("account", ""),
		text("source", "pool: fees, royalties, emission and bonuses; stakes: shares of slashed stakes"),
		text("amount", "tokens"),
		text("tx", "hash of the transaction"),
	},
	fill: func(d *Data, row func(...any)) {
		for _, e := range d.Events {
			switch x := e.What.(type) {
			case history.Claimed:
				row(whole(e.Block), whole(e.Log), x.Account.String(), "pool", tokens(x.Amount), e.Tx.String())
			case history.StakeClaimed:
				row(whole(e.Block), whole(e.Log), x.Account.String(), "stakes", tokens(x.Amount), e.Tx.String())
			}
		}
	},
}
