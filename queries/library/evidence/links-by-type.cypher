/*
id = "links-by-type"
title = "Links by type"
question = "How many links of each type are there, and how many are contested or rest on one source?"
phrases = [
  "how many links of each type",
  "number of links by type",
  "link counts",
  "breakdown of relationships in the graph by type",
]

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
total = { is = "integer", meaning = "How many, whatever became of them." }
asserted = { is = "integer", meaning = "How many somebody asserts now." }
disputed = { is = "integer", meaning = "How many are both asserted and denied." }
on_one_origin = { is = "integer", meaning = "How many rest on one origin." }
*/
MATCH (l:Link)
RETURN l.type AS link, count(l) AS total, sum(CASE WHEN l.asserts > 0 THEN 1 ELSE 0 END) AS asserted,
       sum(CASE WHEN l.contested THEN 1 ELSE 0 END) AS disputed,
       sum(CASE WHEN l.independent_max = 1 THEN 1 ELSE 0 END) AS on_one_origin
ORDER BY total DESC, link
