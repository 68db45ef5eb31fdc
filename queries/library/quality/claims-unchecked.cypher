/*
id = "claims-unchecked"
title = "Claims that nobody has checked"
question = "How many claims of each source has no second person checked?"
phrases = [
  "unchecked claims",
  "claims no second person checked",
  "what has not been verified",
  "how much of the material still needs a second pair of eyes",
  "how many claims per source still lack a second reader",
  "second check outstanding, by source",
  "four-eyes check pending",
  "which sources haven't been double-checked",
  "verification backlog",
  "count of unreviewed claims in each source",
  "claims entered by one person only",
  "show me where no second reviewer has looked",
  "what share of entries has been proofread by another person?",
  "list sources with unverified items and totals",
  "fact-checking still to do",
  "no second pair of eyes on these claims",
  "peer review status of the claims",
  "how well checked is the material",
  "number of statements awaiting review",
  "has somebody else gone over these claims",
  "give me the fact-check queue per source",
  "quality control: single-coder claims",
  "not yet countersigned by a colleague",
  "unreviewed rows, source by source",
  "which documents did just one editor read",
  "how far has the double reading got",
  "progress of the second review",
  "claims nobody besides the person who typed them in has confirmed against the source",
  "amount of unaudited material",
  "checked vs unchecked claims for every source",
  "where is the review work left over",
  "are the claims cross-checked by a second coder",
  "independent recheck missing, tally",
  "to what extent is the data verified by a further person",
  "verification backlog per document, four-eyes not done",
  "How much of the material has only been seen by one pair of eyes, per source",
]

[columns]
source_id = { is = "source", meaning = "The source, by id." }
total = { is = "integer", meaning = "How many claims." }
unchecked = { is = "integer", meaning = "How many of them nobody checked." }
*/
MATCH (said:Claim)
WITH said.source AS source_id, count(said) AS total,
     sum(CASE WHEN coalesce(said.checked_by, '') = '' THEN 1 ELSE 0 END) AS unchecked
WHERE unchecked > 0
RETURN source_id, total, unchecked
ORDER BY unchecked DESC, source_id
