/*
id = "assets-of"
title = "Assets of one"
question = "Which wallets, domains, properties or vehicles is this one said to own, control or use?"
phrases = [
  "assets of {entity}",
  "wallets of {entity}",
  "which properties does {entity} have",
  "crypto addresses of {entity}",
  "what assets does {entity} use",
  "seized property of {entity}",
  "What property does {entity} have? houses, wallets, cars",
  "wallets used by {entity}",
  "what properties are tied to {entity}",
  "what does {entity} own in the way of wallets and houses",
  "real estate portfolio {entity}",
  "{entity} bitcoin addresses",
  "websites and domains run by {entity}",
  "yachts or jets belonging to {entity}",
  "show me the belongings of {entity}",
  "list all assets traced to {entity}",
  "asset tracing {entity}",
  "possessions attributed to {entity}",
  "what loot has {entity} got",
  "which domains are registered to {entity}",
  "does {entity} hold any cryptocurrency",
  "{entity} villas apartments mansions",
  "what could be frozen or confiscated from {entity}",
  "estate and chattels of {entity}",
  "anything on {entity}'s crypto?",
  "blockchain footprint of {entity}",
  "cars and other vehicles driven or owned by {entity}",
  "bank accounts and funds in the hands of {entity}",
  "URLs linked with {entity}",
  "what online platforms does {entity} use",
  "give me {entity}'s wealth item by item",
  "where could I find the property holdings of {entity}",
  "{entity}, flats and land abroad",
  "what is known of the fortune of {entity}",
  "to {entity} belong which buildings and coins",
  "recoverable assets for victims suing {entity}",
  "luxury goods of {entity}",
  "digital wallets controlled by {entity}",
  "what stuff was taken from or held by {entity}",
  "websites belonging to {entity}",
  "domains and wallet addresses used by {entity}",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
asset_id = { is = "entity", meaning = "The asset, by id." }
asset = { is = "text", meaning = "The asset." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-9zq4c"
*/
MATCH (l:Link {from: $entity})
MATCH (y:Entity {id: l.to})
WHERE y:Asset
RETURN y.id AS asset_id, y.name AS asset, l.type AS link, l.standing AS standing, l.asserts AS asserts,
       l.denies AS denies, l.claims AS claims
ORDER BY asset_id, link
