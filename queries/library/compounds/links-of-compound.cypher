/*
id = "links-of-compound"
title = "Every link of one compound"
question = "Who and what is said to be joined to this compound, on how many claims?"
phrases = [
  "who is linked to {compound}",
  "everything connected to {compound}",
  "who and what is joined to {compound}",
  "links of {compound}",
  "connections of {compound}",
  "network around {compound}",
  "ties of {compound} to people and firms",
  "map out the associations of {compound}",
  "all relationships recorded for {compound}",
  "who has a hand in {compound}",
  "names associated with {compound}",
  "{compound} web of contacts",
  "which persons companies and groups have to do with {compound}",
  "show me every link to {compound} with number of claims",
  "what is {compound} tied up with",
  "players involved at {compound}",
  "list parties connected with the compound {compound}",
  "anything or anyone hooked up with {compound}",
  "compound profile {compound} neighbours in the graph",
  "affiliations of {compound}",
  "give me the who's who of {compound}",
  "operators, owners, guards, landlords, places joined with {compound}",
  "dramatis personae at {compound}",
  "with which entities does {compound} have relations",
  "implicated in {compound}: persons and bodies",
  "graph edges for compound {compound}",
  "how well supported is each tie to {compound}",
  "everybody who turns up around {compound}",
  "where could I see which outfits surround {compound}",
  "spider diagram {compound}",
  "stakeholders in {compound}",
  "what do we have on {compound} by way of ties",
  "attachments of the site {compound} to others and how often claimed",
  "asserted and denied connections for the compound {compound}",
  "who is mixed up in {compound}",
  "all the people and firms connected with {compound} casino compound",
  "Who is tied to {compound} and how many statements back each tie",
  "Everything and everyone connected with {compound}, with the number of claims behind each connection please",
  "Who's connected with the {compound} compound",
]
caveats = [
  "Links that are only denied, or that nobody states any more, are listed too: read the standing.",
]

[[params]]
name = "compound"
type = "entity"
meaning = "The compound."
kinds = ["Compound"]

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
compound = "acts-gsjk5"
*/
CALL () {
  MATCH (l:Link {from: $compound}) RETURN l
  UNION
  MATCH (l:Link {to: $compound}) RETURN l
}
WITH l
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN l.type AS link, x.id AS from_id, x.name AS from_name,
       y.id AS to_id, y.name AS to_name, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.first AS first, l.last AS last,
       l.claims AS claims
ORDER BY link, from_id, to_id

// graph
CALL () {
  MATCH (l:Link {from: $compound}) RETURN l
  UNION
  MATCH (l:Link {to: $compound}) RETURN l
}
RETURN l.from AS `from`, l.type AS type, l.to AS to
ORDER BY `from`, type, to
