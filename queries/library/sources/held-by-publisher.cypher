/*
id = "held-by-publisher"
title = "What one publisher alone holds"
question = "Which links rest on this publisher alone?"
phrases = [
  "what does only {publisher} say",
  "links only {publisher} reports",
  "what rests on {publisher} alone",
  "known from {publisher} alone",
  "Which links rest only on {publisher}",
  "{publisher} exclusives",
  "scoops of {publisher} nobody else has",
  "which ties does no outlet other than {publisher} carry",
  "what do we have solely thanks to {publisher}",
  "relationships that {publisher} alone has published",
  "if {publisher} as an outlet is unreliable what goes",
  "connections reported exclusively by {publisher}",
  "what would be lost without {publisher}'s reporting",
  "dependence upon {publisher}",
  "which links has no other newspaper picked up from {publisher}",
  "{publisher} sole outlet for which ties",
  "unique to {publisher}",
  "what is {publisher} alone in saying",
  "ties not corroborated outside {publisher}",
  "show me what only the newsroom of {publisher} stands behind",
  "list connections where {publisher} is the one publisher",
  "does anyone besides {publisher} confirm these ties and if not which",
  "which relations lean entirely on the house {publisher}",
  "strip out {publisher}: which relationships remain unsupported",
  "all links whose every source was issued by {publisher}",
  "no second publisher beside {publisher}",
  "what has {publisher} published about ties that rivals haven't",
  "which allegations of a link come from the agency {publisher} and nowhere else",
  "where is {publisher} our one and only outlet",
  "what has {publisher} got that the competition lacks",
  "media bias check: relations claimed by {publisher} alone",
  "which ties does just {publisher} vouch for",
  "suppose we distrust everything {publisher} puts out - which connections fall",
  "exclusive reporting by {publisher} on who is tied to whom",
  "connections for which {publisher} has no company",
  "what do we have only from {publisher}",
  "ties that depend on {publisher} and nobody else",
  "Which ties do we have from {publisher} and from nobody else",
  "what in the graph depends on {publisher} only",
]
caveats = [
  "A publisher that prints another's words does not hold them alone in the world, only in this record.",
]

[[params]]
name = "publisher"
type = "text"
meaning = "The publisher, as the record writes it."

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
publisher = "Amnesty International"
*/
MATCH (l:Link)
WHERE l.asserts > 0
UNWIND l.claims AS ref
MATCH (said:Claim {id: ref})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
WITH l, collect(DISTINCT toLower(s.publisher)) AS publishers
WHERE size(publishers) = 1 AND publishers[0] = toLower($publisher)
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY link, from_id, to_id
