/*
id = "compounds-most-described"
title = "Compounds that most sources describe"
question = "Which compounds are spoken of by most sources?"
phrases = [
  "best documented compounds",
  "which compounds are mentioned most",
  "compounds most written about",
  "compounds described by most sources",
  "which compounds get the most coverage",
  "Compounds that at least five sources write about",
  "most talked about compounds, at least {at_least} sources",
]
caveats = [
  "Many publications may repeat one origin: see origins-repeated.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those that so many sources speak of."
default = 2
min = 1
max = 100

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
sources = { is = "integer", meaning = "How many publications speak of it." }
said = { is = "integer", meaning = "How many claims they make about the world; names, codes and list entries are not counted." }
*/
MATCH (c:Compound)<-[:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE NOT said.predicate IN ['name', 'listed_name', 'alias', 'code', 'short_name', 'kind', 'list_entry', 'programme'] AND said.state <> 'our_error'
WITH c, count(DISTINCT s.id) AS sources, count(DISTINCT said.id) AS said
WHERE sources >= $at_least
RETURN c.id AS compound_id, c.name AS compound, sources, said
ORDER BY sources DESC, said DESC, compound_id
