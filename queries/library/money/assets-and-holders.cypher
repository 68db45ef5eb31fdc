/*
id = "assets-and-holders"
title = "Assets and who holds them"
question = "Who is said to own, control or use which wallet, domain, property or vehicle?"
phrases = [
  "who holds which wallet",
  "crypto wallets and their owners",
  "who owns which domain",
  "assets and holders",
  "cryptocurrency addresses",
  "crypto {asset_type}s and whose they are",
  "websites/{asset_type}s used by the networks, with owner",
  "which yachts, cars or planes belong to whom",
  "{asset_type}s and who holds them",
  "{asset_type}s and their holders",
]

[[params]]
name = "asset_type"
type = "text"
meaning = "Only assets of this type."
default = ""
choices_from = "property:asset_type"

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asset_types = { is = "texts", meaning = "What sort of asset it is." }
amounts = { is = "texts", meaning = "Sums that sources give, with their currency." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (x:Entity)-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|USES|MANAGES]->(a:Asset)
WHERE $asset_type = '' OR $asset_type IN a.asset_type
CALL (a) {
  MATCH (a)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['asset_type', 'amount'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN x.id AS from_id, x.name AS from_name, type(l) AS link, a.id AS to_id, a.name AS to_name,
       coalesce(a.asset_type, []) AS asset_types, coalesce(a.amount, []) AS amounts,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY from_id, link, to_id
