/*
id = "contested-links"
title = "What is both said and denied"
question = "Which links are asserted by some and denied by others now?"
phrases = [
  "contested links",
  "which links are disputed",
  "what is contested",
  "links some assert and others deny",
  "where is one side saying yes and the other no about a tie",
  "which connections are in dispute right now",
  "disputed relationships",
  "ties with both supporters and deniers",
  "conflicting accounts about who is connected with whom",
  "asserted and denied at the same time",
  "show me links where sources are split",
  "controversial connections",
  "which relations do people argue over",
  "he said she said about a connection",
  "pro and contra for each link",
  "edges with denials as well as assertions",
  "where do accounts diverge on a relationship",
  "list of challenged associations",
  "alleged ties that someone rejects but others uphold",
  "what ownership or control is in dispute",
  "for legal review: all connections subject to a denial",
  "claims and counterclaims on relations",
  "any links we should flag as disputed?",
  "not agreed upon relationships",
  "which edges in the graph are contradictory",
  "bones of contention among the ties",
  "conflict of evidence on links",
  "give me every tie with a yes and a no",
  "unsettled relations between parties",
  "opposing statements about the same connection",
  "who is linked to whom although it's been refuted by some",
  "risky for libel: associations that remain contested",
  "where could I find which relationships are a matter of dispute",
  "number of assertions against denials, per relation",
  "both sides of the argument on connections",
  "associations still being fought over",
  "disputed connections",
  "he-said-she-said relationships across the data, one side affirms and the other refutes",
  "where do some sources say yes and others no, on who is tied to whom",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.contested
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.asserts AS asserts, l.denies AS denies, l.standing AS standing, l.claims AS claims
ORDER BY from_id, link, to_id

// graph
MATCH (l:Link)
WHERE l.contested
RETURN l.from AS `from`, l.type AS type, l.to AS to
ORDER BY `from`, type, to
