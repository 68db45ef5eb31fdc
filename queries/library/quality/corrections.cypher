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
  "what have you had to take back",
  "retractions",
  "errata",
  "who was taken off a sanctions list, when was it corrected or removed",
  "list of everything pulled, amended or blacked out",
  "show me the correction log",
  "mistakes fixed and the date they were fixed",
  "changes made after complaint, redaction or acquittal",
  "which statements got retracted and on what day",
  "has the record ever been set right?",
  "amendments and clarifications",
  "give me withdrawn, delisted and redacted items by date",
  "editor's notes and rectifications",
  "what was deleted for legal reasons",
  "takedowns and redactions",
  "acquitted or delisted afterwards: list with dates",
  "rectification history under data protection law",
  "which items were blanked out to protect somebody",
  "mea culpa page",
  "where do you publish your corrections",
  "later changes to what had been said: answered, cleared, removed",
  "claims pulled back, when and with what words",
  "acquittals, delistings, withdrawals in order of time",
  "did you ever correct an entry or strike it out",
  "public register of errors and fixes",
  "what did you get wrong and when did you put it right",
  "log of removals following a reply or a ruling",
  "names removed or hidden from the record, with day",
  "how have corrections been handled so far",
  "dated list: exonerated, withdrawn, redacted, put right",
  "errata, takedowns and acquittals with dates",
  "Have any allegations been retracted or taken off a list or turned out to be our own mistake",
  "List all corrections so far incl. acquittals and retractions, with dates",
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
