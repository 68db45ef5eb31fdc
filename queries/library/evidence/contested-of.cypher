/*
id = "contested-of"
title = "What is contested about one"
question = "Which links of this one do some assert and others deny?"
phrases = [
  "what is contested about {entity}",
  "disputed links of {entity}",
  "what is denied about {entity}",
  "contradictions about {entity}",
  "who disagrees about {entity}",
  "which ties of {entity} are in dispute",
  "{entity} contested connections",
  "what do sources say differently about whom {entity} is tied to",
  "on which of {entity}'s relationships are reports at odds",
  "show me every relationship of {entity} that one side affirms and another rejects",
  "is anybody challenging what is reported about {entity}, and which ties exactly",
  "conflicting accounts of {entity}'s connections",
  "controversial ties {entity}",
  "{entity} - claim versus denial for each tie",
  "which allegations tying {entity} to others are rebutted elsewhere",
  "he said she said on {entity}",
  "where do the papers clash over {entity}",
  "give me the points of disagreement over {entity}'s ownership and associations",
  "which of the things tying {entity} to other parties would a lawyer call in issue",
  "before we print: what about {entity} is not agreed",
  "any relationship of {entity} with both a yes and a no on record",
  "how many sources affirm and how many refute each tie of {entity}",
  "both sides on {entity}: asserted and denied relationships",
  "what is contradictory in the file on {entity}",
  "list {entity}'s associations where opinion is split",
  "does everyone agree on what {entity} is tied to or are some ties disputed",
  "which alleged involvements of {entity} are contradicted by another source",
  "where could I find the challenged parts of {entity}'s profile",
  "open disputes regarding {entity}'s alleged involvement",
  "legal risk on {entity}: ties somebody says are untrue while others stand by them",
  "which statements tying {entity} to somebody are countered",
  "does any source contradict the reported ties of {entity}",
  "{entity} disputed yes or no",
  "what's up for debate with {entity}",
  "which of {entity}'s supposed dealings are affirmed by one and refuted by another",
  "What's disputed about {entity}'s ties",
  "which of {entity}'s connections are being challenged",
  "Which of the things said about {entity}'s connections are disputed",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

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
entity = "ofac-54750"
*/
CALL () {
  MATCH (l:Link {from: $entity}) RETURN l
  UNION
  MATCH (l:Link {to: $entity}) RETURN l
}
WITH l
WHERE l.denies > 0 AND l.asserts > 0
MATCH (a:Entity {id: l.from})
WITH *, l.to AS far
MATCH (b:Entity {id: far})
RETURN a.id AS from_id, a.name AS from_name, l.type AS link, b.id AS to_id, b.name AS to_name,
       l.standing AS standing, l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id
