/*
id = "judgements"
title = "What was judged, and why"
question = "Which judgements hold, who made them, and for what reason?"
phrases = [
  "judgements",
  "who judged what",
  "which joins were decided",
  "identity decisions",
  "which decisions say two entries are the {verdict}, and why",
]

[[params]]
name = "verdict"
type = "text"
meaning = "Only this verdict."
default = ""
choices = ["same", "different", "undecided", "ground"]

[columns]
judgement = { is = "text", meaning = "The judgement, by id." }
verdict = { is = "text", meaning = "same, different, undecided or ground." }
about = { is = "texts", meaning = "The two refs, or the origin." }
why = { is = "text", meaning = "The reason." }
by_whom = { is = "text", meaning = "Who decided." }
decided_on = { is = "date", meaning = "On which day." }
undone_on = { is = "date", meaning = "When it was taken back; empty where it holds." }
*/
MATCH (j:Judgement)
WHERE $verdict = '' OR j.verdict = $verdict
RETURN j.id AS judgement, j.verdict AS verdict, j.about AS about, j.why AS why, j.by AS by_whom,
       j.decided_on AS decided_on, coalesce(j.undone_on, '') AS undone_on
ORDER BY decided_on DESC, judgement
