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
