/*
id = "ties-in-place"
title = "Who owns, runs or guards what in a place"
question = "Who is said to own, let, operate, manage, guard, supply or license what in this place?"
phrases = [
  "who owns land in {place}",
  "owners in {place}",
  "who runs compounds in {place}",
  "operators in {place}",
  "landlords in {place}",
  "who guards compounds in {place}",
  "who is behind the compounds in {place}",
  "business ties in {place}",
  "Who owns or runs what in {place}",
  "who is guarding what in {place}",
  "who owns or guards what in {place}",
  "who owns what in {place}",
  "property owners and lessees in {place}",
  "who leases property to scam operators in {place}",
  "who is the landlord of sites in {place}",
  "which firms supply power or internet to compounds in {place}",
  "who provides security in {place}",
  "who licensed casinos in {place}",
  "{place}: ownership, management, guarding, supply",
  "{link} in {place}",
  "all {link} relations for things located in {place}",
  "who calls the shots at the sites in {place}",
  "bosses and backers of the {place} scam centres",
  "kingpins with an interest in {place}",
  "proprietors and managers of premises in {place}",
  "who profits from the scam parks of {place}",
  "which militia protects the parks in {place}",
  "developers and investors behind property in {place}",
  "who holds the real estate in {place}",
  "list operators and lessors for sites situated in {place}",
  "who rents out buildings in {place} and to whom",
  "concession holders and licensees in {place}",
  "show me who controls the zone {place} and what is in it",
  "who's who in {place}: who runs which compound",
  "power brokers of {place} and what they control",
  "beneficial ownership of compounds in {place}",
  "which people and companies are tied to the sites in {place}",
  "who manages and who protects the hubs in {place}",
  "give me the money men, landlords and guards for {place}",
  "where could I find the interests held in {place} by tycoons",
  "utilities and suppliers serving scam sites in {place}",
  "who has what business in {place}: owners, landlords, guards",
  "casino managers and property owners in {place}",
  "Who are the landlords, guards and operators around {place}",
  "who supplies power in {place}, and to what",
]
caveats = [
  "What is said of a company there need not be about that place.",
  "A landlord is not an operator.",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
from_id = { is = "entity", meaning = "Who it is said of, by id." }
from_name = { is = "text", meaning = "Who it is said of." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "What lies there, by id." }
to_name = { is = "text", meaning = "What lies there." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
place = "amnesty-p01"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(y:Entity)<-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|GUARDS|LANDLORD_OF|LEASED_TO|SUPPLIES|LICENSED]-(x:Entity)
WHERE $link = '' OR type(l) = $link
RETURN DISTINCT x.id AS from_id, x.name AS from_name, type(l) AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY link, from_id, to_id

// graph
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(y:Entity)<-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|GUARDS|LANDLORD_OF|LEASED_TO|SUPPLIES|LICENSED]-(x:Entity)
WHERE $link = '' OR type(l) = $link
RETURN DISTINCT x.id AS `from`, type(l) AS type, y.id AS to
ORDER BY `from`, type, to
