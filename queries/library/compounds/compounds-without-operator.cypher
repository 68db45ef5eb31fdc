/*
id = "compounds-without-operator"
title = "Compounds whose operator nobody has named"
question = "Of which compounds has nobody said who operates or manages them?"
caveats = [
  "An owner or a landlord is not an operator.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
owners = { is = "integer", meaning = "How many owners, controllers or landlords are named all the same." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:OPERATES|MANAGES]-(:Entity) }
RETURN c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses,
       COUNT { (c)<-[:OWNS|CONTROLS|LANDLORD_OF]-(:Entity) } AS owners, c.claims AS said
ORDER BY owners DESC, said DESC, compound_id

// count
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:OPERATES|MANAGES]-(:Entity) }
RETURN count(c) AS total
