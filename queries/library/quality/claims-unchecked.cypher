/*
id = "claims-unchecked"
title = "Claims that nobody has checked"
question = "How many claims of each source has no second person checked?"
phrases = [
  "unchecked claims",
  "claims no second person checked",
  "what has not been verified",
  "how much of the material still needs a second pair of eyes",
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
