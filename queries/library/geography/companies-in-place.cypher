/*
id = "companies-in-place"
title = "Companies in a place"
question = "Which companies and groups are said to be in this place?"
phrases = [
  "companies in {place}",
  "firms based in {place}",
  "which companies are in {place}",
  "businesses in {place}",
  "groups in {place}",
  "{place} companies",
  "corporate presence in {place}",
  "enterprises located in {place}",
  "which corporations have their seat in {place}",
  "firms headquartered in {place}",
  "what outfits are based in {place}",
  "legal entities registered or domiciled in {place}",
  "gangs and syndicates sitting in {place}",
  "business groups with an office in {place}",
  "list of corporate entities at {place}",
  "show me conglomerates present in {place}",
  "any company with an address in {place}?",
  "armed groups and militias located in {place}",
  "criminal organisations said to be in {place}",
  "shell companies incorporated in {place}",
  "what firms are around in {place}",
  "give me the businesses sitting in {place}",
  "who is set up in {place} as a company",
  "organisations located in {place}",
  "casino firms and developers in {place}",
  "commercial undertakings in {place}",
  "where could I find which companies are domiciled in {place}",
  "tell me about corporate players from {place}",
  "{place}: names of the firms and networks there",
  "body corporates with a registered office in {place}",
  "holding companies and their groups at home in {place}",
  "does any of the firms sit in {place}",
  "{place}-based companies",
  "business directory {place}",
  "which networks and outfits does the press place in {place}",
  "Which firms are based in {place}",
  "companies in {place} from the file",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
entity_id = { is = "entity", meaning = "The firm, by id." }
entity = { is = "text", meaning = "The firm." }
place_id = { is = "entity", meaning = "Where it is said to be, by id." }
place = { is = "text", meaning = "Where it is said to be." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
place = "amnesty-p01"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[l:LOCATED_IN]-(x:Entity)
WHERE x:Company OR x:Group
RETURN DISTINCT x.id AS entity_id, x.name AS entity, q.id AS place_id, q.name AS place,
       l.standing AS standing, l.claims AS claims
ORDER BY entity_id, place_id
