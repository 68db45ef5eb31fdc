/*
id = "figures-by-place"
title = "What sources count in a place"
question = "How many compounds and people do sources count in each place?"
phrases = [
  "figures by place",
  "how many compounds and people per place",
  "numbers per town and country",
  "people and compounds counted per place",
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
