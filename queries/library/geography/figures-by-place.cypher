/*
id = "figures-by-place"
title = "What sources count in a place"
question = "How many compounds and people do sources count in each place?"
phrases = [
  "figures by place",
  "how many compounds and people per place",
  "numbers per town and country",
  "people and compounds counted per place",
  "estimates of scam workers by country",
  "how many people are trapped in each country",
  "headcount by location",
  "official estimates of victims per country",
  "how many scam workers are there supposed to be in the various countries",
  "numbers quoted by sources for every town or state",
  "population of scam workers per place according to whom",
  "figures for trafficked persons in each place",
  "statistics per country with who gave them",
  "estimated number of sites and workers per location",
  "what headcounts do sources give for the different places",
  "give me country totals as the reports state them",
  "sources' own counts of compounds, by area",
  "claimed numbers of compounds and captives by territory",
  "how big is the problem in each country according to reports",
  "tallies of people and parks for each area",
  "estimates compared across regions",
  "show numbers by geography with speaker and date",
  "scale of scamming place by place",
  "which place has how many victims, by whose estimate",
  "published estimates of workforce size in every country",
  "victim numbers across the region",
  "stats on how many are held where",
  "quantitative claims about towns and countries",
  "I need the oft-cited hundreds of thousands figure and which country it is for",
  "regional figures with attribution",
  "number of centres an official says there are, broken down by place",
  "what does the government say about how many centres and foreigners each town has",
  "where could I find estimates for the individual countries",
  "magnitude figures per jurisdiction",
  "estimated workers and sites by province",
]
caveats = [
  "Figures that differ are shown side by side: periods and populations differ.",
]

[columns]
place_id = { is = "entity", meaning = "The place, by id." }
place = { is = "text", meaning = "Its name." }
figure = { is = "text", meaning = "What is counted." }
value = { is = "text", meaning = "What is said, as it was entered." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (p:Place)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['compounds_documented', 'sites_affected', 'people_affected',
                         'people_left_without_support', 'people_interviewed']
  AND said.state IN ['current', 'not_reachable']
RETURN p.id AS place_id, p.name AS place, said.predicate AS figure, said.value AS value,
       said.polarity AS polarity, coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY place_id, figure, said.stated_on_latest, claim
