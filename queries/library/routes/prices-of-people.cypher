/*
id = "prices-of-people"
title = "What is paid or asked for people"
question = "What prices and ransoms do sources report, on which routes?"
phrases = [
  "how much does a person cost",
  "prices paid for people",
  "ransoms demanded",
  "what ransom is asked",
  "price of a trafficked person",
  "what do traffickers charge - prices and ransoms per route",
  "How much ransom is demanded for a worker",
  "ransom amounts and prices on the routes",
]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
what = { is = "text", meaning = "price or ransom." }
value = { is = "text", meaning = "What is said, as it was entered." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (r:RecruitmentRoute)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['price', 'ransom'] AND said.state IN ['current', 'not_reachable']
RETURN r.id AS route_id, r.name AS route, said.predicate AS what, said.value AS value,
       coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY what, route_id, claim
