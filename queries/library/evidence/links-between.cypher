/*
id = "links-between"
title = "What joins two things directly"
question = "What is said to join these two, in either direction?"
phrases = [
  "what links {one} and {other}",
  "how are {one} and {other} joined",
  "direct link between {one} and {other}",
  "what joins {one} to {other}",
  "what is the relationship of {one} with {other}",
  "{one} {other} relationship",
  "is there any direct tie of {one} to {other}",
  "does {one} have anything to do with {other}",
  "what's the deal with {one} and {other}",
  "show the ties {one} - {other}",
  "what is alleged to bind {one} and {other} together",
  "did {one} own or run {other} or the other way round",
  "evidence that ties {one} directly to {other}",
  "who says {one} is involved with {other}",
  "is {one} said to be an associate of {other}",
  "give me everything asserted or denied about {one} in relation to {other}",
  "in what capacity is {one} attached to {other}",
  "how does {one} stand in relation to {other}",
  "are {one} and {other} affiliated",
  "what role does {one} play for {other} or {other} for {one}",
  "nexus of {one} and {other}",
  "have {one} and {other} been tied by any source",
  "any dealings of {one} with {other}",
  "does a source confirm that {one} belongs with {other}",
  "can we write that {one} is linked to {other}",
  "legal relationship {one} versus {other}: owner or landlord or manager",
  "list the immediate relations of {one} with {other} in both directions",
  "{one} and {other}: same people, or no tie at all",
  "where could I check whether {one} is tied to {other}",
  "what have {one} and {other} got to do with each other",
  "has anyone denied that {one} is involved in {other}",
  "how close are {one} and {other} and who asserts it",
  "the tie of {one} with {other} and how well it stands",
  "in what way is {other} associated with {one}",
  "how is {one} tied to {other}",
  "{one} and {other}, any direct connection",
  "does {one} To have something to do with {other}",
  "What connects {one} and {other}",
  "Link between {one} and the {other}, if any",
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
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
one = "amnesty-ka02"
other = "amnesty-p01"
*/
CALL () {
  MATCH (l:Link {from: $one}) WHERE l.to = $other RETURN l
  UNION
  MATCH (l:Link {from: $other}) WHERE l.to = $one RETURN l
}
WITH l
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link,
       y.id AS to_id, y.name AS to_name, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id
