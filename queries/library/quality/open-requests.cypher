/*
id = "open-requests"
title = "Requests for comment that wait for an answer"
question = "Which questions were put to a named party and have no answer yet, and until when?"
phrases = [
  "open requests for comment",
  "who has not answered yet",
  "requests waiting for an answer",
  "questions put to parties",
  "requests for comment still waiting for an answer",
  "open questions waiting for comment",
]
caveats = [
  "A day past the deadline is not an answer: record what came of it (scamgraph reply).",
  "It is empty until a request for comment is entered; the bundled sources hold none that is open.",
]

[columns]
deadline = { is = "date", meaning = "The last day for an answer." }
asked_on = { is = "date", meaning = "On which day it was put." }
party = { is = "text", meaning = "Who was asked, by the ref of the claim." }
asked_by = { is = "text", meaning = "Who asked." }
words = { is = "text", meaning = "The words that were put." }
claim = { is = "claim", meaning = "The claim that was put, by id." }
*/
MATCH (r:Reply {outcome: 'waiting'})
RETURN r.deadline AS deadline, r.asked_on AS asked_on, r.party AS party, r.asked_by AS asked_by,
       r.words AS words, r.claim AS claim
ORDER BY deadline, claim, party
