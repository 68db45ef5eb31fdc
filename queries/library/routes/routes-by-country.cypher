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
  "source countries ranked by routes",
  "statistics on recruitment by country",
  "victims' home countries by year",
  "tally of trafficking routes per nation",
  "which nations supply the most workers to the compounds",
  "how many recruiting channels start in each state",
  "breakdown of routes by origin and year",
  "trend over the years in where recruits are drawn from",
  "numbers by nationality of those trafficked",
  "country table of recruitment with annual figures",
  "top sending countries",
  "what nationalities turn up in the compounds",
  "where in the world do they hire their people",
  "when was each country first reported as a source of victims",
  "has recruitment spread to new countries recently",
  "chart of routes for every country of departure",
  "which countries are hit hardest by recruiters",
  "per country count of reported trafficking itineraries",
  "global reach of recruitment: states of origin and years",
  "show me from how many countries folks get lured",
  "yearly count of routes out of each country",
  "give me the homelands of the victims",
  "distribution of recruitment lines across states of origin",
  "is the list of origin countries growing year on year",
  "which foreign ministries should worry about their citizens being recruited",
  "quantitative overview of the trafficking pipelines by homeland",
  "total recruitment paths reported for each nationality",
  "where could I get numbers on victims' provenance",
  "countries targeted by job scam recruiters",
  "whose citizens are trafficked into scam centres",
  "home countries of recruits and since which year that's been reported",
  "tally of trafficking flows per country of departure",
  "From which countries are victims recruited most, and in what years was this reported",
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
