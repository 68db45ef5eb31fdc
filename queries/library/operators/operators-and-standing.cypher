/*
id = "operators-and-standing"
title = "Who is said to operate compounds"
question = "Who is said to operate or manage which compound, and how sure is that?"
phrases = [
  "who operates compounds",
  "who runs which compound",
  "list of operators",
  "who manages the scam compounds",
  "operators of all compounds",
  "who runs which compound, and how solid is the evidence",
  "alleged operators of all the compounds and how sure that is",
  "who runs which compound, and how solid is that",
]
caveats = [
  "A link is what is claimed; it is no finding of guilt.",
]

[columns]
operator_id = { is = "entity", meaning = "Who is said to operate or manage it." }
operator = { is = "text", meaning = "The name of the one who is said to." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
independent_min = { is = "integer", meaning = "At least so many independent sources support it." }
independent_max = { is = "integer", meaning = "At most so many." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
RETURN o.id AS operator_id, o.name AS operator, type(l) AS link, c.id AS compound_id,
       c.name AS compound, l.standing AS standing, l.asserts AS asserts, l.denies AS denies,
       l.independent_min AS independent_min, l.independent_max AS independent_max,
       l.claims AS claims
ORDER BY independent_min DESC, operator_id, link, compound_id

// graph
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
RETURN o.id AS `from`, type(l) AS type, c.id AS to
ORDER BY `from`, type, to
