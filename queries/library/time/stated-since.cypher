/*
id = "stated-since"
title = "What was said since a day"
question = "What was said since this day about things of this kind?"
phrases = [
  "what was said since {since}",
  "recent statements about {kind}",
  "statements since {since}",
  "anything said about companies {since}",
  "latest statements on {kind}s {since}",
  "new things said by sources after {since}",
  "newest claims about {kind} from {since} onwards",
  "fresh allegations about people {since}",
  "everything sources published after {since} on any {kind}",
  "latest reporting on compounds in general {since}",
  "show me what has been alleged of persons {since}",
  "list claims dated later than {since}",
  "give me recent assertions concerning groups {since}",
  "any news on recruitment routes {since}?",
  "what did sources report about government actions after {since}",
  "news feed of statements {since}",
  "most recent things said, by kind {kind}",
  "what have the papers been writing {since}",
  "catch up on the coverage {since}",
  "what came out in the press from {since} on, about places",
  "roundup: assertions made {since} regarding {kind}",
  "court cases talked about {since}",
  "has anything been published on assets {since}",
  "claims with a publication date after {since}",
  "weekly digest of what sources assert, starting {since}",
  "what did outlets say no earlier than {since} about state bodies",
  "only statements on {kind} newer than {since}",
  "who said what about which company {since}",
  "what has been put forward about events {since}, with publisher and firmness",
  "I've been away {since}, what did sources say",
  "filter by kind {kind} and stated date {since}",
  "latest on firms {since}",
  "where do I see the newest source statements on {kind}",
  "reported from {since} till today, all {kind} entries",
  "current talk about compounds and people, nothing older than {since}",
]

[[params]]
name = "since"
type = "date"
meaning = "Since this day."

[[params]]
name = "kind"
type = "kind"
meaning = "Only about things of this kind."
default = ""

[columns]
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
since = "2026-01"
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.stated_on_earliest >= $since AND said.state IN ['current', 'not_reachable']
  AND NOT said.predicate IN ['kind', 'name', 'listed_name', 'alias', 'code', 'short_name']
  AND ($kind = '' OR $kind IN x.kinds)
MATCH (said)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN said.stated_on AS stated_on, x.id AS entity_id, x.name AS entity, said.predicate AS what,
       coalesce(y.name, said.value) AS value, said.polarity AS polarity, s.publisher AS publisher,
       said.modality AS firmness, said.id AS claim
ORDER BY said.stated_on_latest DESC, entity_id, claim
