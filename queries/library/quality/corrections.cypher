/*
id = "corrections"
title = "What was corrected, answered or taken out"
question = "What was withdrawn, corrected, delisted, answered, acquitted or redacted, and when?"
phrases = [
  "corrections",
  "what was corrected",
  "errors put right",
  "what was redacted",
  "corrections log: what was corrected, answered or taken out and when",
  "corrections and retractions, with dates",
]
caveats = [
  "The day is when the record had it (UTC).",
  "Of what was redacted only the kind of thing, the day and the reason are kept.",
]

[columns]
changed_on = { is = "date", meaning = "On which day (UTC)." }
what = { is = "text", meaning = "What became of a claim, or: reply, stage, redacted." }
claim = { is = "text", meaning = "The claim, by id; empty for what was redacted." }
words = { is = "text", meaning = "What it is about, or why." }
*/
CALL () {
  MATCH (c:Claim)
  WHERE NOT c.state IN ['current', 'not_reachable']
  RETURN substring(coalesce(c.state_recorded_at, c.recorded_at), 0, 10) AS changed_on,
         c.state AS what, c.id AS claim, c.predicate AS words
  UNION ALL
  MATCH (r:Reply)-[:ANSWERS_CLAIM]->(c:Claim {id: r.claim})
  WHERE r.outcome IN ['answered', 'no_answer']
  RETURN r.entered_on AS changed_on, 'reply' AS what, r.claim AS claim, r.outcome AS words
  UNION ALL
  MATCH (c:Claim {predicate: 'stage'})
  WHERE c.value IN ['acquitted', 'dropped', 'declined'] AND c.polarity = 'asserts'
    AND c.state IN ['current', 'not_reachable']
  RETURN substring(c.recorded_at, 0, 10) AS changed_on, 'stage' AS what, c.id AS claim,
         c.value AS words
  UNION ALL
  MATCH (r:Redaction)
  RETURN r.redacted_on AS changed_on, 'redacted' AS what, '' AS claim, r.what + ': ' + r.why AS words
}
RETURN changed_on, what, claim, words
ORDER BY changed_on DESC, what, claim, words
