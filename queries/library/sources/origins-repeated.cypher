/*
id = "origins-repeated"
title = "One origin, many papers"
question = "Which origins do several sources print, and how many claims rest on them?"
phrases = [
  "which press releases are repeated most",
  "origins printed by several sources",
  "repeated stories",
  "which stories or press releases were reprinted most often",
  "most copied press releases",
  "which statement did most outlets pick up",
  "viral stories",
  "original reports that were quoted again and again",
  "which wire stories were carried by several newspapers",
  "rank the origins by number of sources printing them",
  "origins carried by at least {at_least} sources",
  "what gets recycled most in the press",
  "which announcements fed many articles",
  "upstream documents with the most followers",
  "syndicated copy: what and how often",
  "which communiqué is everybody quoting",
  "root stories and how many claims hang on each",
  "list of origins that more than one paper used",
  "most influential original documents",
  "press releases taken over by {at_least} papers or more",
  "where does the coverage come from originally",
  "show me the handouts newspapers copied",
  "which investigation was re-reported most",
  "frequently cited first reports",
  "whose release was reproduced by the media and how many times",
  "second-hand reporting: which originals lie beneath",
  "count of articles per common origin",
  "biggest echo: one text and many outlets",
  "reproduced statements with the number of claims that rest upon them",
  "common roots of the coverage",
  "what original material do several sources share",
  "give me the agency reports that others ran",
  "which ministry statements were parroted by the papers",
  "who issued the texts that were republished most widely",
  "wire stories copied by lots of papers",
  "which original reports get recycled most",
  "Which original reports are being recycled by several outlets, and how much hangs on them",
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
