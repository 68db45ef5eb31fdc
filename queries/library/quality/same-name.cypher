/*
id = "same-name"
title = "One name, several ids"
question = "Which names belong to several entities that nobody has judged the same or different?"
phrases = [
  "same name several entities",
  "duplicates",
  "names that belong to several entities",
  "possible duplicates",
  "possible duplicates: different records sharing a name",
  "namesakes",
  "homonyms not yet resolved",
  "identical names, separate records",
  "two people called the same?",
  "unresolved duplicates",
  "which names occur more than once",
  "show me entries that might be the same person",
  "list shared names needing a decision",
  "one name, multiple ids",
  "is it the same guy or another with that name",
  "possible double entries",
  "candidate matches awaiting review",
  "name collisions",
  "give me records to be merged perhaps",
  "ambiguous names nobody has sorted out",
  "mistaken identity risk",
  "identically named companies, unclear whether one and the same",
  "dedupe queue",
  "who shares a name with someone else in the record",
  "repeated entities by name",
  "identity not settled: equal names",
  "could these be one and the same",
  "several individuals under a single name",
  "confusable entities",
  "name clashes without ruling",
  "which persons or firms appear twice",
  "undecided doubles",
  "namesake check, still to be adjudicated",
  "same spelling, distinct nodes",
  "where might we be mixing up people because of their name",
  "namesakes not yet sorted out",
]
caveats = [
  "A name in common proves nothing: join two refs only with a reason.",
]

[columns]
name = { is = "text", meaning = "The name, in small letters." }
ids = { is = "entities", meaning = "The entities, by id." }
kinds = { is = "texts", meaning = "What kinds they are." }
judged = { is = "integer", meaning = "How many judgements hold them apart or leave it open." }
*/
CALL () {
  MATCH (x:Entity)
  RETURN toLower(x.name) AS name, x.id AS id, x.kinds[0] AS kind, 0 AS judgements
  UNION ALL
  MATCH (j:Judgement)
  WHERE j.verdict IN ['different', 'undecided'] AND coalesce(j.undone_on, '') = ''
  UNWIND j.about AS ref
  MATCH (x:Entity {id: ref})
  WITH j, collect(DISTINCT toLower(x.name)) AS names, count(DISTINCT x) AS found
  WHERE size(names) = 1 AND found = size(j.about)
  RETURN names[0] AS name, null AS id, null AS kind, 1 AS judgements
}
WITH name, id, kind, judgements ORDER BY id
WITH name, collect(id) AS ids, collect(DISTINCT kind) AS kinds, sum(judgements) AS judged
WHERE size(ids) > 1
RETURN name, ids, kinds, judged
ORDER BY size(ids) DESC, name
