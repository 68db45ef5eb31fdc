/*
id = "shared-neighbours"
title = "What two things have in common"
question = "To what are both of these said to be joined?"
phrases = [
  "what do {one} and {other} have in common",
  "shared connections of {one} and {other}",
  "who is linked to both {one} and {other}",
  "common links of {one} and {other}",
]
caveats = [
  "A shared place or act is no tie between the two.",
]

[[params]]
name = "one"
type = "entity"
meaning = "The one."

[[params]]
name = "other"
type = "entity"
meaning = "The other."

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
links_of_one = { is = "texts", meaning = "How the first is joined to it." }
links_of_other = { is = "texts", meaning = "How the second is joined to it." }

[example]
one = "amnesty-ka02"
other = "amnesty-ba01"
*/
CALL () {
  MATCH (a:Link {from: $one}) RETURN a, a.to AS far
  UNION
  MATCH (a:Link {to: $one}) RETURN a, a.from AS far
}
WITH a, far
WHERE a.asserts > 0 AND NOT far IN [$one, $other]
CALL (far) {
  MATCH (b:Link {from: far}) WHERE b.to = $other RETURN b
  UNION
  MATCH (b:Link {to: far}) WHERE b.from = $other RETURN b
}
WITH far, a, b
WHERE b.asserts > 0
MATCH (m:Entity {id: far})
WITH m, a, b ORDER BY a.type, b.type
RETURN m.id AS entity_id, m.name AS entity, m.kinds[0] AS kind,
       collect(DISTINCT a.type) AS links_of_one, collect(DISTINCT b.type) AS links_of_other
ORDER BY entity_id
