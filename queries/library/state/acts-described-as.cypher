/*
id = "acts-described-as"
title = "What acts are said to have meant"
question = "Which acts or bodies does somebody characterise, and in whose words?"
phrases = [
  "which acts are said to have helped",
  "acts described as helping compounds",
  "who says the state helped",
  "acts called complicit",
  "characterisations of state acts",
  "which crackdowns did somebody call a sham or a show, in whose words",
  "how did people characterise the raids (staged, for show etc)",
  "who called the crackdown theatre",
  "criticism of government raids",
  "accusations of state complicity and who makes them",
  "labels put on police operations by observers",
  "which bodies are said to be protecting the scammers",
  "who says the authorities are corrupt, bribed or turning a blind eye",
  "quotes dismissing operations as window dressing",
  "PR stunt crackdown",
  "has anybody branded a state agency an accomplice",
  "experts' verdicts on enforcement efforts",
  "which operations were described as cosmetic, symbolic or toothless",
  "how do commentators portray what governments did",
  "show me opinions on the raids with the speaker",
  "assessments of state conduct by third parties",
  "who praised an operation as a success",
  "allegations of collusion by officials, with the wording",
  "were the crackdowns real or just for the cameras",
  "descriptions of official acts as ineffective",
  "which acts are said to have been done with tip-offs beforehand",
  "list characterisations of ministries and police by NGOs",
  "who thinks the army or police shield the compounds",
  "evaluation of government action in quoted words",
  "what adjectives do critics use for the authorities' response",
  "cover-up or whitewash claims about state acts",
  "whose view is it that the state is an enabler",
  "give me quotable lines slamming the enforcement",
  "bodies described as compromised or captured by crime groups",
  "statements qualifying an act as aiding and abetting",
  "performative crackdowns according to analysts",
  "where is a government's action judged or commented upon, and by whom",
  "who called the crackdowns a show",
  "Complicit, complacent, heroic: labels put on authorities and their operations, by whom",
  "Who called the crackdown a sham, and in which exact words",
]
caveats = [
  "These are a speaker's words about an act, never the record's own.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
value = { is = "text", meaning = "What is said, as it was entered." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
by_whom = { is = "text", meaning = "Whose words they are." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['characterised_as', 'characterisation']
  AND said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS value,
       said.polarity AS polarity, coalesce(said.speaker, s.publisher) AS by_whom,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, said.stated_on_latest, claim
