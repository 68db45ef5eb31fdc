/*
id = "publishers"
title = "Publishers and their denials"
question = "How many sources, claims and denials come from each publisher?"
phrases = [
  "which publishers are there",
  "sources per publisher",
  "how many claims does each publisher make",
  "list of publishers",
  "newspapers and agencies used here with counts",
  "publishers ranked, with denials",
]

[columns]
publisher = { is = "text", meaning = "Who published it." }
sources = { is = "integer", meaning = "How many sources." }
total = { is = "integer", meaning = "How many claims about the world; names, kinds, codes and list entries are not counted." }
denials = { is = "integer", meaning = "How many of them deny something." }
*/
MATCH (s:Source)
OPTIONAL MATCH (s)<-[:STATED_IN]-(said:Claim) WHERE NOT said.predicate IN ['name', 'listed_name', 'alias', 'code', 'short_name', 'kind', 'list_entry', 'programme']
RETURN s.publisher AS publisher, count(DISTINCT s.id) AS sources, count(said) AS total,
       sum(CASE WHEN said.polarity = 'denies' THEN 1 ELSE 0 END) AS denials
ORDER BY total DESC, publisher
