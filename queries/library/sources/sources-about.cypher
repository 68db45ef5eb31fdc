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
  "press coverage of {entity}",
  "{entity} sources",
  "{entity} bibliography",
  "reading list on {entity}",
  "what has been published on {entity}",
  "where can I read up on {entity}",
  "references for {entity}",
  "give me the citations for {entity}",
  "which newspapers covered {entity}",
  "reports that name {entity}",
  "how often is {entity} mentioned and in which documents",
  "when did the press first write of {entity}",
  "clippings on {entity}",
  "cuttings file {entity}",
  "what literature is there on {entity}",
  "documents in which {entity} occurs",
  "show me the paper trail of reporting on {entity}",
  "list publications dealing with {entity}",
  "since when has {entity} been in the news",
  "how good are the sources for {entity}",
  "what is your sourcing on {entity}",
  "which outlets have run stories on {entity}",
  "anything written on {entity}",
  "who has investigated {entity} in print",
  "how much has been reported on {entity} and by which publisher",
  "background material on {entity}",
  "footnotes for {entity}",
  "on what documents does the entry for {entity} rest",
  "earliest and latest articles that name {entity}",
  "media mentions {entity}",
  "press coverage of {entity}, first article onwards",
  "Which reports mention {entity} and how frequently",
  "Where can I read about {entity} - which sources, first one when",
  "sources on {entity} and how often each one mentions it",
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
