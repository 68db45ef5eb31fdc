/*
id = "sources-about"
title = "Sources on one thing"
question = "Which sources speak of this one, how often, and since when?"
phrases = [
  "which sources mention {entity}",
  "who reports on {entity}",
  "sources about {entity}",
  "who wrote about {entity}",
  "where is {entity} mentioned",
  "articles about {entity}",
  "Which sources write about {entity}",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
source_id = { is = "source", meaning = "The source, by id." }
title = { is = "text", meaning = "Its title." }
publisher = { is = "text", meaning = "Its publisher." }
published = { is = "date", meaning = "When it was published." }
reliability = { is = "text", meaning = "Its Admiralty grade." }
total = { is = "integer", meaning = "How many of its claims speak of this one." }

[example]
entity = "amnesty-ka02"
*/
MATCH (x:Entity {id: $entity})<-[:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
RETURN s.id AS source_id, s.title AS title, s.publisher AS publisher, coalesce(s.published, '') AS published,
       s.reliability AS reliability, count(DISTINCT said.id) AS total
ORDER BY total DESC, source_id
