/*
id = "people-said-to-be-held"
title = "How many people, by whose count"
question = "How many people do sources speak of at compounds and on what occasion?"
phrases = [
  "how many people are held in compounds",
  "number of people in scam compounds",
  "how many people are trapped",
  "figures of people at compounds",
  "how many victims are there",
  "how many people are said to be trapped in the compounds overall, source by source",
  "how many were left with no support after getting out of compounds",
  "how many survivors were interviewed, according to the reports",
  "figures for people freed, whose count",
  "how many were arrested, by whose count",
  "total captives in all scam compounds",
  "estimates of forced scammers across the region",
  "{figure} at compounds, by source",
  "how many human beings are kept in scam parks",
  "figures quoted for workers detained in hubs",
  "overall scale of the trafficking into scam centres in numbers",
  "people_freed counts",
  "number sent home from compounds according to each speaker",
  "headcounts by compound and occasion",
  "is it hundreds of thousands who are enslaved",
  "show all numbers of persons",
  "NGO and official estimates of those stuck inside",
  "how many survivors ended up stranded without aid",
  "list every count of {figure}",
  "size of the captive workforce",
  "arrested, rescued, repatriated: numbers at the compounds",
  "statistics on victims of forced criminality",
  "how many interviewees did researchers talk to",
  "which figures are floating around for people in the compounds",
  "who puts the number of inmates at what",
  "quantities of trafficked labourers per source",
  "give me body counts of detainees in fraud factories",
  "how many modern slaves toil in these places",
  "victim numbers",
  "occupancy claims for compounds",
  "how big is the problem in terms of people held against their will",
  "where could I find a number I can print for people trapped",
  "anything on how many persons are affected by the compounds",
  "persons deprived of liberty in scam facilities: reported figures",
  "{figure} how many said by whom and when",
  "How many are trapped in these places according to the reports, site by site",
  "estimates of forced workers inside the parks and when each estimate was made",
  "I need the estimates of trapped people per site, not regional totals",
]
caveats = [
  "Figures that differ are not added up or averaged: periods and populations differ.",
]

[[params]]
name = "figure"
type = "text"
meaning = "Only this figure."
default = ""
choices = ["people_affected", "people_freed", "people_arrested", "people_sent_home", "people_left_without_support", "people_interviewed"]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
figure = { is = "text", meaning = "What is counted." }
value = { is = "text", meaning = "The figure as given; >3000 is over 3,000, 50+ at least 50." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['people_affected', 'people_freed', 'people_arrested', 'people_sent_home',
                         'people_left_without_support', 'people_interviewed']
  AND said.state IN ['current', 'not_reachable'] AND ($figure = '' OR said.predicate = $figure)
RETURN x.id AS entity_id, x.name AS entity, said.predicate AS figure, said.value AS value,
       said.polarity AS polarity, said.speaker AS speaker, said.stated_on AS stated_on,
       s.publisher AS publisher, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, figure, said.stated_on_latest, claim
