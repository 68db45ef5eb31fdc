/*
id = "sources-by-claims"
title = "Sources and the number of their claims"
question = "Which sources make how many claims, and how are they graded?"
phrases = [
  "list of sources",
  "how reliable are the sources",
  "grades of sources",
  "sources and their claims",
  "sources graded {reliability}",
  "most reliable sources, grade {reliability}",
]

[[params]]
name = "reliability"
type = "text"
meaning = "Only sources of this grade."
default = ""
choices = ["A", "B", "C", "D", "E", "F"]

[columns]
source_id = { is = "source", meaning = "The source, by id." }
title = { is = "text", meaning = "Its title." }
publisher = { is = "text", meaning = "Who published it." }
kind = { is = "text", meaning = "What kind of source it is." }
grade = { is = "text", meaning = "Reliability by the Admiralty code, A to F; F cannot be judged." }
graded_why = { is = "text", meaning = "Why it was graded so." }
total = { is = "integer", meaning = "How many claims it makes of the world." }
filed = { is = "integer", meaning = "How many more only name or file something: names, codes, kinds, list entries." }
*/
MATCH (s:Source)
WHERE $reliability = '' OR s.reliability = $reliability
RETURN s.id AS source_id, s.title AS title, s.publisher AS publisher, s.kind AS kind,
       s.reliability AS grade, s.graded_why AS graded_why,
       COUNT { MATCH (s)<-[:STATED_IN]-(said:Claim)
               WHERE NOT said.predicate IN ['name', 'listed_name', 'alias', 'code', 'short_name', 'kind', 'list_entry', 'programme'] RETURN said } AS total,
       COUNT { MATCH (s)<-[:STATED_IN]-(said:Claim)
               WHERE said.predicate IN ['name', 'listed_name', 'alias', 'code', 'short_name', 'kind', 'list_entry', 'programme'] RETURN said } AS filed
ORDER BY total DESC, source_id
