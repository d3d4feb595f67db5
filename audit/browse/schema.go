package browse

// schema is what stands beside the tables of chain/index. As there, rows are
// only added and a rewind only deletes those above a block; sums are therefore
// kept as running totals, a row for each block that changed them.
const schema = `
-- block_time: the blocks that have events.
CREATE TABLE IF NOT EXISTS block_time (block INTEGER PRIMARY KEY, hash BLOB, time INTEGER);
CREATE INDEX IF NOT EXISTS block_by_time ON block_time (time);
-- feed: what happened, in the order of the chain, with whom it is about; several rows may have one log.
CREATE TABLE IF NOT EXISTS feed (
  block INTEGER, log INTEGER, place INTEGER, tx BLOB, kind TEXT,
  study BLOB, model BLOB, task BLOB, node INTEGER, account BLOB, amount TEXT, count INTEGER, detail TEXT,
  PRIMARY KEY (block, log, place)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS feed_by_node ON feed (node, block, log, place) WHERE node IS NOT NULL;
CREATE INDEX IF NOT EXISTS feed_by_account ON feed (account, block, log, place) WHERE account IS NOT NULL;
CREATE INDEX IF NOT EXISTS feed_by_study ON feed (study, block, log, place) WHERE study IS NOT NULL;
CREATE INDEX IF NOT EXISTS feed_by_model ON feed (model, block, log, place) WHERE model IS NOT NULL;
CREATE INDEX IF NOT EXISTS feed_by_tx ON feed (tx);
-- tally: running totals of a subject (see subject), as JSON of tally.
CREATE TABLE IF NOT EXISTS tally (kind TEXT, id BLOB, block INTEGER, totals TEXT, PRIMARY KEY (kind, id, block)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tally_by_block ON tally (block);
-- standing: running totals of a node's results on a model.
CREATE TABLE IF NOT EXISTS standing (
  model BLOB, node INTEGER, block INTEGER, results INTEGER, agreed INTEGER, disagreed INTEGER, PRIMARY KEY (model, node, block)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS standing_by_node ON standing (node, model, block);
CREATE INDEX IF NOT EXISTS standing_by_block ON standing (block);
-- task_money: how a final task's fee was shared: share to each of nodes, royalty to the contributor.
CREATE TABLE IF NOT EXISTS task_money (block INTEGER, task BLOB PRIMARY KEY, royalty TEXT, share TEXT, nodes TEXT);
CREATE INDEX IF NOT EXISTS money_by_block ON task_money (block);
-- kept: what was read once: the version of these tables, the deployment, the network's terms.
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT);

-- For the questions here; nodes, which have the tables of chain/index too, do without.
CREATE UNIQUE INDEX IF NOT EXISTS study_by_place ON study_registered (place);
CREATE INDEX IF NOT EXISTS study_by_contributor ON study_registered (contributor, place);
CREATE INDEX IF NOT EXISTS study_by_modality ON study_registered (modality, place);
CREATE INDEX IF NOT EXISTS study_rejected ON study_judged (status) WHERE status <> 0;
CREATE INDEX IF NOT EXISTS study_by_cid ON study_registered (cid);
CREATE INDEX IF NOT EXISTS model_by_vendor ON model_published (vendor);
CREATE INDEX IF NOT EXISTS model_by_place ON model_published (block, log);
CREATE INDEX IF NOT EXISTS model_money_by_id ON model_money (id, block, log);
CREATE INDEX IF NOT EXISTS node_by_owner ON node_registered (owner);
CREATE INDEX IF NOT EXISTS signer_by_node ON node_signer (id, block, log);
CREATE INDEX IF NOT EXISTS signer_by_address ON node_signer (signer);
CREATE INDEX IF NOT EXISTS activity_by_node ON node_activity (id, block, log);
CREATE INDEX IF NOT EXISTS batch_by_root ON batch_committed (root);
CREATE INDEX IF NOT EXISTS batch_by_node ON batch_committed (node, block, log);
CREATE INDEX IF NOT EXISTS result_by_node ON result (node, block, log, place);
CREATE INDEX IF NOT EXISTS result_by_model ON result (model, block, log, place);
CREATE INDEX IF NOT EXISTS result_of_study ON result (study, model);
CREATE INDEX IF NOT EXISTS result_of_task ON result (task, node);
CREATE INDEX IF NOT EXISTS result_by_artefacts ON result (artefacts);
CREATE INDEX IF NOT EXISTS result_by_status ON result (status, block, log, place) WHERE status <> 0;
CREATE INDEX IF NOT EXISTS final_by_study ON task_final (study);
CREATE INDEX IF NOT EXISTS final_by_place ON task_final (model, block, log);
`

// tablesVersion is that of schema and of what is put into it; tables of another one
// are made anew.
const tablesVersion = "1"

// tables are all that a rewind deletes from.
var tables = []string{"block_time", "feed", "tally", "standing", "task_money"}
