/*
id = "operators-who-deny"
title = "Operators who deny it, or for whom others do"
question = "Of which operators or owners is the link denied, and in whose words?"
phrases = [
  "which operators deny it",
  "owners who deny",
  "who denies operating a compound",
  "operators that deny the allegations",
  "operators or owners who deny running a compound, in their own words",
  "which alleged bosses say it's not theirs",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
paraphrase = { is = "text", meaning = "What the source says, in our words." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (l:Link)
WHERE l.type IN ['OPERATES', 'MANAGES', 'DEVELOPS', 'OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'GUARDS', 'LANDLORD_OF'] AND l.denies > 0
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (c:Entity {id: far})
WHERE c:Compound
UNWIND l.claims AS claim_id
MATCH (said:Claim {id: claim_id})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'denies' AND said.state IN ['current', 'not_reachable']
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, c.id AS compound_id,
       c.name AS compound, l.asserts AS asserts, coalesce(said.speaker, '') AS speaker,
       said.paraphrase AS paraphrase, s.publisher AS publisher,
       said.modality AS firmness, said.id AS claim
ORDER BY from_id, link, compound_id, claim
