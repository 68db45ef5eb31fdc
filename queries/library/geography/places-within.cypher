/*
id = "places-within"
title = "Places within a place"
question = "Which places lie within this one?"
phrases = [
  "places in {place}",
  "towns in {place}",
  "which places lie within {place}",
  "towns and districts within {place}",
  "which places are inside {place}",
  "{place} subdivisions",
  "administrative units of {place}",
  "which provinces does {place} have here",
  "districts belonging to {place}",
  "localities situated inside {place}",
  "break {place} down into its parts",
  "geography of {place}",
  "what towns and zones come under {place}",
  "show me the place hierarchy below {place}",
  "sub-places of {place}",
  "villages and border gates in {place}",
  "list the areas that {place} comprises",
  "what smaller places are contained in {place}",
  "gazetteer for {place}",
  "which locations fall under {place}",
  "what does {place} include as regards towns",
  "give me all cities and regions that are part of {place}",
  "territorial units in the jurisdiction of {place}",
  "special zones lying in {place}",
  "nested locations {place}",
  "child places of {place}, with depth",
  "what counts as being in {place}",
  "municipalities of {place}",
  "when I search {place} which localities are covered",
  "drill down from {place} to districts and towns",
  "airports and checkpoints located within {place}",
  "where could I look up the place names inside {place}",
  "{place} and its component areas",
  "which townships make up {place}",
  "anywhere in {place} known to the record",
  "towns belonging to {place} province",
  "What towns and zones do we have under {place} province",
]

[[params]]
name = "place"
type = "entity"
meaning = "The larger place."
kinds = ["Place"]

[columns]
place_id = { is = "entity", meaning = "The place, by id." }
place = { is = "text", meaning = "Its name." }
place_types = { is = "texts", meaning = "What sort of place it is." }
depth = { is = "integer", meaning = "How many steps within." }
compounds = { is = "integer", meaning = "How many compounds are in it, or in places within it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p01"
*/
MATCH path = (p:Place {id: $place})<-[:LOCATED_IN*1..6]-(q:Place)
WITH q, min(length(path)) AS depth
CALL (q) {
  MATCH (q)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['place_type'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN q.id AS place_id, q.name AS place, coalesce(q.place_type, []) AS place_types, depth,
       COUNT { MATCH (q)<-[:LOCATED_IN*1..6]-(c:Compound) RETURN DISTINCT c } AS compounds, hedged
ORDER BY depth, place_id
