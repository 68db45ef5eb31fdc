/*
id = "sums-of-money"
title = "Sums that sources name"
question = "What sums of money do sources name, of what, and by whose account?"
phrases = [
  "sums of money",
  "how much money is involved",
  "amounts named by sources",
  "how much was seized",
  "size of the fraud in dollars",
  "How much money is involved? sums named by the sources",
  "billions seized, lost or laundered - what figures are there in dollars",
  "sums of money mentioned",
  "how many billions do the scams make",
  "revenue and profit figures",
  "losses of victims in dollars",
  "dollar figures quoted",
  "how much cash was laundered",
  "value of frozen or confiscated assets",
  "what's the scam industry worth",
  "estimates of illicit proceeds",
  "fines and penalties amounts",
  "show me monetary amounts and who cited them",
  "size of investments in the zones",
  "turnover of companies and groups",
  "who says how many millions were stolen",
  "financial scale of the fraud",
  "damages suffered by fraud victims",
  "price tag of the projects",
  "list every amount reported with its source",
  "bitcoin haul value",
  "the biggest numbers in money terms",
  "earnings per year of the scam economy",
  "quantum of loss alleged",
  "give me the figures in currency",
  "how big is the loot",
  "any estimate of annual takings?",
  "cost and worth mentioned by reports",
  "capital invested and sums borrowed",
  "where can I find dollar estimates for the losses",
  "euros dollars baht yuan: totals stated",
  "economic volume of cyber fraud by whose estimate",
  "what did it cost the people who were defrauded",
  "how many billions are we talking about and who came up with the number",
  "dollar amounts seized, lost, laundered, with attribution",
  "I need the source of the billions figures we keep quoting",
]
caveats = [
  "Sums are texts with their currency and are not converted or added up.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
value = { is = "text", meaning = "What is said, as it was entered." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'amount'})-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS value,
       said.polarity AS polarity, coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, claim
