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
  "pending requests for comment",
  "who still owes us a reply",
  "right-of-reply letters outstanding",
  "unanswered questions to companies",
  "deadline for response not yet passed",
  "list enquiries sent with no response",
  "show me whom we wrote to and are waiting on",
  "which parties have until when to respond",
  "comment requests without reply and their deadlines",
  "questions sent, silence so far",
  "give me outstanding queries by due date",
  "pre-publication letters unanswered",
  "letters before publication, response awaited",
  "who asked what of whom and got nothing back",
  "chase list for comment",
  "when does the time to answer run out",
  "awaiting response from named party",
  "no response yet",
  "invitations to comment still open",
  "emails to spokespeople that went unanswered",
  "are we waiting to hear from anybody",
  "which firms have been contacted but didn't get back",
  "next deadlines for replies",
  "unresolved questions put to those named",
  "notice sent, answer due by what day",
  "follow up needed: press queries",
  "what did we ask them and by what date must they answer",
  "requests to respond that have not been met",
  "has every party we approached come back to us",
  "opportunity to comment given, nothing received",
  "unanswered right-of-reply letters and their due dates",
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
