/*
id = "actions-between"
title = "Acts between two days"
question = "Which acts were done between these two days?"
phrases = [
  "acts between {since} and {until}",
  "what did states do since {since}",
  "government acts in {since}",
  "state action between two days",
  "what happened between {since} and {until}",
  "Which state acts were carried out {since}",
  "what have governments done {since}",
  "state acts from {since} to {until}",
  "government measures dated {since} through {until}",
  "what did authorities get up to between {since} and {until}",
  "all operations since {since}",
  "official action in the period {since} - {until}",
  "raids and arrests and sanctions after {since}",
  "crackdowns before {until}",
  "enforcement timeline {since} to {until}",
  "show me every government step taken in the window {since} to {until}",
  "what moves have states made from {since} onwards",
  "measures adopted up to {until}",
  "list law enforcement operations within a date range",
  "what have police and ministries undertaken as of {since}",
  "recent government action",
  "latest crackdowns by any state",
  "which interventions took place in the weeks between {since} and {until}",
  "what was done against scam centres last month",
  "authorities' activity during {since} to {until}",
  "give me acts with a date later than {since}",
  "acts dated no later than {until}",
  "anything governments did in the last few months",
  "what happened on the enforcement front after {since}",
  "state responses over the period starting {since}",
  "chronology of official measures {since} {until}",
  "which acts fall within {since} and {until}",
  "did states act at all between {since} and {until}",
  "steps taken by public bodies in that time span",
  "where could I find what officials did from {since} till {until}",
  "raids, deportations, decrees: everything from {since} until {until}",
  "news of government conduct since {since}",
]
caveats = [
  "An act whose date is a month or a year counts where that may fall between the days.",
]

[[params]]
name = "since"
type = "date"
meaning = "From this day."
default = "1900"

[[params]]
name = "until"
type = "date"
meaning = "Until this day."
default = "2100"
bound = "latest"

[columns]
dated = { is = "date", meaning = "The date, as the source gives it." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
since = "2025"
until = "2026"
*/
MATCH (g:GovernmentAction)
UNWIND g.date AS dated
WITH g, dated, split(dated, '/')[0] AS begun,
     split(dated, '/')[size(split(dated, '/')) - 1] AS ended
WITH g, dated, begun, CASE size(ended) WHEN 4 THEN ended + '-12-31' WHEN 7 THEN ended + '-31'
                      ELSE ended END AS ended
WHERE ended >= $since AND begun <= $until
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN dated, g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types, hedged
ORDER BY dated, action_id
