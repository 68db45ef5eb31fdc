/*
id = "well-supported-links"
title = "Links that several stand behind"
question = "Which links do several sources stand behind independently?"
phrases = [
  "best supported links",
  "links with several independent sources",
  "strongest evidence",
  "well supported links",
  "what is really solid - at least {independent} independent sources",
  "links confirmed by {independent} independent sources",
  "solid ties",
  "which connections are independently corroborated",
  "relationships confirmed by more than one source",
  "what can we safely print",
  "bulletproof links",
  "which {link} links have {independent} or more independent sources",
  "ties that meet the two-source rule",
  "most firmly established relations",
  "show me connections multiple outlets reached by themselves",
  "double-sourced links",
  "which allegations of a tie have strong backing",
  "links verified separately by {independent} sources",
  "well-attested relationships",
  "robust evidence: which connections",
  "what do we know for sure in the way of ties",
  "relations proved by several separate investigations",
  "high confidence links",
  "list of links in order of independent support",
  "which links would stand up in court by number of independent witnesses",
  "multi-source {link} ties",
  "reliable connections",
  "ties on which unrelated sources agree",
  "the best evidenced ownership links",
  "what is beyond doubt in the graph",
  "give me those with at least {independent} origins of their own behind them",
  "cross-checked relationships",
  "which ties don't hang upon a single source but on many",
  "consensus across separate reports: which links",
  "nailed down connections",
  "where is the corroboration of a link strongest",
  "relationships with the strongest evidence, several separate confirmations",
  "ownership corroborated by at least three unrelated outlets",
  "Which connections are confirmed by at least three independent sources? Only those will go into print.",
  "what's our rock solid stuff on operators - two or more sources that don't copy each other",
]

[[params]]
name = "independent"
type = "integer"
meaning = "At least so many."
default = 2
min = 1
max = 20

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
independent_min = { is = "integer", meaning = "At least so many independent sources support it." }
independent_max = { is = "integer", meaning = "At most so many." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
independent = 1
link = "LOCATED_IN"
*/
MATCH (l:Link)
WHERE l.asserts > 0 AND l.independent_min >= $independent AND ($link = '' OR l.type = $link)
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.independent_min AS independent_min, l.independent_max AS independent_max,
       l.standing AS standing, l.claims AS claims
ORDER BY independent_min DESC, independent_max DESC, from_id, link, to_id
