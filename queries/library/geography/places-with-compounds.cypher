/*
id = "places-with-compounds"
title = "Where the compounds are"
question = "How many compounds are in each place, or in places within it?"
phrases = [
  "which places have most compounds",
  "compounds by country",
  "number of compounds per country",
  "how many compounds in each country",
  "towns with compounds",
  "count of scam centres by {place_type}",
  "which {place_type} has most scam centres",
  "number of compounds per {place_type}",
  "ranking of countries by number of scam compounds",
  "where are most of the sites concentrated",
  "hotspots",
  "geographic distribution of compounds",
  "breakdown of the sites by {place_type}",
  "which provinces host scam centres",
  "tally of hubs for each {place_type}",
  "compounds per province",
  "which country leads in scam parks",
  "compound counts by town, district and zone",
  "towns with the largest concentration of fraud factories",
  "how are the compounds spread across countries",
  "list locations together with how many compounds each holds",
  "special economic zones with scam compounds",
  "show me all areas that have at least one site",
  "which districts are worst hit by scam sites",
  "regional spread of scam compounds",
  "density of centres by jurisdiction",
  "scam capital: which town has the most",
  "in which countries are there scam compounds",
  "total sites recorded for every {place_type}",
  "which border towns harbour compounds and how many",
  "heat map by {place_type}",
  "places sorted by compounds",
  "{place_type} level compound totals",
  "give me the country league table of compounds",
  "what share of the compounds sits in which country",
  "number of fraud hubs by state",
  "where could I see how compounds are distributed over regions",
  "clusters of scam centres by area",
  "provinces ranked by number of scam centres",
  "scam sites per country, just the totals",
  "Which town has the most compounds in our record",
]
caveats = [
  "A compound counts in every place around it: in its town, province and country. Do not add the rows up.",
]

[[params]]
name = "place_type"
type = "text"
meaning = "Only places of this type."
default = ""
choices_from = "property:place_type"

[columns]
place_id = { is = "entity", meaning = "The place, by id." }
place = { is = "text", meaning = "Its name." }
place_types = { is = "texts", meaning = "What sort of place it is." }
compounds = { is = "integer", meaning = "How many compounds are in it, or in places within it." }
directly = { is = "integer", meaning = "How many of them a source places in it by name." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (p:Place)<-[:LOCATED_IN*1..6]-(c:Compound)
WHERE $place_type = '' OR $place_type IN p.place_type
WITH p, count(DISTINCT c.id) AS compounds
CALL (p) {
  MATCH (p)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['place_type'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN p.id AS place_id, p.name AS place, coalesce(p.place_type, []) AS place_types, compounds, COUNT { (p)<-[:LOCATED_IN]-(:Compound) } AS directly, hedged
ORDER BY compounds DESC, place_id
