/*
id = "figures-of"
title = "How many people, at one"
question = "How many people do sources speak of at or about this one, and in what sense?"
phrases = [
  "how many people are in {entity}",
  "how many people are held at {entity}",
  "number of workers at {entity}",
  "figures for {entity}",
  "how big is {entity}",
  "head count for {entity}, by whoever gave one",
  "headcount {entity}",
  "estimates of the population of {entity}",
  "workforce size at {entity}",
  "how many folks does {entity} hold and who says so",
  "number of victims associated with {entity}",
  "people freed from {entity}: the numbers",
  "how many were rescued at {entity}",
  "arrest totals for {entity}",
  "capacity of {entity} in persons",
  "what numbers do reports quote for {entity}",
  "how large a staff has {entity}",
  "tally of workers deported from {entity}",
  "show me counts of people for {entity}",
  "stats on {entity}",
  "how many scammers work in {entity}",
  "give me the figure everyone cites about {entity}",
  "estimated number of trafficked persons in {entity}",
  "thousands or hundreds at {entity}",
  "any numbers on those affected by {entity}",
  "quantify the persons detained within {entity}",
  "numerical claims concerning {entity}",
  "how crowded is {entity}",
  "where could I find how many individuals were taken out of {entity}",
  "scale of {entity} by people and not by money",
  "is there a death toll or a count of captives for {entity}",
  "size of the labour force kept by {entity}",
  "people counted at {entity} by speaker",
  "what's the human toll of {entity} in numbers",
  "how many nationals were repatriated from {entity}",
  "{entity} inmates, how many, per which account",
  "{entity} headcount",
  "estimates of captives at {entity}",
  "How many workers are supposed to be inside {entity}, and is that number held, employed or rescued",
  "the figure for {entity} keeps changing in copy. what head counts do we have and what do they refer to",
]
caveats = [
  "Never add these up: several sources may count the same people.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
figure = { is = "text", meaning = "What is counted." }
value = { is = "text", meaning = "How many, as the source gives it." }
firmness = { is = "text", meaning = "How firmly it was put." }
polarity = { is = "text", meaning = "Whether the claim asserts, denies or could not confirm it." }
speaker = { is = "text", meaning = "Whose words the source reports." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "amnesty-p01"
*/
MATCH (x:Entity {id: $entity})<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['people_affected', 'people_freed', 'people_arrested', 'people_sent_home', 'people_left_without_support', 'people_interviewed', 'deaths', 'compounds_documented', 'sites_affected']
  AND said.state IN ['current', 'not_reachable']
RETURN said.predicate AS figure, said.value AS value, said.modality AS firmness, said.polarity AS polarity,
       coalesce(said.speaker, '') AS speaker, s.publisher AS publisher, said.stated_on AS stated_on, said.id AS claim
ORDER BY figure, said.stated_on_latest, claim
