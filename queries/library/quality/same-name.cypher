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
MATCH (x:Entity)
WITH toLower(x.name) AS name, x ORDER BY x.id
WITH name, collect(x.id) AS ids, collect(DISTINCT x.kinds[0]) AS kinds
WHERE size(ids) > 1
OPTIONAL MATCH (j:Judgement)
WHERE j.verdict IN ['different', 'undecided'] AND coalesce(j.undone_on, '') = ''
  AND all(ref IN j.about WHERE ref IN ids)
RETURN name, ids, kinds, count(j) AS judged
ORDER BY size(ids) DESC, name
