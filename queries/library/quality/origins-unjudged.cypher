/*
id = "origins-unjudged"
title = "Origins that nobody has judged"
question = "Which origins do not count as independent because nobody has judged them?"
phrases = [
  "origins not judged independent",
  "unjudged origins",
  "origins where independence hasn't been decided on",
  "origins awaiting a ruling on independence",
  "which origins haven't been assessed for independence",
  "nobody has decided if these sources are independent of each other",
  "independence not established, origins",
  "list origins pending judgement",
  "show me origins not counted as independent",
  "sourcing chains still to be evaluated",
  "where is independence undetermined",
  "origins excluded from corroboration for want of a decision",
  "undecided provenance",
  "unassessed origins and their claims",
  "give me origins to be reviewed for common sourcing",
  "which roots of reporting has no editor looked at",
  "do these origins stand on their own? not examined yet",
  "independence review backlog",
  "not yet vetted as separate origins",
  "unevaluated source origins",
  "does this count as a separate origin, still open",
  "origins with independence unknown",
  "which provenance entries lack an assessment",
  "why doesn't an origin count as corroborating",
  "original reports whose autonomy no one has tested",
  "how many claims hang on unassessed origins",
  "pending decisions on separate provenance",
  "origin verdict missing",
  "what wellsprings of information remain unrated for independence",
  "discounted origins because the judging hasn't been done",
  "left to judge: origins",
  "who must still decide whether an origin is independent",
  "treated as dependent by default",
  "story origins awaiting an independence review",
  "Which origins are still waiting for somebody to judge if they're independent",
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
