/*
id = "shared-addresses"
title = "One address, several firms"
question = "Which companies or groups are given the same address?"
phrases = [
  "companies at the same address",
  "shared addresses",
  "firms with one address",
  "same office address",
  "letterbox firms sharing one address",
  "addresses shared by at least {at_least} companies",
  "companies sharing an address",
  "firms registered at one and the same address, {at_least}+",
  "same registered office several companies",
  "which businesses sit in one building",
  "brass plate companies at a common location",
  "shell companies clustered at an address",
  "mail drop used by many firms",
  "identical addresses",
  "addresses with more than one entity",
  "{at_least} or more companies under one roof",
  "show me co-located firms by street address",
  "which groups have the same headquarters",
  "common domicile of corporate entities",
  "who shares premises with whom",
  "are any outfits registered in the same suite",
  "list every address given for at least {at_least} entities",
  "corporate registrations with matching address",
  "duplicated address in company registry",
  "PO box shared by different businesses",
  "companies next door to each other at the same house number",
  "seat of several legal persons in one place",
  "address overlap between firms",
  "front companies operating out of one flat or office",
  "multiple businesses one postal address",
  "firms living at the same door",
  "give me clusters of companies by address",
  "is there an address that keeps coming up",
  "suspicious address reuse by corporations",
  "which street addresses turn up for {at_least} firms",
  "entities grouped by where they are registered",
  "where do multiple shells have their seat",
  "where could I find businesses that use a joint address",
  "shell companies sharing one office",
  "are there four or more firms registered at the same door",
]
caveats = [
  "An address without a number, which is a town or a country alone, is left out.",
  "One address may be that of an agent for many firms.",
  "The bundled sources give addresses as a town or a country alone, so of these the answer is empty.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "At least so many of them."
min = 1
max = 50
default = 2

[columns]
address = { is = "text", meaning = "The address, as sources give it." }
total = { is = "integer", meaning = "How many are given it." }
entity_ids = { is = "entities", meaning = "They, by id." }
names = { is = "texts", meaning = "Their names." }

[example]
at_least = 1
*/
MATCH (x:Entity)
WHERE (x:Company OR x:Group) AND x.address IS NOT NULL
UNWIND x.address AS address
WITH x, address WHERE any(digit IN ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] WHERE address CONTAINS digit)
WITH address, x ORDER BY x.id
WITH address, collect(DISTINCT x.id) AS entity_ids, collect(DISTINCT x.name) AS names
WHERE size(entity_ids) >= $at_least
RETURN address, size(entity_ids) AS total, entity_ids, names
ORDER BY total DESC, address
