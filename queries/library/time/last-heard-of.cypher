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
  "compounds gone silent {since}",
  "which scam parks have dropped off the radar?",
  "no news {since} of which sites",
  "list compounds by date of last mention",
  "when was each compound last reported on",
  "oldest last mention among the compounds",
  "which scam centres have we lost track of",
  "show me places nobody has written about {since}",
  "compounds with no fresh reporting after {since}",
  "coverage gaps: parks without any update {since}",
  "where has reporting on a compound dried up",
  "neglected compounds that need another look",
  "which of the compounds have been forgotten by the press {since}?",
  "sites last talked about before {since}",
  "give me compounds whose latest source is old",
  "any compound we haven't had word from in ages",
  "out-of-date compound entries, last statement older than {since}",
  "what scam factories fell out of the headlines {since}",
  "nothing heard from these compounds {since}",
  "dormant in the coverage: compounds not cited lately",
  "compounds where the trail went cold",
  "which camps have no recent information at all",
  "where could I find compounds lacking any statement {since}",
  "last seen in print, per compound",
  "longest time without a mention, compounds",
  "who's gone dark? compounds with radio silence {since}",
  "compounds due for a revisit because the newest report predates {since}",
  "least recently reported scam compounds",
  "is there a compound that nobody has referred to {since}",
  "ageing compound entries with their final mention earlier than {since}",
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
