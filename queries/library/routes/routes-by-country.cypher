/*
id = "routes-by-country"
title = "Routes by country and year"
question = "How many routes are reported from each country, and in which years was that said?"
phrases = [
  "routes by country",
  "from which countries are people recruited",
  "where do victims come from",
  "countries of origin",
  "nationalities recruited",
  "which countries do most recruits come from, route counts per year",
  "number of recruitment routes by country of origin",
  "number of routes per country and year",
]
caveats = [
  "The year is when it was said, not when people were brought.",
]

[columns]
country_id = { is = "entity", meaning = "The country, by id." }
country = { is = "text", meaning = "The country." }
year = { is = "text", meaning = "The year in which it was said; empty where the source has no date." }
routes = { is = "integer", meaning = "How many routes." }
total = { is = "integer", meaning = "How many claims." }
*/
MATCH (r:RecruitmentRoute)-[:STARTS_IN]->(:Place)-[:LOCATED_IN*0..6]->(c:Place)
WHERE 'country' IN c.place_type
WITH DISTINCT r, c
MATCH (r)<-[:ABOUT]-(said:Claim {predicate: 'STARTS_IN'})
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
RETURN c.id AS country_id, c.name AS country, substring(coalesce(said.stated_on, ''), 0, 4) AS year,
       count(DISTINCT r.id) AS routes, count(DISTINCT said.id) AS total
ORDER BY routes DESC, country_id, year
