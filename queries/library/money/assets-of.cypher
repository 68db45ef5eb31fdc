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
