/*
id = "last-heard-of"
title = "When a compound was last spoken of"
question = "Which compounds has nobody spoken of since this day?"
phrases = [
  "compounds not heard of since {since}",
  "which compounds has nobody mentioned since {since}",
  "stale compounds",
  "sites that went quiet, no word of them {since}",
  "compounds not mentioned {since}",
]

[[params]]
name = "since"
type = "date"
meaning = "Not spoken of on or after this day."
default = "2030"

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
last = { is = "date", meaning = "The last day on which anything may have been said of it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
since = "2026-01"
*/
MATCH (c:Compound)<-[:ABOUT|TOWARDS]-(said:Claim)
WHERE said.state <> 'our_error'
WITH c, max(said.stated_on_latest) AS last
WHERE last < $since
CALL (c) {
  MATCH (c)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['status'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses, last, hedged
ORDER BY last, compound_id
