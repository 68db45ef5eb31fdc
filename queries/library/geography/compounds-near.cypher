/*
id = "compounds-near"
title = "Compounds near a compound"
question = "Which compounds have coordinates within so many kilometres of this one?"
phrases = [
  "compounds near {compound}",
  "which compounds are close to {compound}",
  "neighbours of {compound} within kilometres",
  "compounds within {kilometres} km of {compound}",
  "what other sites are close to {compound}",
  "what else is in the vicinity of {compound}",
  "nearest compounds to {compound}",
  "sites within {kilometres} kilometres of {compound}",
  "other scam centres around {compound}",
  "compounds in a radius of {kilometres} km round {compound}",
  "how far is {compound} from the next compound",
  "{compound} nearby",
  "which parks lie next door to {compound}",
  "surrounding compounds of {compound} with distance",
  "proximity search {compound} {kilometres} km",
  "distance from {compound} to other sites",
  "are there any more hubs a short drive from {compound}",
  "closest scam parks to {compound}",
  "what lies down the road from {compound}",
  "list fraud centers adjacent to {compound}",
  "compounds no farther than {kilometres} km away from {compound}",
  "a victim saw another compound from {compound}, which could that be",
  "clusters of sites around {compound}",
  "show me everything in the neighbourhood of {compound}",
  "facilities in the immediate surroundings of {compound}",
  "{kilometres}km circle, centre {compound}",
  "geographically nearest sites to {compound} by coordinates",
  "is there another scam den beside {compound}",
  "where could people moved out of {compound} have been taken close by",
  "sister sites in walking distance of {compound}",
  "compounds bordering {compound}",
  "which scam farms are a stone's throw from {compound}",
  "find compounds near me at {compound}, say {kilometres} kilometers",
  "what compounds sit along the same stretch as {compound}",
  "adjoining premises to {compound} on the map",
  "other sites up to 10 km away from {compound}",
  "neighbouring scam parks of {compound} by distance",
  "Flying a drone next week: what other sites are within 10 km of {compound}",
]
caveats = [
  "Two ids for one site look like two sites side by side.",
]

[[params]]
name = "compound"
type = "entity"
meaning = "The compound."
kinds = ["Compound"]

[[params]]
name = "kilometres"
type = "integer"
meaning = "Within so many kilometres."
default = 10
min = 1
max = 2000

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
kilometres = { is = "number", meaning = "How far apart, to ten metres." }
latitude = { is = "number", meaning = "Degrees north (WGS 84), of its nearest position." }
longitude = { is = "number", meaning = "Degrees east (WGS 84), of its nearest position." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
compound = "amnesty-si03"
kilometres = 5
*/
MATCH (a:Compound {id: $compound})
UNWIND a.coordinates AS here
WITH a.id AS own, toFloat(split(here, ',')[0]) AS lat, toFloat(split(here, ',')[1]) AS lon
MATCH (c:Compound)
WHERE c.id <> own AND c.coordinates IS NOT NULL
UNWIND c.coordinates AS there
WITH c, lat, lon, toFloat(split(there, ',')[0]) AS lat2, toFloat(split(there, ',')[1]) AS lon2
WITH c, lat2, lon2, 12742.0 * asin(sqrt(sin(radians(lat2 - lat) / 2) * sin(radians(lat2 - lat) / 2)
       + cos(radians(lat)) * cos(radians(lat2))
       * sin(radians(lon2 - lon) / 2) * sin(radians(lon2 - lon) / 2))) AS apart
WITH c, lat2, lon2, apart ORDER BY apart
WITH c, collect([apart, lat2, lon2])[0] AS nearest
WITH c, nearest[0] AS apart, nearest[1] AS latitude, nearest[2] AS longitude
WHERE apart <= $kilometres
CALL (c) {
  MATCH (c)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['status'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, round(apart * 100) / 100 AS kilometres,
       latitude, longitude, coalesce(c.status, []) AS statuses, hedged
ORDER BY kilometres, compound_id
