/*
id = "landlords-and-leases"
title = "Who lets land or buildings"
question = "Who is said to be landlord of a compound, or to have leased land to whom?"
phrases = [
  "who are the landlords of compounds",
  "who leased land to whom",
  "who owns the land of compounds",
  "leases of compounds",
  "landowners",
  "whose land are the scam centres on, who leases it out",
  "landlords of scam sites",
  "who is the landlord, who leases land to whom",
  "who rents out the buildings to scammers",
  "lessors and lessees of compound sites",
  "property owners letting to scam gangs",
  "land concessions granted for compounds",
  "who collects the rent",
  "tenancy agreements behind scam parks",
  "list the people whose plots compounds stand on",
  "freeholders of scam centre premises",
  "which tycoon let his premises to operators",
  "ground leases and subleases",
  "show me who leased what to whom",
  "who holds title to the land under the hubs",
  "real estate owners hosting scam operations",
  "tenant and landlord pairs for compounds",
  "army or militia leasing out ground for fraud factories",
  "rental deals",
  "anything on contracts of lease for the sites",
  "who are the tenants and who is the lessor",
  "renting of floors and villas to scam companies",
  "to which firm was the terrain let",
  "give me the owners of the real property",
  "whose building is it",
  "long-term leases on borderland",
  "premises liability: the landlords",
  "property developers who lease space to scam bosses",
  "who profits from rents at compounds",
  "where could I find which company hires out the estate",
  "disputed landlord claims",
  "is the landlord of a compound known",
  "immovable property made available to operators by whom",
  "on whose land do the parks stand and who rents it from them",
  "Who collects rent from the scam operators, i.e. who owns the ground and who did they let it to",
]
caveats = [
  "A landlord is not an operator.",
  "Links that are only denied are listed too: read the standing.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.type IN ['LANDLORD_OF', 'LEASED_TO']
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id, to_id
