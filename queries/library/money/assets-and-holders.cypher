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
  "who owns what: luxury homes and supercars",
  "blockchain addresses attributed to whom",
  "bitcoin and tether wallets with named owner",
  "real estate and its proprietors",
  "list all {asset_type} assets along with the owner",
  "registrants of scam websites",
  "mansions and penthouses - whose are they",
  "who is behind the fake trading platforms' URLs",
  "asset register",
  "asset tracing overview for all parties",
  "ownership of private jets and boats",
  "who uses which {asset_type}",
  "every {asset_type} in the data and who controls it",
  "bank accounts and funds with their beneficial owners",
  "loot of the bosses: villas and cash and coins",
  "web domains tied to a person or firm",
  "belongings recorded for anybody",
  "show me property ownership across the networks",
  "give me the crypto holdings of everyone named",
  "to whom do the frozen funds belong",
  "what possessions are attributed to which people or companies",
  "flats and buildings bought by whom abroad",
  "holder of each digital wallet",
  "IP and website infrastructure and who runs it",
  "anything on whose {asset_type} that is?",
  "title holders of land, houses and vessels",
  "where can I look up the owner of a wallet or site",
  "chattels and immovables by proprietor",
  "confiscated riches and who had them",
  "who's got the yachts and Swiss watches",
  "bitcoin wallets and whose they are",
  "yachts, jets and cars: in whose hands",
  "domain names with their registrants",
  "Crypto wallets in the file and who is supposed to own them",
  "are there any yachts, jets or cars, and whose are they",
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
