/*
id = "compounds-on-the-map"
title = "Compounds with coordinates"
question = "Which compounds have coordinates, and by which source?"
phrases = [
  "compounds with coordinates",
  "map of compounds",
  "where are compounds on the map",
  "coordinates of compounds",
  "gps positions of the sites",
  "map of compounds coordinates",
]
caveats = [
  "Coordinates are no finer than published.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
latitude = { is = "number", meaning = "Degrees north (WGS 84)." }
longitude = { is = "number", meaning = "Degrees east (WGS 84)." }
source_id = { is = "source", meaning = "The source, by id." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (c:Compound)<-[:ABOUT]-(said:Claim {predicate: 'coordinates'})
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
RETURN c.id AS compound_id, c.name AS compound, toFloat(split(said.value, ',')[0]) AS latitude,
       toFloat(split(said.value, ',')[1]) AS longitude, said.source AS source_id,
       said.modality AS firmness, said.id AS claim
ORDER BY compound_id, claim
