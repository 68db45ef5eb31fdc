/*
id = "datasets"
title = "What was loaded, and when"
question = "Which datasets are in the record, with how many claims and closed claims?"
phrases = [
  "which datasets are loaded",
  "datasets in the record",
  "what data is in here",
  "what datasets do you have",
  "data sets included",
  "which collections were imported?",
  "what is this database made of",
  "list all data packages and their size",
  "how many claims per dataset",
  "number of closed claims in each data set",
  "show me the loaded data and load dates",
  "overview of the corpus by batch",
  "what material have you got in the system",
  "which files have been fed into the graph",
  "contents of the database",
  "inventory of data holdings",
  "give me dataset titles with totals",
  "when was each dataset loaded",
  "how big is each collection",
  "what bodies of data underlie this",
  "where does the data come from, which sets",
  "data provenance: batches in the record",
  "confidential versus open claims by dataset",
  "how many claims are locked or restricted, per data set",
  "name the imports",
  "catalogue of datasets",
  "size of the record: claims, closed ones, refused ones, by dataset",
  "what have you ingested so far",
  "which data deliveries went in, and on what day",
  "how much is in here altogether, set by set",
  "data sources loaded as packages, summary",
  "is there a list of the datasets in this library",
  "what stock of data am I searching",
  "which data sets are loaded and how large are they",
  "Which data sets went into this thing and how many claims are locked",
]

[columns]
dataset = { is = "text", meaning = "The dataset." }
title = { is = "text", meaning = "What it is." }
total = { is = "integer", meaning = "How many claims it brings." }
closed = { is = "integer", meaning = "How many of them are closed: withdrawn, corrected or no longer listed." }
refused = { is = "integer", meaning = "How many rows were left out." }
loaded_on = { is = "date", meaning = "When it was last loaded with a change (UTC)." }
*/
MATCH (d:Dataset)
OPTIONAL MATCH (c:Claim)-[:LOADED_BY]->(d)
RETURN d.id AS dataset, d.title AS title, count(c) AS total,
       sum(CASE WHEN c.state <> 'current' THEN 1 ELSE 0 END) AS closed, d.refused AS refused,
       substring(d.loaded_at, 0, 10) AS loaded_on
ORDER BY dataset
