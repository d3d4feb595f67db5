package export

// Views are the queries that most questions begin with.
func Views() []View {
	return []View{
		{
			Name: "final_finding",
			Doc:  "Every finding that became final, with its study, its model, when it ended and the label, if one was revealed soundly.",
			SQL: `SELECT t.study_id, t.model_id, m.name AS model, m.version, m.recalled, f.name AS finding, f.value, d.unit, d.code, d.scheme,
  s.contributor, s.modality, t.challenged, b.time AS ended, l.label
FROM task t
JOIN task_finding f USING (task_id)
JOIN model m USING (model_id)
JOIN study s USING (study_id)
LEFT JOIN model_finding d ON d.model_id = t.model_id AND d.place = f.place
LEFT JOIN block b ON b.block = t.block
LEFT JOIN label l ON l.study_id = t.study_id AND l.sound`,
		},
		{
			Name: "node_conduct",
			Doc:  "What each node has done: results, how many count, how many agree with what became final, batches not revealed, and what its stake lost.",
			SQL: `SELECT n.node, n.owner, n.state, n.stake,
  (SELECT count(*) FROM result r WHERE r.node = n.node) AS results,
  (SELECT count(*) FROM result r WHERE r.node = n.node AND r.refusal = 'none') AS counted,
  (SELECT count(*) FROM result r WHERE r.node = n.node AND r.agrees) AS agreed,
  (SELECT count(*) FROM result r WHERE r.node = n.node AND r.agrees = 0) AS disagreed,
  (SELECT count(*) FROM batch b WHERE b.node = n.node AND NOT EXISTS (SELECT 1 FROM result r WHERE r.node = b.node AND r.batch = b.root)) AS unrevealed,
  (SELECT count(*) FROM slash x WHERE x.node = n.node) AS slashes,
  (SELECT total(x.amount) FROM slash x WHERE x.node = n.node) AS slashed
FROM node n`,
		},
		{
			Name: "model_activity",
			Doc:  "How the tasks of each model ended, and what they paid.",
			SQL: `SELECT m.model_id, m.name, m.version, m.recalled, count(t.task_id) AS tasks,
  coalesce(sum(t.state = 'final' AND t.status = 0), 0) AS ok,
  coalesce(sum(t.state = 'final' AND t.status <> 0), 0) AS abstained,
  coalesce(sum(t.state = 'inconclusive'), 0) AS inconclusive,
  coalesce(sum(t.challenged), 0) AS challenged,
  total(t.paid) AS paid
FROM model m LEFT JOIN task t USING (model_id)
GROUP BY m.model_id`,
		},
	}
}
