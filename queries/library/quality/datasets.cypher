/*
id = "datasets"
title = "What was loaded, and when"
question = "Which datasets are in the record, with how many claims and closed claims?"
phrases = [
  "which datasets are loaded",
  "datasets in the record",
  "what data is in here",
]

[columns]
dataset = { is = "text", meaning = "The dataset." }
title = { is = "text", meaning = "What it is." }
total = { is = "integer", meaning = "How many claims it brings." }
closed = { is = "integer", meaning = "How many of them are closed: withdrawn, corrected or no longer listed." }
refused = { is = "integer", meaning = "How many rows were left out." }
loaded_on = { is = "date", meaning = "When it was last loaded with a change (UTC)." }
*/
MATCH (d:Dataset)
OPTIONAL MATCH (c:Claim)-[:LOADED_BY]->(d)
RETURN d.id AS dataset, d.title AS title, count(c) AS total,
       sum(CASE WHEN c.state <> 'current' THEN 1 ELSE 0 END) AS closed, d.refused AS refused,
       substring(d.loaded_at, 0, 10) AS loaded_on
ORDER BY dataset
