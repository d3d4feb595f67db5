package index

// schema holds every event as a row of its own. Rows are only added, and a
// rewind only deletes those above a block, so that the tables are always what
// the canonical chain says and no update has to be undone. What is true now is
// read by joining, in views. Hashes, CIDs and addresses are blobs; amounts are
// decimal text, since SQLite's integers end at 2^63. Epochs are those of the
// row's block by the ledger's clock.
var schema = `
CREATE TABLE IF NOT EXISTS study_registered (
  block INTEGER, log INTEGER, tx BLOB,
  id BLOB PRIMARY KEY, place INTEGER, epoch INTEGER, cid BLOB, contributor BLOB, modality INTEGER, instances INTEGER,
  label BLOB, scopes INTEGER, expires INTEGER, earning INTEGER);
CREATE TABLE IF NOT EXISTS study_announced (
  block INTEGER, log INTEGER, tx BLOB, commitment BLOB, contributor BLOB, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS study_judged (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY, status INTEGER, emission TEXT);
CREATE TABLE IF NOT EXISTS study_withdrawn (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY);
CREATE TABLE IF NOT EXISTS label_revealed (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY, label BLOB, salt BLOB, bonus TEXT);
CREATE TABLE IF NOT EXISTS model_published (
  block INTEGER, log INTEGER, tx BLOB,
  id BLOB PRIMARY KEY, epoch INTEGER, vendor BLOB, modalities INTEGER, findings INTEGER, quorum INTEGER, target INTEGER,
  committee INTEGER, fee TEXT, tolerances BLOB);
CREATE TABLE IF NOT EXISTS model_recalled (block INTEGER, log INTEGER, tx BLOB, id BLOB PRIMARY KEY, by BLOB, reason INTEGER);
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
CREATE TABLE IF NOT EXISTS seed (block INTEGER, log INTEGER, tx BLOB, epoch INTEGER PRIMARY KEY, seed BLOB, active INTEGER);
CREATE TABLE IF NOT EXISTS batch_committed (
  block INTEGER, log INTEGER, tx BLOB, node INTEGER, root BLOB, epoch INTEGER, results INTEGER, PRIMARY KEY (node, root));
CREATE TABLE IF NOT EXISTS batch_revealed (
  block INTEGER, log INTEGER, tx BLOB, node INTEGER, root BLOB, salt BLOB, PRIMARY KEY (node, root));
CREATE TABLE IF NOT EXISTS batch_penalised (
  block INTEGER, log INTEGER, tx BLOB, node INTEGER, root BLOB, taken TEXT, PRIMARY KEY (node, root));
-- result: every result that was revealed. leaf is its place among those of its batch that count, NULL if it does not;
-- place is its place in the event; round is 1 for second committees; refusal is why it does not count, 0 if it does.
CREATE TABLE IF NOT EXISTS result (
  block INTEGER, log INTEGER, tx BLOB,
  place INTEGER, node INTEGER, root BLOB, epoch INTEGER, task BLOB, study BLOB, model BLOB, status INTEGER, findings BLOB,
  artefacts BLOB, runtime BLOB, seal BLOB, leaf INTEGER, round INTEGER, refusal INTEGER, PRIMARY KEY (block, log, place));
CREATE TABLE IF NOT EXISTS result_refused (
  block INTEGER, log INTEGER, tx BLOB, task BLOB, node INTEGER, reason INTEGER, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS task_reopened (
  block INTEGER, log INTEGER, tx BLOB, task BLOB, floor INTEGER, round INTEGER, PRIMARY KEY (block, log));
CREATE TABLE IF NOT EXISTS task_challenged (
  block INTEGER, log INTEGER, tx BLOB, task BLOB PRIMARY KEY, epoch INTEGER, challenger BLOB, bond TEXT, first TEXT);
CREATE TABLE IF NOT EXISTS challenge_ended (
  block INTEGER, log INTEGER, tx BLOB, task BLOB PRIMARY KEY, upheld INTEGER, second TEXT);
CREATE TABLE IF NOT EXISTS task_final (
  block INTEGER, log INTEGER, tx BLOB,
  task BLOB PRIMARY KEY, study BLOB, model BLOB, state INTEGER, status INTEGER, findings BLOB, nodes TEXT, paid TEXT);
CREATE TABLE IF NOT EXISTS claimed (block INTEGER, log INTEGER, tx BLOB, account BLOB, amount TEXT, PRIMARY KEY (block, log));
CREATE INDEX IF NOT EXISTS result_by_task ON result (task, round) WHERE leaf IS NOT NULL;
CREATE INDEX IF NOT EXISTS result_by_pair ON result (study, model, node) WHERE leaf IS NOT NULL;
CREATE INDEX IF NOT EXISTS result_by_batch ON result (node, root, leaf);
CREATE INDEX IF NOT EXISTS reopened_by_task ON task_reopened (task, round);
CREATE INDEX IF NOT EXISTS final_by_pair ON task_final (model, study);

-- clock: the ledger's, one row.
CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY, life INTEGER, schedule TEXT);

-- task: each (study, model) with a result that counts, as the ledger's lane has it; live: those that have not ended.
` + taskView("task", "") + taskView("live", "AND NOT EXISTS (SELECT 1 FROM task_final f WHERE f.task = result.task)") + `
-- pair: every (study, model) on which results are taken, as far as consent tells. shut: the label is revealed or the model
-- recalled, so that only a task under challenge takes some.
CREATE VIEW IF NOT EXISTS pair AS
  SELECT s.id AS study, s.place, s.cid, s.contributor, s.modality, s.instances, s.expires, m.id AS model, m.target,
    MAX(s.epoch, m.epoch) AS since, s.block AS at,
    EXISTS (SELECT 1 FROM label_revealed l WHERE l.id = s.id) OR EXISTS (SELECT 1 FROM model_recalled r WHERE r.id = m.id) AS shut
  FROM study_registered s JOIN model_published m ON (m.modalities >> s.modality) & 1
  WHERE s.scopes & 1 AND NOT EXISTS (SELECT 1 FROM study_withdrawn w WHERE w.id = s.id);
`

