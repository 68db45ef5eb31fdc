/*
id = "links-of-entity"
title = "The links of one thing"
question = "What is this one said to be joined to, by which type of link?"
phrases = [
  "connections of {entity}",
  "who is linked to {entity}",
  "links of {entity}",
  "network of {entity}",
  "who guards {entity}",
  "who supplies {entity}",
  "who is related to {entity}",
  "relatives of {entity}",
  "who did {entity} meet",
  "associates of {entity}",
  "partners of {entity}",
  "{entity}'s network",
  "who does {entity} deal with",
  "{entity} ties",
  "everyone and everything {entity} is tied to",
  "whom does {entity} work with",
  "show me {entity}'s circle",
  "map the web around {entity}",
  "known contacts of {entity}",
  "{link} links of {entity}",
  "what is {entity} involved in",
  "who moves in the orbit of {entity}",
  "list all relationships of {entity} with their type",
  "affiliations and business relations of {entity}",
  "to which persons and firms and sites is {entity} joined",
  "anything on who {entity} is mixed up with",
  "entities one step from {entity}",
  "direct neighbours of {entity} in the graph",
  "give me {entity}'s relations of type {link}",
  "due diligence on {entity}: related parties",
  "counterparties and affiliates of {entity}",
  "cronies and backers of {entity}",
  "who is {entity} in bed with",
  "where does {entity} fit in - what does it connect with",
  "which parties is {entity} alleged to be associated with and by how many sources",
  "does {entity} have links of the sort {link}",
  "whom does {entity} supply or advise or pay",
  "who pays or advises {entity}",
  "who protects {entity}",
  "pull up the connections chart for {entity}",
  "friends and collaborators of {entity}",
  "with whom has {entity} been associated",
  "all the people and firms connected with {entity} casino compound",
  "who does {entity} To have dealings with",
  "{entity} associates",
  "Who's connected with the {entity} compound",
  "Who are {entity}'s associates, business partners, relatives, companies? all ties",
  "Show me only what {entity} is said to guard.",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
direction = { is = "text", meaning = "from it, or to it." }
other_id = { is = "entity", meaning = "The other end, by id." }
other = { is = "text", meaning = "The other end." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "amnesty-ka02"
*/
CALL () {
  MATCH (l:Link {from: $entity}) RETURN l, 'from it' AS direction, l.to AS far
  UNION
  MATCH (l:Link {to: $entity}) RETURN l, 'to it' AS direction, l.from AS far
}
WITH l, direction, far
WHERE $link = '' OR l.type = $link
MATCH (y:Entity {id: far})
RETURN DISTINCT l.type AS link, direction,
       y.id AS other_id, y.name AS other, l.standing AS standing, l.asserts AS asserts,
       l.denies AS denies, l.claims AS claims
ORDER BY link, direction, other_id
