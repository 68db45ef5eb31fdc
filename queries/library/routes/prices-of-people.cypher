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
  "going rate for a trafficked worker",
  "ransom figures",
  "what families had to pay to get someone out",
  "cost of buying freedom from a compound",
  "sale price of a victim",
  "how much are people sold for",
  "human trafficking price list",
  "release fees and buy-outs reported per route",
  "what is a human being worth to the gangs",
  "amounts demanded from relatives for a release",
  "show me every mention of somebody being bought or sold for a sum",
  "recruiters' commission per head",
  "payments per person delivered",
  "extortion money asked for captives",
  "list reported sums for the sale of persons between compounds",
  "redemption money",
  "what does it cost to be let go",
  "consideration paid for the transfer of a trafficked person",
  "head money and ransom by recruitment route",
  "how many dollars did the bosses want before freeing someone",
  "compensation demanded from workers who wish to leave",
  "market value of trafficking victims",
  "fees charged by smugglers and brokers for each recruit",
  "is there any data on what kidnappers ask",
  "resale of workers and for how much",
  "give me quotes naming a price for people",
  "where could I find what parents were told to pay for their child's freedom",
  "ransom demand amounts by route and source",
  "traded like goods - at what price",
  "debt bondage sums workers must pay off to be released",
  "how much do families pay to get somebody out",
  "ransom amounts",
  "How much is a worker sold for, and how much do families pay to get them out",
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
