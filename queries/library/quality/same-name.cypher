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
