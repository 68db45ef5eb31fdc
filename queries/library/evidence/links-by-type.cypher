/*
id = "links-by-type"
title = "Links by type"
question = "How many links of each type are there, and how many are contested or rest on one source?"
phrases = [
  "how many links of each type",
  "number of links by type",
  "link counts",
  "breakdown of relationships in the graph by type",
  "relationship types and their totals",
  "how many ownership ties are there and how many control ties and so on",
  "statistics on the edges of the graph by relation",
  "tally of connections per category",
  "what kinds of relationships does the graph hold",
  "count of edges for each relation type",
  "give me the numbers for each sort of link: total and contested",
  "share of disputed connections per relationship type",
  "which type of link occurs most often",
  "summary table of link types",
  "how is the graph made up by sort of tie",
  "how many OWNS and OPERATES and CONTROLS links",
  "list the relation types with frequencies",
  "which sort of relationship rests most often on one origin",
  "overview of all the link categories with figures",
  "distribution of relations across types",
  "what proportion of each kind of tie is contested",
  "how big is the graph in terms of connections of each kind",
  "edge statistics",
  "which categories of tie are the weakest sourced in number",
  "for my methodology chapter: number of relationships by class",
  "sum up the ties by predicate",
  "how many connections are there in all sorted by what they mean",
  "show how many ties of every sort are asserted and how many disputed",
  "what vocabulary of relationships is used and how often",
  "quantity of each relationship type in the data",
  "figures on links: all of them plus those in dispute plus those on a single origin",
  "rank the relation types by count",
  "do you have more ownership ties or more management ties",
  "types of connection and totals please",
  "breakdown of relationships by category, how many disputed, how many single-sourced",
  "How many ownership links, family links, operator links etc. do we have and how many are weak or disputed",
]

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
total = { is = "integer", meaning = "How many, whatever became of them." }
asserted = { is = "integer", meaning = "How many somebody asserts now." }
disputed = { is = "integer", meaning = "How many are both asserted and denied." }
on_one_origin = { is = "integer", meaning = "How many rest on one origin." }
*/
MATCH (l:Link)
RETURN l.type AS link, count(l) AS total, sum(CASE WHEN l.asserts > 0 THEN 1 ELSE 0 END) AS asserted,
       sum(CASE WHEN l.contested THEN 1 ELSE 0 END) AS disputed,
       sum(CASE WHEN l.independent_max = 1 THEN 1 ELSE 0 END) AS on_one_origin
ORDER BY total DESC, link
