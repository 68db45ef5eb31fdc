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
  "bibliography with reliability ratings",
  "what is all this based on? show me every source and its rating",
  "which reports contribute the most statements to the database",
  "number of assertions per document, with credibility score",
  "how trustworthy is your sourcing",
  "give me the reference list with quality marks",
  "sources ranked by how many claims they supply",
  "reliability {reliability} sources",
  "which materials got a {reliability} rating and why",
  "admiralty code grading of the evidence base, A to F",
  "only the weakest references please: grade {reliability}",
  "where could I find the works cited and how dependable each is",
  "press articles, NGO reports, government notices: what kinds of source are used and how much do they assert",
  "can I trust the articles and reports this graph relies upon",
  "who rated the sources and for what reason did each get its letter",
  "table of documents used with claim totals",
  "source assessment overview",
  "source reliability scores",
  "which single article do most of the claims come out of",
  "how heavily do we lean on each source",
  "list everything you read along with its trust level",
  "catalogue of citations by reliability class {reliability}",
  "are there any sources rated {reliability}",
  "evaluation of exhibits: provenance, type, grade, number of allegations",
  "what did you read to build this and how good is it",
  "top sources by volume of claims",
  "which publications or papers are deemed unreliable",
  "shaky sources in the collection",
  "full source register: title, publisher, grade, count",
  "how do you justify the grade given to each report",
  "most heavily used documents and their reliability grade",
  "low-reliability documents we lean on",
  "any sources graded unreliable in there? how many claims come from them",
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
