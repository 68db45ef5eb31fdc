/*
id = "owners-of"
title = "Who stands behind one"
question = "Who is said to own, control, direct or manage this company, group or site?"
phrases = [
  "who owns {entity}",
  "owner of {entity}",
  "who controls {entity}",
  "directors of {entity}",
  "who runs {entity}",
  "who manages {entity}",
  "shareholders of {entity}",
  "who operates {entity}",
  "who's behind {entity}",
  "proprietor of {entity}",
  "{entity} ownership, control, management",
  "who holds the shares in {entity}",
  "whose company is {entity}",
  "to whom does {entity} belong",
  "boss of {entity}",
  "who is the beneficial owner of {entity}",
  "board and directors {entity}",
  "tell me who calls the shots at {entity}",
  "leadership of {entity}",
  "who's the chairman or chief executive of {entity}",
  "name the persons in charge of {entity}",
  "is it known whose property {entity} is",
  "controlling interest in {entity}",
  "list everybody alleged to own or manage {entity}",
  "parent company or controlling person of {entity}",
  "who pulls the strings at {entity}",
  "which tycoon has {entity}",
  "stakeholders and officers of {entity}",
  "who founded and heads {entity}",
  "anything on the people running {entity}",
  "give me the alleged controllers of {entity} and who denies it",
  "operator and management company of {entity}",
  "{entity}, who is at the helm",
  "legal and beneficial ownership of {entity}",
  "under whose direction does {entity} stand",
  "where could I find who's running the show at {entity}",
  "has anyone been named as the owner of {entity}",
  "which investors or partners hold {entity}",
  "kingpin in command of {entity}",
  "beneficial owner of {entity}",
  "who's behind {entity} - owners, directors",
  "who owns the {entity} casino",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The company, group, compound or asset."
kinds = ["Company", "Group", "Compound", "Asset"]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-gsjk5"
*/
MATCH (l:Link {to: $entity})
WHERE l.type IN ['OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'DIRECTS', 'MANAGES', 'DEVELOPS', 'OPERATES', 'LANDLORD_OF']
MATCH (x:Entity {id: l.from})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id