// taskView is a view of the tasks whose results meet a condition.
func taskView(name, condition string) string {
	return `CREATE VIEW IF NOT EXISTS ` + name + ` AS
  SELECT k.task, k.study, k.model, s.place, m.quorum, m.committee,
    COALESCE(f.state, c.task IS NOT NULL) AS state,
    CASE WHEN c.task IS NULL THEN k.first ELSE k.second END AS results,
    CASE WHEN c.task IS NULL THEN k.first_epoch ELSE COALESCE(k.second_epoch, c.epoch) END AS epoch,
    COALESCE((SELECT floor FROM task_reopened o WHERE o.task = k.task AND o.round = (c.task IS NOT NULL) ORDER BY block DESC, log DESC LIMIT 1),
      MIN(8, m.quorum + (c.task IS NOT NULL))) AS floor,
    CASE WHEN c.task IS NOT NULL AND f.task IS NULL THEN c.epoch ELSE MAX(s.epoch, m.epoch) END AS since
  FROM (SELECT task, study, model,
          COUNT(*) FILTER (WHERE round = 0) AS first, MAX(epoch) FILTER (WHERE round = 0) AS first_epoch,
          COUNT(*) FILTER (WHERE round = 1) AS second, MAX(epoch) FILTER (WHERE round = 1) AS second_epoch
        FROM result WHERE leaf IS NOT NULL ` + condition + ` GROUP BY task) k
  JOIN study_registered s ON s.id = k.study JOIN model_published m ON m.id = k.model
  LEFT JOIN task_challenged c ON c.task = k.task LEFT JOIN task_final f ON f.task = k.task;
`
}

// tables are all that a rewind deletes from.
var tables = []string{
	"study_registered", "study_announced", "study_judged", "study_withdrawn", "label_revealed",
	"model_published", "model_recalled", "model_money",
	"node_registered", "node_signer", "node_signer_end", "node_activity", "node_exiting", "node_exited",
	"node_stake", "node_slashed", "stake_claimed", "claimed",
	"seed", "batch_committed", "batch_revealed", "batch_penalised", "result", "result_refused",
	"task_reopened", "task_challenged", "challenge_ended", "task_final",
}
