/*
id = "origins-repeated"
title = "One origin, many papers"
question = "Which origins do several sources print, and how many claims rest on them?"
phrases = [
  "which press releases are repeated most",
  "origins printed by several sources",
  "repeated stories",
  "which stories or press releases were reprinted most often",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only origins that so many sources print."
default = 2
min = 1
max = 100

[columns]
origin = { is = "origin", meaning = "The origin, by id." }
title = { is = "text", meaning = "Its title." }
kind = { is = "text", meaning = "What kind of origin it is." }
by_whom = { is = "text", meaning = "Who published it." }
sources = { is = "integer", meaning = "How many sources print it." }
total = { is = "integer", meaning = "How many claims rest on it." }
own_ground = { is = "flag", meaning = "Whether it is judged independent." }

[example]
at_least = 1
*/
CALL () {
  MATCH (j:Judgement {verdict: 'ground'})
  WHERE coalesce(j.undone_on, '') = ''
  UNWIND j.about AS ref
  RETURN collect(DISTINCT ref) AS grounds
}
MATCH (o:Origin)<-[:RESTS_ON]-(said:Claim)
WITH grounds, o, count(DISTINCT said.source) AS sources, count(DISTINCT said.id) AS total
WHERE sources >= $at_least
RETURN o.id AS origin, o.title AS title, o.kind AS kind, o.by AS by_whom, sources, total,
       o.id IN grounds AS own_ground
ORDER BY sources DESC, total DESC, origin
