/*
id = "family-ties"
title = "Relatives"
question = "Who is said to be a relative of whom?"
phrases = [
  "family ties",
  "relatives of those named",
  "who is related to whom",
  "family connections",
  "sons and wives of owners",
  "who is related to whom in this business, brothers sons wives",
  "who are related by family in the network",
  "brothers sisters cousins and in-laws",
  "family tree of the tycoons",
  "nepotism and kinship in the network",
  "who is married to whom",
  "blood relations among owners and officials",
  "list kin",
  "show me all relatives",
  "whose son or daughter is who",
  "spouses named in the record",
  "dynasties behind the scam business",
  "clans and marriages between bosses",
  "relations by blood or marriage",
  "uncles nephews and fathers of those involved",
  "give me the family links between persons",
  "husbands and wives who feature together",
  "is anybody a relative of somebody powerful",
  "next of kin of compound bosses",
  "consanguinity and affinity between persons on record",
  "who is whose nephew",
  "siblings in business",
  "which politicians have relations in the trade by marriage",
  "anything on cousins running things for one another",
  "familial relationships",
  "children and parents of suspects",
  "kinsfolk",
  "household ties: father, mother, spouse, child",
  "ruling families and their offspring",
  "where could I find who the in-laws are",
  "are any of these people from the same family",
  "lineage of people in the graph",
  "wives, sons, cousins - who's kin to whom",
  "Whose wife, son or nephew is who among these tycoons",
  "any in-laws or siblings among the people in the file? the lawyer wants to know all kinship claims",
]
caveats = [
  "Kinship is context: what one is said to have done is not said of a relative.",
]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
to_id = { is = "entity", meaning = "Of whom, by id." }
to_name = { is = "text", meaning = "Of whom." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Person)-[l:FAMILY_OF]->(y:Person)
RETURN x.id AS from_id, x.name AS from_name, y.id AS to_id, y.name AS to_name, l.standing AS standing,
       l.claims AS claims
ORDER BY from_id, to_id

// graph
MATCH (x:Person)-[l:FAMILY_OF]->(y:Person)
RETURN x.id AS `from`, 'FAMILY_OF' AS type, y.id AS to
ORDER BY `from`, to
