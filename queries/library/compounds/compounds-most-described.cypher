/*
id = "compounds-most-described"
title = "Compounds that most sources describe"
question = "Which compounds are spoken of by most sources?"
phrases = [
  "best documented compounds",
  "which compounds are mentioned most",
  "compounds most written about",
  "compounds described by most sources",
  "which compounds get the most coverage",
  "Compounds that at least five sources write about",
  "most talked about compounds, at least {at_least} sources",
  "top compounds by number of sources",
  "most famous scam compounds",
  "rank compounds by how many publications mention them",
  "which sites make the headlines most",
  "compounds named in {at_least} or more reports",
  "most cited hubs",
  "the most notorious scam parks in the literature",
  "which places do journalists keep writing about",
  "compounds with the thickest file",
  "give me the sites with the richest sourcing",
  "where is the evidence base deepest compound by compound",
  "best known fraud factories",
  "list compounds in descending order of source count",
  "who gets all the press among the compounds",
  "heavily reported compounds",
  "compounds attested in numerous documents",
  "frequency of mention per compound",
  "which scam centers come up again and again",
  "biggest names among compounds by media attention",
  "compounds corroborated by at least {at_least} separate articles",
  "sources per compound league table",
  "show the compounds we know most about",
  "which hub has been studied most",
  "widely documented sites",
  "compounds with multiple references",
  "which ones have lots of papers and NGOs describing them",
  "the usual suspects among scam sites",
  "number of outlets speaking of each compound",
  "which compounds should I start with because so much is published",
  "prominent compounds by citation",
  "best documented scam centres",
  "Which sites come up in the largest number of reports",
  "Which three or four compounds get the most coverage across our sources? I have room for a sidebar only.",
]
caveats = [
  "Many publications may repeat one origin: see origins-repeated.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those that so many sources speak of."
default = 2
min = 1
max = 100

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
sources = { is = "integer", meaning = "How many publications speak of it." }
said = { is = "integer", meaning = "How many claims they make about the world; names, codes and list entries are not counted." }
*/
MATCH (c:Compound)<-[:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE NOT said.predicate IN ['name', 'listed_name', 'alias', 'code', 'short_name', 'kind', 'list_entry', 'programme'] AND said.state <> 'our_error'
WITH c, count(DISTINCT s.id) AS sources, count(DISTINCT said.id) AS said
WHERE sources >= $at_least
RETURN c.id AS compound_id, c.name AS compound, sources, said
ORDER BY sources DESC, said DESC, compound_id
