/*
id = "deaths-reported"
title = "Deaths"
question = "How many people do sources say died, in which event, act or case?"
phrases = [
  "deaths",
  "how many people died",
  "deaths reported in compounds",
  "killed in compounds",
  "who counted the dead",
  "reported death tolls, by event or case",
  "deaths reported in scam compounds",
  "death toll",
  "fatalities",
  "how many were killed",
  "body count by incident",
  "casualties in raids and escapes",
  "number of workers who lost their lives",
  "suicides and murders inside scam parks",
  "has anyone died in these places?",
  "killings reported by sources",
  "victims beaten to death",
  "list incidents with dead",
  "figures on loss of life",
  "corpses found near compounds",
  "deceased victims mentioned in court cases",
  "mortality numbers and who gives them",
  "which events cost lives",
  "show me every mention of people dying",
  "how deadly were the operations",
  "drownings while fleeing across the river",
  "homicide counts in indictments",
  "who puts the number of dead at what",
  "fatal incidents",
  "persons said to have perished",
  "estimates of those who did not survive",
  "lethal violence at the scam centres in numbers",
  "claims of murdered trafficking victims",
  "conflicting death counts",
  "any lives lost in strikes or fires",
  "give me the dead per event",
  "where could I find how many lost their life and whose count it is",
  "how many were killed in escapes, raids or beatings",
  "How many people have died, where and in connection with what",
]

[columns]
entity_id = { is = "entity", meaning = "The event, act or case, by id." }
entity = { is = "text", meaning = "The event, act or case." }
value = { is = "text", meaning = "How many, as the source gives it." }
polarity = { is = "text", meaning = "Whether the claim asserts, denies or could not confirm it." }
speaker = { is = "text", meaning = "Whose words the source reports." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
firmness = { is = "text", meaning = "How firmly it was put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'deaths'})-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, said.value AS value, said.polarity AS polarity,
       coalesce(said.speaker, '') AS speaker, s.publisher AS publisher, said.stated_on AS stated_on,
       said.modality AS firmness, said.id AS claim
ORDER BY entity_id, said.stated_on_latest, claim
