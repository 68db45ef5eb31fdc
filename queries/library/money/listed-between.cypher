/*
id = "listed-between"
title = "Listed between two days"
question = "Who or what was put on a sanctions list between these two days, and by whom?"
phrases = [
  "who was sanctioned since {since}",
  "new sanctions in {since}",
  "listed between {since} and {until}",
  "who was designated in {since}",
  "latest designations",
  "people sanctioned since {since}",
  "companies sanctioned since {since}",
  "who got sanctioned in {since}",
  "new people on the sanction lists {since}",
  "{kind}s sanctioned in {since}",
  "fresh sanctions {since} to {until}",
  "additions to the blacklist after {since}",
  "recent sanctions news: who got added",
  "which {kind}s were designated from {since} until {until}",
  "names added to sanctions lists before {until}",
  "show me designations dated between {since} and {until}",
  "who was blacklisted in the period {since} - {until}",
  "newly sanctioned {kind}",
  "timeline of sanctions with dates and authorities",
  "sanctions round in {since}",
  "latest wave of asset freezes and against whom",
  "who did governments hit with sanctions after {since}",
  "list everyone slapped with sanctions since {since}",
  "all designations in date order",
  "anybody put on a list lately?",
  "new listings this year from {since}",
  "what targets were announced by sanctions authorities up to {until}",
  "restrictive measures imposed within the window {since} to {until}",
  "{kind} designated on {since}",
  "has anyone been added to a sanctions list since {since}",
  "give me the sanctions targets of {since}",
  "last time someone was sanctioned",
  "sanctions announced {since}",
  "chronology of blacklistings from {since}",
  "when were which companies and people penalised by sanctions",
  "catch me up on sanctions since {since}",
  "{kind}s blacklisted until {until}",
  "entries made on sanction rolls during {since} through {until}",
  "where could I find the most recent designation targets",
  "persons made subject to sanctions prior to {until}",
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

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
dated = { is = "date", meaning = "The date, as the source gives it." }
entity_id = { is = "entity", meaning = "Who or what is listed, by id." }
entity = { is = "text", meaning = "Who or what is listed." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
action_id = { is = "entity", meaning = "The act, by id." }
bodies = { is = "texts", meaning = "Whose act it is said to be." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
since = "2025"
until = "2026"
*/
MATCH (g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:Entity)-[:TOOK_ACTION]->(g)
WITH g, b ORDER BY b.name
WITH g, collect(DISTINCT b.name) AS bodies
UNWIND g.date AS dated
WITH g, bodies, dated, split(dated, '/')[0] AS begun,
     split(dated, '/')[size(split(dated, '/')) - 1] AS ended
WITH g, bodies, dated, begun, CASE size(ended) WHEN 4 THEN ended + '-12-31' WHEN 7 THEN ended + '-31'
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
MATCH (x:Entity)<-[:DIRECTED_AT]-(g)
WHERE NOT x:Place AND ($kind = '' OR $kind IN x.kinds)
RETURN dated, x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, g.id AS action_id, bodies, hedged
ORDER BY dated, action_id, entity_id
