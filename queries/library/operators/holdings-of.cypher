/*
id = "holdings-of"
title = "What somebody is said to own, run or direct"
question = "What is this person, company or group said to own, control, operate, manage or direct?"
phrases = [
  "what does {entity} own",
  "which companies does {entity} control",
  "holdings of {entity}",
  "what does {entity} run",
  "businesses of {entity}",
  "which compounds does {entity} operate",
  "firms directed by {entity}",
  "which businesses does {entity} run or direct",
  "{entity}'s holdings",
  "assets under the command of {entity}",
  "corporate empire of {entity}",
  "{entity} portfolio of companies",
  "what does {entity} have a stake in",
  "which firms belong to {entity}",
  "shareholdings and directorships of {entity}",
  "what is {entity} the boss of",
  "subsidiaries of {entity}",
  "is {entity} the owner of any scam compound",
  "list companies where {entity} is a director",
  "property and enterprises in the hands of {entity}",
  "show me what {entity} manages",
  "{entity} business interests",
  "casinos and hotels run by {entity}",
  "what's in {entity}'s stable",
  "entities beneficially owned by {entity}",
  "give me everything {entity} is in charge of",
  "over which companies does {entity} exercise control",
  "which sites are operated by {entity}",
  "{entity} owns, controls, operates, manages, directs",
  "ventures headed by {entity}",
  "what has {entity} got his hands on",
  "does {entity} chair any group",
  "affiliated undertakings held by {entity}",
  "downstream ownership from {entity}",
  "which concerns is {entity} said to lead",
  "anything on outfits under {entity}",
  "where could I look up the companies of {entity}",
  "{entity} as proprietor or chief executive of what",
  "firms and parks that {entity} oversees",
  "{entity}'s business empire",
  "What companies are in {entity}'s hands",
  "firms that come under the {entity} umbrella",
  "list all businesses and sites that {entity} controls or is director of",
  "What companies are part of the {entity}",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The person, company, group or body."
kinds = ["Person", "Company", "Group", "StateBody"]

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-n4egs"
*/
MATCH (l:Link {from: $entity})
WHERE l.type IN ['OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'OPERATES', 'MANAGES', 'DEVELOPS', 'DIRECTS', 'LANDLORD_OF', 'LEASED_TO']
MATCH (y:Entity {id: l.to})
RETURN l.type AS link, y.id AS to_id, y.name AS to_name, y.kinds[0] AS kind, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.first AS first, l.last AS last,
       l.claims AS claims
ORDER BY link, to_id

// graph
MATCH (l:Link {from: $entity})
WHERE l.type IN ['OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'OPERATES', 'MANAGES', 'DEVELOPS', 'DIRECTS', 'LANDLORD_OF', 'LEASED_TO']
RETURN l.from AS `from`, l.type AS type, l.to AS to
ORDER BY `from`, type, to
