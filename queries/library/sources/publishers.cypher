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
  "media outlets in the record",
  "which newspapers did you use",
  "outlets and their number of articles",
  "where does all this information come from by publisher",
  "which news organisations are cited",
  "count of claims per outlet",
  "which outlet supplied most of the material",
  "top publishers",
  "who published what you have and how much",
  "newsrooms ranked by number of sources",
  "statistics by publishing house",
  "how many items from each news agency",
  "how often does each outlet carry denials",
  "what media are behind the graph",
  "list of the institutions and NGOs whose publications are used",
  "which press is represented and how heavily",
  "share of each publisher in the claims",
  "give me the roster of outlets",
  "breakdown of sourcing by medium",
  "are you relying mostly on one newspaper",
  "which publisher prints the most denials",
  "bibliography grouped by publisher",
  "whose publications are in the collection",
  "issuing bodies and their totals",
  "publisher league table",
  "how diverse are the outlets",
  "show me the press organs with figures",
  "how many documents has each government or broadcaster contributed",
  "totals per imprint or agency or ministry",
  "what papers do you draw on",
  "media outlets and how much of the material each contributed",
  "How many articles do we use per newspaper, and how many claims",
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
