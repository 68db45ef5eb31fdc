/*
id = "shared-neighbours"
title = "What two things have in common"
question = "To what are both of these said to be joined?"
phrases = [
  "what do {one} and {other} have in common",
  "shared connections of {one} and {other}",
  "who is linked to both {one} and {other}",
  "common links of {one} and {other}",
  "mutual contacts of {one} and {other}",
  "{one} {other} overlap",
  "which people or firms are tied to {one} as well as to {other}",
  "where do the networks of {one} and {other} intersect",
  "common associates of {one} and {other}",
  "who knows both {one} and {other}",
  "do {one} and {other} have the same owner or supplier",
  "common denominators of {one} and {other}",
  "who sits in the middle of {one} and {other}",
  "is there a third party connected with {one} and also with {other}",
  "shared directors or partners of {one} and {other}",
  "go-betweens for {one} and {other}",
  "compare the circles of {one} and {other}",
  "list entities that neighbour {one} and {other} alike",
  "anyone who turns up beside {one} and beside {other}",
  "do the same names crop up round {one} and {other}",
  "overlap in the ownership of {one} and {other}",
  "who works for both {one} and {other}",
  "are the same actors behind {one} and {other}",
  "which bodies or sites figure in the ties of {one} and of {other}",
  "intersecting interests {one} / {other}",
  "mutual friends {one} {other}",
  "show what both {one} and {other} touch",
  "joint business partners of {one} and {other}",
  "{one} and {other} - any intermediary in common",
  "give me the crossover of {one} with {other}",
  "which companies do {one} and {other} each have a stake in",
  "does {one} share infrastructure or backers with {other}",
  "third parties tied to {one} and to {other} at once",
  "related parties that {one} and {other} share",
  "common contacts of {one} {other}",
  "what do {one} and {other} overlap in, same people, same firms",
  "What do {one} {other} have in common - same companies, same people, same places",
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
