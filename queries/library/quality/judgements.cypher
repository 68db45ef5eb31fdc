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
  "identity rulings and their reasons",
  "who decided these two records are one person?",
  "decisions on whether entities are the same",
  "match or no match: decisions taken",
  "list every {verdict} verdict with reasoning",
  "show me the merges and who approved them",
  "why were these two entries merged",
  "entity resolution decisions",
  "deduplication calls made by editors",
  "which joins were rejected as different people",
  "give me the rulings of undecided",
  "rationale for treating two names as one",
  "editorial decisions in force",
  "who ruled that they are distinct, and on what ground",
  "record linkage log",
  "what identity questions have been settled",
  "verdicts by analyst",
  "reasons given for same or different",
  "which merges got reversed",
  "undone decisions about identity",
  "how do you know it's the same company, who said so",
  "adjudications and who made them",
  "where did an editor decide two things are identical",
  "determinations of sameness, date and author",
  "which records were joined, by whose hand",
  "assessments still valid, with grounds",
  "same-as findings",
  "namesakes ruled different and why",
  "left undecided: identity questions looked at but not settled",
  "sign-off on matched entities, by whom and when",
  "reviewers' rulings in force, with reasoning",
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
