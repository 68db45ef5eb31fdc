/*
id = "designated-by-several"
title = "Designated by several states"
question = "Who or what was designated by the bodies of several states?"
phrases = [
  "who is sanctioned by several countries",
  "listed by more than one state",
  "designated by both the US and the UK",
  "sanctioned by several governments",
  "who has been sanctioned by two or more countries",
  "blacklisted in at least three jurisdictions",
  "sanctioned by more than one country",
  "entities sanctioned by three or more states",
  "multilateral sanctions targets",
  "on lists of at least {at_least} jurisdictions",
  "who appears on multiple blacklists",
  "cross-listed persons and firms",
  "overlap between different countries' sanctions lists",
  "coordinated designations by allies",
  "names hit by {at_least} or more governments",
  "show me the people blacklisted by various nations",
  "which targets did several authorities sanction independently",
  "double sanctioned",
  "jointly sanctioned by partners across borders",
  "who is on both sides' lists",
  "are there companies that more than one nation has put sanctions on",
  "asset freezes imposed by multiple jurisdictions",
  "entities common to two or more lists of different states",
  "list of those penalised internationally by many regimes",
  "rank targets by number of sanctioning authorities",
  "how many sanctioning bodies per target",
  "who has the most countries against them",
  "give me anyone named by {at_least} separate sanctions authorities",
  "restrictive measures by several states against the same target",
  "parallel listings by foreign ministries and treasuries",
  "where do sanctions regimes agree on a name",
  "persona non grata in multiple capitals",
  "two governments one target",
  "who's been whacked by a bunch of countries with sanctions",
  "intersection of national designation lists",
  "which names do allied lists share",
  "anyone banned by more than {at_least} states?",
  "global pariahs: sanctioned all over the world",
  "on the blacklist of at least three countries",
  "we want names hit by three or more countries' sanctions",
]
caveats = [
  "Bodies are counted, not states: two bodies may be of one state.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those that so many bodies designated."
default = 2
min = 1
max = 20

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
total = { is = "integer", meaning = "How many bodies designated it." }
bodies = { is = "texts", meaning = "Their names." }
body_ids = { is = "entities", meaning = "The bodies, by id." }
listings = { is = "integer", meaning = "How many listings." }

[example]
at_least = 1
*/
MATCH (b:StateBody)-[:TOOK_ACTION]->(g:GovernmentAction)-[:DIRECTED_AT]->(x:Entity)
WHERE 'designation' IN g.action_type AND NOT x:Place
WITH x, b, g ORDER BY b.name, b.id
WITH x, collect(DISTINCT b.name) AS bodies, collect(DISTINCT b.id) AS body_ids,
     count(DISTINCT g.id) AS listings
WHERE size(body_ids) >= $at_least
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, size(body_ids) AS total, bodies,
       body_ids, listings
ORDER BY total DESC, entity_id
