package index

// schema holds every event as a row of its own. Rows are only added, and a
// rewind only deletes those above a block, so that the tables are always what
// the canonical chain says and no update has to be undone. What is true now is
// read by joining, in views. Hashes, CIDs and addresses are blobs; amounts are
// decimal text, since SQLite's integers end at 2^63.
const schema = `
CREATE TABLE IF NOT EXISTS study_registered (
  block INTEGER, log INTEGER, tx BLOB,
  id BLOB PRIMARY KEY, cid BLOB, contributor BLOB, modality INTEGER, instances INTEGER,
  label BLOB, scopes INTEGER, expires INTEGER);
CREATE TABLE IF NOT EXISTS study_withdrawn (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY);
CREATE TABLE IF NOT EXISTS label_revealed (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY, label BLOB, salt BLOB, bonus TEXT);
CREATE TABLE IF NOT EXISTS model_published (
  block INTEGER, log INTEGER, tx BLOB,
  id BLOB PRIMARY KEY, vendor BLOB, modalities INTEGER, findings INTEGER, quorum INTEGER, committee INTEGER,
  fee TEXT, tolerances BLOB);
CREATE TABLE IF NOT EXISTS model_recalled (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY, reason INTEGER);
CREATE TABLE IF NOT EXISTS model_money (
  block INTEGER, log INTEGER, tx BLOB, id BLOB, kind TEXT, account BLOB, amount TEXT, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS node_registered (block INTEGER, log INTEGER, tx BLOB, id INTEGER PRIMARY KEY, owner BLOB, metadata BLOB);
CREATE TABLE IF NOT EXISTS node_signer (block INTEGER, log INTEGER, tx BLOB, id INTEGER, signer BLOB, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS node_signer_end (
  block INTEGER, log INTEGER, tx BLOB, id INTEGER, signer BLOB, until INTEGER, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS node_activity (block INTEGER, log INTEGER, tx BLOB, id INTEGER, active INTEGER, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS node_exiting (block INTEGER, log INTEGER, tx BLOB, id INTEGER PRIMARY KEY, exitable_at INTEGER);
CREATE TABLE IF NOT EXISTS node_exited (block INTEGER, log INTEGER, tx BLOB, id INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS node_stake (
  block INTEGER, log INTEGER, tx BLOB, id INTEGER, kind TEXT, account BLOB, amount TEXT, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS node_slashed (
  block INTEGER, log INTEGER, tx BLOB, id INTEGER, amount TEXT, share TEXT, honest TEXT, sunk TEXT, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS stake_claimed (block INTEGER, log INTEGER, tx BLOB, account BLOB, amount TEXT, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS result (
  block INTEGER, log INTEGER, tx BLOB,
  task BLOB, node INTEGER, study BLOB, model BLOB, status INTEGER, findings BLOB, artefacts BLOB, runtime BLOB,
  r BLOB, vs BLOB, PRIMARY KEY (task, node));
CREATE TABLE IF NOT EXISTS task_final (
  block INTEGER, log INTEGER, tx BLOB,
  task BLOB PRIMARY KEY, study BLOB, model BLOB, state INTEGER, status INTEGER, findings BLOB,
  nodes TEXT, fee TEXT, royalty TEXT, emission TEXT);
CREATE TABLE IF NOT EXISTS claimed (block INTEGER, log INTEGER, tx BLOB, account BLOB, amount TEXT, PRIMARY KEY (block, log));
CREATE INDEX IF NOT EXISTS result_by_pair ON result (study, model, node);
CREATE INDEX IF NOT EXISTS final_by_pair ON task_final (model, study);

-- pair: every (study, model) that the network owes or has owed an answer, as far as events tell.
CREATE VIEW IF NOT EXISTS pair AS
  SELECT s.id AS study, s.cid, s.contributor, s.modality, s.instances, m.id AS model, s.block AS since
  FROM study_registered s JOIN model_published m ON (m.modalities >> s.modality) & 1
  WHERE NOT EXISTS (SELECT 1 FROM study_withdrawn w WHERE w.id = s.id)
    AND NOT EXISTS (SELECT 1 FROM label_revealed l WHERE l.id = s.id)
    AND NOT EXISTS (SELECT 1 FROM model_recalled r WHERE r.id = m.id);
`

// tables are all that a rewind deletes from.
var tables = []string{
	"study_registered", "study_withdrawn", "label_revealed", "model_published", "model_recalled", "model_money",
	"node_registered", "node_signer", "node_signer_end", "node_activity", "node_exiting", "node_exited",
	"node_stake", "node_slashed", "stake_claimed", "result", "task_final", "claimed",
}
