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
