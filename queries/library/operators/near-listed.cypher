/*
id = "near-listed"
title = "Unlisted, near the listed"
question = "Who is within two ties of a listed person, company or group, and on no list themselves?"
phrases = [
  "unlisted companies near sanctioned people",
  "who is close to a sanctioned person and not listed",
  "two steps from a listed person",
  "not sanctioned but connected",
  "who is close to blacklisted folks but has so far escaped sanctions",
  "unlisted companies a step or two from listed ones",
  "companies two steps from a sanctioned party but not sanctioned",
  "which {kind}s are close to sanctioned ones without being listed",
]
caveats = [
  "A tie to somebody listed is no wrong, and no listing.",
  "Lists that this record has not read are not known to it.",
]

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
entity_id = { is = "entity", meaning = "Who is on no list here, by id." }
entity = { is = "text", meaning = "Who is on no list here." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
listed_id = { is = "entity", meaning = "The nearest who is listed, by id." }
listed = { is = "text", meaning = "The nearest who is listed." }
steps = { is = "integer", meaning = "How many ties lie between them." }

[example]
kind = "Company"
*/
MATCH (g:GovernmentAction)-[:DIRECTED_AT]->(l:Entity)
WHERE 'designation' IN g.action_type AND NOT l:Place
WITH collect(DISTINCT l.id) AS listed_ids
MATCH p = (l:Entity)-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF*1..2]-(x:Entity)
WHERE l.id IN listed_ids AND NOT x.id IN listed_ids AND NOT (x:Compound OR x:Place OR x:Asset) AND ($kind = '' OR $kind IN x.kinds)
WITH x, l, min(length(p)) AS steps ORDER BY steps, l.id
WITH x, collect(l)[0] AS nearest, min(steps) AS steps
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, nearest.id AS listed_id,
       nearest.name AS listed, steps
ORDER BY steps, entity_id
