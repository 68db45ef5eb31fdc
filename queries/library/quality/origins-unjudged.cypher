/*
id = "origins-unjudged"
title = "Origins that nobody has judged"
question = "Which origins do not count as independent because nobody has judged them?"
phrases = [
  "origins not judged independent",
  "unjudged origins",
  "origins where independence hasn't been decided on",
]

[columns]
origin = { is = "origin", meaning = "The origin, by id." }
title = { is = "text", meaning = "Its title." }
kind = { is = "text", meaning = "What kind of origin it is." }
by_whom = { is = "text", meaning = "Who published it." }
total = { is = "integer", meaning = "How many claims rest on it." }
*/
MATCH (o:Origin)<-[:RESTS_ON]-(said:Claim)
WITH o, count(said) AS total
WHERE NOT EXISTS { MATCH (j:Judgement {verdict: 'ground'})
                   WHERE o.id IN j.about AND coalesce(j.undone_on, '') = '' RETURN j }
RETURN o.id AS origin, o.title AS title, o.kind AS kind, o.by AS by_whom, total
ORDER BY total DESC, origin
