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
  "changelog from {since}",
  "what have you added after {since}",
  "recently added or edited entries since {since}",
  "anything new here since my last visit on {since}",
  "revision history starting {since}",
  "show me database updates from {since} on",
  "delta since {since}",
  "diff of the record against {since}",
  "modifications to the dataset after {since}",
  "which claims were amended since {since}",
  "fresh entries {since}",
  "release notes",
  "which records have been altered as of {since}",
  "list edits and additions from {since}",
  "newly recorded material since {since}",
  "what got reworded or ruled upon after {since}",
  "catch me up: what did the graph gain since {since}",
  "I last downloaded on {since}; what is different now",
  "judgements and revisions entered since {since}",
  "amendments to the file later than {since}",
  "bring me up to speed on what was entered since {since}",
  "most recent updates to the knowledge graph",
  "which sources came in after {since}",
  "what's been touched in the database since {since}",
  "new claims and decisions from {since} until today",
  "incremental update {since}",
  "where could I see which entries are new or revised since {since}",
  "give me all that has been put in or rewritten since {since}",
  "version differences since {since}",
  "has the record been updated since {since}",
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
