/*
id = "places-with-compounds"
title = "Where the compounds are"
question = "How many compounds are in each place, or in places within it?"
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
*/
MATCH (p:Place)<-[:LOCATED_IN*1..6]-(c:Compound)
WHERE $place_type = '' OR $place_type IN p.place_type
RETURN p.id AS place_id, p.name AS place, coalesce(p.place_type, []) AS place_types,
       count(DISTINCT c.id) AS compounds, COUNT { (p)<-[:LOCATED_IN]-(:Compound) } AS directly
ORDER BY compounds DESC, place_id
