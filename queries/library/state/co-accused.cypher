/*
id = "co-accused"
title = "Named in the same case"
question = "Who else is named as accused or party in a case in which this one is?"
phrases = [
  "co-accused of {entity}",
  "who was charged with {entity}",
  "who else was charged with {entity}",
  "accused together with {entity}",
  "defendants beside {entity}",
  "who else was charged alongside {entity}",
  "co-defendants of {entity}",
  "who is in the dock with {entity}",
  "names indicted jointly with {entity}",
  "others accused in the same case as {entity}",
  "who else stood trial with {entity}",
  "alleged co-conspirators of {entity}",
  "accomplices of {entity} according to the indictment",
  "partners in crime of {entity}",
  "who got done together with {entity}",
  "other parties to proceedings involving {entity}",
  "{entity} and others: who are the others",
  "fellow defendants {entity}",
  "who shares a charge sheet with {entity}",
  "list everybody prosecuted alongside {entity}",
  "which companies or persons were sued jointly with {entity}",
  "who was convicted at the same trial as {entity}",
  "further suspects in the case of {entity}",
  "was {entity} charged alone or with somebody",
  "joint defendants in matters where {entity} is named",
  "show me the other names on {entity}'s indictment",
  "anyone else in court over the same affair as {entity}?",
  "respondents joined with {entity}",
  "who was rounded up and accused in {entity}'s case too",
  "fellow suspects of {entity}",
  "additional accused besides {entity}",
  "who else is on the hook with {entity}",
  "people and firms linked to {entity} through a shared court case",
  "alleged associates indicted with {entity}",
  "give me the rest of the defendants from {entity}'s cases",
  "which persons appear as a party wherever {entity} is a party in court",
  "who was indicted along with {entity}",
  "{entity}'s fellow defendants",
  "Names of the other defendants in the same proceedings as {entity}",
]
caveats = [
  "Being named in one case is no guilt, and no tie outside it.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
other_id = { is = "entity", meaning = "Who else, by id." }
other = { is = "text", meaning = "Who else." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
case_id = { is = "entity", meaning = "The case, by id." }
case = { is = "text", meaning = "The case." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "persons-4nt3n"
*/
MATCH (x:Entity {id: $entity})-[:PARTY_TO]->(k:Proceeding)<-[l:PARTY_TO]-(y:Entity)
WHERE y.id <> x.id
RETURN y.id AS other_id, y.name AS other, y.kinds[0] AS kind, k.id AS case_id, k.name AS case,
       l.standing AS standing, l.claims AS claims
ORDER BY other_id, case_id
