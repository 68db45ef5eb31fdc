/*
id = "members-of"
title = "Members and parts of one"
question = "Who is said to belong to this group, or to be part of this firm or body?"
phrases = [
  "members of {entity}",
  "who belongs to {entity}",
  "subsidiaries of {entity}",
  "parts of {entity}",
  "which firms are part of {entity}",
  "who sits in the {entity}",
  "membership list {entity}",
  "who are the people and companies inside {entity}",
  "what does {entity} consist of",
  "{entity}: subsidiaries, branches, affiliates",
  "anyone said to be one of {entity}'s people",
  "which companies make up {entity}",
  "name the individuals counted among {entity}",
  "what outfits fall under the {entity} umbrella",
  "daughter companies of {entity}",
  "give me {entity}'s roster",
  "alleged participants in the organisation {entity}",
  "composition of {entity}",
  "is there a breakdown of the units within {entity}",
  "which entities are described as a division of {entity}",
  "who's in {entity}",
  "of whom is {entity} made up",
  "show constituent firms of the {entity} conglomerate",
  "affiliates grouped under {entity}",
  "people alleged to be in the {entity} syndicate or gang",
  "{entity} corporate family downwards",
  "which businesses does the {entity} group comprise",
  "where could I find the names of those affiliated as members with {entity}",
  "list battalions or departments that are part of {entity}",
  "who has joined {entity} according to sources",
  "known {entity} members and how firmly each is asserted",
  "does anyone deny being a member of {entity}",
  "I'm after everybody who forms part of {entity}",
  "what sits inside {entity}, section by section",
  "persons reported as belonging to the network {entity}",
  "parent company {entity} and its offshoots",
  "officers of the {entity}",
  "firms that come under the {entity} umbrella",
  "who are the members of the {entity} that we can name",
  "What companies are part of the {entity}",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The group, firm or body."
kinds = ["Company", "Group", "StateBody", "Compound"]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "ofac-54750"
*/
MATCH (l:Link {to: $entity})
WHERE l.type IN ['MEMBER_OF', 'PART_OF']
MATCH (x:Entity {id: l.from})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id
