/*
id = "designations-by-programme"
title = "Listings by programme"
question = "How many listings are there under each sanctions programme, and by whom?"
phrases = [
  "sanctions by programme",
  "listings under each programme",
  "how many entries per sanctions programme",
  "designations by programme",
  "how many designations under each sanctions program",
  "breakdown of sanctions by regime",
  "count of listings per program",
  "transnational crime programme listings versus human rights programme listings",
  "which sanctions regimes are used most",
  "statistics on designations per legal basis",
  "under what executive orders were designations made",
  "how many targets does each sanctions regime hold",
  "number of names for every programme and authority",
  "sanctions program tally",
  "show me programmes with totals of listed parties",
  "which body listed how many under what regulations",
  "distribution of designated persons over regimes",
  "legal authority used for sanctions and figures",
  "cyber or human trafficking sanctions regime: how many entries",
  "what programmes exist and how big are they",
  "programme codes on the sanctions lists with counts",
  "give me the totals by sanctions scheme",
  "anti-corruption or human rights sanctions numbers",
  "under which scheme do most designations fall",
  "group the designations by the regime they belong to",
  "compare sanctions programmes by size",
  "per programme how many were put on the list and who by",
  "quantity of blacklistings in each sanctions framework",
  "statutory grounds of the listings counted",
  "is there a table of regimes and number of targets",
  "what kinds of sanctions programs were applied and how often",
  "sanctions regulations used against scam networks",
  "tags of the sanctions programmes and listings under them",
  "where can I see sanctions totals split by regime",
  "headcount per sanctions programme",
]

[columns]
programme = { is = "text", meaning = "The programme." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
listings = { is = "integer", meaning = "How many listings: one act may list many." }
listed = { is = "integer", meaning = "How many they list." }
*/
MATCH (g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:StateBody)-[:TOOK_ACTION]->(g)
OPTIONAL MATCH (g)-[:DIRECTED_AT]->(x:Entity)
UNWIND coalesce(g.programme, ['(none named)']) AS programme
RETURN programme, b.id AS body_id, b.name AS body, count(DISTINCT g.id) AS listings,
       count(DISTINCT x.id) AS listed
ORDER BY listings DESC, programme, body_id
