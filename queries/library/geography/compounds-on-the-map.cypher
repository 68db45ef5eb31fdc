/*
id = "compounds-on-the-map"
title = "Compounds with coordinates"
question = "Which compounds have coordinates, and by which source?"
phrases = [
  "map of the compounds in {place}",
  "coordinates of the compounds in {place}",
  "compounds with coordinates",
  "map of compounds",
  "where are compounds on the map",
  "coordinates of compounds",
  "gps positions of the sites",
  "map of compounds coordinates",
  "lat/long of all compounds",
  "latitude and longitude list",
  "geolocated scam centres",
  "which sites have been geolocated and by whom",
  "show me a map",
  "plot the scam compounds",
  "geodata for all scam parks",
  "export points for GIS",
  "exact position of every compound",
  "satellite imagery positions of fraud centres",
  "pin every site on a map for me",
  "for which compounds do we know the precise location",
  "mapped compounds and the source of their position",
  "geographic coordinates available for which hubs",
  "GPS, lat, lon, compound, source",
  "geocoded scam sites",
  "I want to make a locator graphic of the scam compounds",
  "where exactly are they on an online map",
  "who gave the coordinates of each compound",
  "KML or GeoJSON of scam centers",
  "which locations can be pinpointed",
  "pinpoint all sites",
  "open-source geolocation results for compounds",
  "cartography of scam centres",
  "where could I get the map points of the sites",
  "give me the geo references of all the compounds",
  "do you hold spatial data on compounds",
  "sites with known latitude",
  "which scam compounds can be located on a satellite picture",
  "mapping data for the scam hubs",
  "GPS positions of the sites and where they come from",
  "Can I get coordinates for the map, and where do they come from",
]
caveats = [
  "Coordinates are no finer than published.",
]

[[params]]
name = "place"
type = "entity"
meaning = "Only in this place, or what lies in it."
kinds = ["Place"]
default = ""

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
  AND ($place = '' OR EXISTS { (c)-[:LOCATED_IN*1..6]->(:Place {id: $place}) })
RETURN c.id AS compound_id, c.name AS compound, toFloat(split(said.value, ',')[0]) AS latitude,
       toFloat(split(said.value, ',')[1]) AS longitude, said.source AS source_id,
       said.modality AS firmness, said.id AS claim
ORDER BY compound_id, claim
