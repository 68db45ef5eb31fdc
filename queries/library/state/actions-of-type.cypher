/*
id = "actions-of-type"
title = "Acts of a sort, in a place, in a time"
question = "Which raids, arrests, listings or other acts of one sort were there, in this place and between these days?"
phrases = [
  "raids in {place} since {since}",
  "{action_type} in {place}",
  "arrests since {since}",
  "{action_type} between {since} and {until}",
  "sanctions since {since}",
  "deportations from {place}",
  "all raids",
  "list of {action_type}",
  "raids in {place}",
  "Which {action_type}s took place in {place} in {since}",
  "arrests in {place} {since}",
  "{action_type}s from {place} {since}",
  "asset {action_type}s {since}",
  "power cuts in {place}",
  "who was extradited in {since}? list the {action_type}s",
  "what {action_type} flights or operations happened from {place} {since}",
  "power cuts",
  "{action_type}s since {since}",
  "demolitions in {place}",
  "list every {action_type} in {place} between {since} and {until}",
  "show me seizures since {since}",
  "was there any {action_type} in {place} after {since}?",
  "police swoops in {place}",
  "repatriation flights out of {place} from {since} to {until}",
  "busts and round-ups {since} to {until}",
  "electricity cut-offs to compounds in {place}",
  "when was the power turned off in {place}",
  "confiscation of assets between {since} and {until}",
  "every arrest warrant issued since {since}",
  "extraditions from {place}",
  "people rounded up by police in {place} before {until}",
  "buildings torn down or blown up in {place}",
  "new laws and decrees on scam centres",
  "which directives were issued in {place} since {since}",
  "blacklistings and designations announced between {since} and {until}",
  "prosecutions launched in {place}",
  "expulsions of foreign workers from {place}",
  "air strikes or military strikes in {place}",
  "promises and pledges made by officials since {since}",
  "give me only acts of the sort {action_type}",
  "hand-overs of suspects at the border of {place}",
  "official reports published since {since}",
  "how about storming of compounds in {place} this period",
  "government statements in {place} until {until}",
  "any {action_type} lately",
  "filter acts by type {action_type}",
  "releases of detained workers as an act in {place} since {since}",
  "dawn raids and sweeps on scam parks",
  "extraditions out of {place} over the past two years",
  "What have authorities done in {place}",
]
caveats = [
  "Acts that no source dates are left out.",
  "An act whose date is a month or a year counts where that may fall between the days.",
]

[[params]]
name = "action_type"
type = "text"
meaning = "Only acts of this sort."
choices_from = "property:action_type"
default = ""

[[params]]
name = "place"
type = "entity"
meaning = "Only in this place, or what lies in it."
kinds = ["Place"]
default = ""

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
action_type = "raid"
since = "2022"
*/
MATCH (g:GovernmentAction)
WHERE $action_type = '' OR $action_type IN g.action_type
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(:Entity)-[:LOCATED_IN*0..6]->(p:Place {id: $place})
WITH g, count(p) AS there
WHERE $place = '' OR there > 0
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
