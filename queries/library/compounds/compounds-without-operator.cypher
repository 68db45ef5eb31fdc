/*
id = "compounds-without-operator"
title = "Compounds whose operator nobody has named"
question = "Of which compounds has nobody said who operates or manages them?"
phrases = [
  "compounds with no known operator",
  "which compounds have nobody named as operator",
  "compounds nobody is said to run",
  "unknown operators",
  "compounds where we have no clue who is in charge",
  "For which sites has no one been named as running them",
  "compounds with no named operator",
  "ownerless looking compounds with no boss identified",
  "who runs these places is a mystery: list them",
  "sites whose management is unidentified",
  "compounds missing operator information",
  "no manager on record",
  "scam parks for which no kingpin has been named",
  "show compounds with blank operator",
  "research gaps: who operates which hub is not known",
  "which centres have unidentified management",
  "for which compounds is the operator anonymous",
  "compounds not attributed to any syndicate",
  "where do we still not know the boss",
  "unattributed scam sites",
  "hubs without an identified controller",
  "give me facilities where no person or company is alleged to manage",
  "nobody knows who is behind the day-to-day business at these compounds",
  "which fraud factories have no one pinned as their head",
  "compounds in want of a named gang or firm",
  "list of orphan compounds",
  "sites lacking a responsible party",
  "leads wanted: compounds with no operator yet",
  "where has no source said which outfit is in control",
  "no one fingered as running the place",
  "operator undisclosed",
  "compounds we cannot tie to any operating company",
  "which of the hubs has reporting failed to link to a manager",
  "perpetrators unknown by compound",
  "anything on places run by persons unknown",
  "where could I see the compounds that still need an operator identified",
  "does any compound have owners stated but no operators",
  "scam parks whose boss is unknown",
  "For which sites are we still missing any name of whoever runs the place",
]
caveats = [
  "An owner or a landlord is not an operator.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
owners = { is = "integer", meaning = "How many owners, controllers or landlords are named all the same." }
said = { is = "integer", meaning = "How many claims speak of it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:OPERATES|MANAGES]-(:Entity) }
CALL (c) {
  MATCH (c)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['status'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses,
       COUNT { (c)<-[:OWNS|HOLDS_SHARE_IN|CONTROLS|LANDLORD_OF]-(:Entity) } AS owners, c.claims AS said, hedged
ORDER BY owners DESC, said DESC, compound_id

// count
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:OPERATES|MANAGES]-(:Entity) }
RETURN count(c) AS total
