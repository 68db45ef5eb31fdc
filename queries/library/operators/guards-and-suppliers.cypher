/*
id = "guards-and-suppliers"
title = "Who guards and supplies compounds"
question = "Who is said to guard compounds, or to supply them with power, connections or services?"
phrases = [
  "who guards compounds",
  "who supplies electricity to compounds",
  "who provides internet to compounds",
  "security firms at compounds",
  "guards and suppliers of compounds",
  "who provides the guards and the electricity for the compounds",
  "armed groups guarding scam parks, and power suppliers",
  "who guards the compounds or supplies electricity to them",
  "who keeps the lights on at the scam parks",
  "militias protecting compounds",
  "power companies that feed compounds",
  "broadband and fibre providers for scam centres",
  "enablers: security electricity and internet",
  "which firms deliver services to scam sites",
  "armed protection of hubs by whom",
  "utility suppliers of compounds",
  "list those who watch the gates",
  "telecom operators connecting compounds",
  "show me the guards",
  "vendors and contractors serving scam compounds",
  "frontier troops providing security",
  "where do compounds get their bandwidth and energy",
  "who supplies fuel water or power",
  "supply chain of the compounds",
  "private security outfits employed at fraud factories",
  "soldiers or police on duty at compound gates",
  "support infrastructure and who furnishes it",
  "third parties that render services to the facilities",
  "give me the companies that sell electricity to them",
  "who provides muscle for the bosses' sites",
  "anything on satellite internet kit and who brings it in",
  "logistics providers to compounds",
  "cross-border electric current sold to compounds",
  "which armed outfit protects which hub",
  "software or payment service providers to scam centers",
  "guard supply power connection compound",
  "which businesses profit by serving the parks",
  "where could I find who stands watch and who delivers the utilities",
  "electricity and internet providers of the scam cities",
  "who does security for the parks",
  "Who provides the electricity and internet for these places",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:GUARDS|SUPPLIES]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, x.kinds[0] AS kind, type(l) AS link, y.id AS to_id,
       y.name AS to_name, l.standing AS standing, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id, to_id

// graph
MATCH (x:Entity)-[l:GUARDS|SUPPLIES]->(y:Entity)
RETURN x.id AS `from`, type(l) AS type, y.id AS to
ORDER BY `from`, type, to
