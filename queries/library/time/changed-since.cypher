/*
id = "changed-since"
title = "What changed since a day"
question = "What came into the record, was reworded or decided since this day?"
phrases = [
  "what changed since {since}",
  "what is new since {since}",
  "new in the record since {since}",
  "latest changes",
  "updates since {since}",
  "what's new in the record {since}",
  "what was added to the database {since}",
]
caveats = [
  "This is when the record had it, not when it was said: see stated-since.",
]

[[params]]
name = "since"
type = "date"
meaning = "Since this day; of a month or year, its first day."

[columns]
what = { is = "text", meaning = "A new claim, a claim reworded or closed, or a judgement." }
id = { is = "text", meaning = "The claim or judgement, by id." }
changed_on = { is = "date", meaning = "On which day (UTC)." }
words = { is = "text", meaning = "What it is about." }

[example]
since = "2026-01-01"
*/
CALL () {
  MATCH (c:Claim)-[:STATED_IN]->(s:Source)
  WHERE c.recorded_at >= $since
  RETURN 'claim' AS what, c.id AS id, substring(c.recorded_at, 0, 10) AS changed_on,
         c.predicate + ' (' + s.publisher + ')' AS words
  UNION ALL
  MATCH (c:Claim)-[:WAS]->(w:Wording)
  WHERE w.replaced_at >= $since
  RETURN 'reworded' AS what, c.id AS id, substring(w.replaced_at, 0, 10) AS changed_on,
         c.predicate + ': ' + c.state AS words
  UNION ALL
  MATCH (j:Judgement)
  WHERE j.decided_on >= $since OR coalesce(j.undone_on, '') >= $since
  RETURN 'judgement' AS what, j.id AS id, coalesce(j.undone_on, j.decided_on) AS changed_on,
         j.verdict + ': ' + j.why AS words
}
RETURN what, id, changed_on, words
ORDER BY changed_on DESC, what, id, words
