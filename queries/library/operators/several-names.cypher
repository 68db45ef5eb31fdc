/*
id = "several-names"
title = "Firms under several names"
question = "Which companies and groups are known under several names, and which?"
phrases = [
  "companies that changed names",
  "firms with several names",
  "companies under different names",
  "renamed companies",
  "which firms use several names",
  "aliases of companies and groups, the ones with many names",
  "firms with more than {at_least} names",
  "also known as: companies and groups with more than one name",
  "corporate aliases",
  "rebranded businesses",
  "firms trading under other names",
  "which groups go by more than one name",
  "formerly known as - businesses and syndicates",
  "all a.k.a. entries for firms and organisations",
  "companies with at least {at_least} aliases",
  "spelling variants and transliterations of company names",
  "trade names besides the registered one",
  "show me outfits that keep changing what they call themselves",
  "one firm but many labels",
  "groups hiding behind various names",
  "which corporations have been renamed or restyled",
  "list alternative names of all companies",
  "old and new names of enterprises",
  "name changes among companies and gangs",
  "who operates under an assumed business name, firms only",
  "syndicates known by multiple appellations",
  "businesses listed with the most alternative spellings",
  "doing business as: every company having several designations of itself",
  "do any companies appear in the press under differing titles",
  "give me the conglomerates with {at_least} or more names and what these are",
  "English and native-language names of groups and companies",
  "have any of these firms adopted a new name to shake off bad press",
  "companies that reinvented themselves under a fresh brand",
  "where can I find the other names used by the firms in the record",
  "ranking of companies and groups by how many names they carry",
  "multiple monikers for the same organisation",
  "which company or group has the longest list of AKAs",
  "firms that rebranded or trade under aliases",
  "Companies here change names all the time. Which ones go under two or more names, and what are they",
]
caveats = [
  "Another spelling counts as another name; when a firm took a name is in its claims.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "At least so many names."
min = 1
max = 50
default = 2

[columns]
entity_id = { is = "entity", meaning = "The firm, by id." }
entity = { is = "text", meaning = "The name it is shown under." }
total = { is = "integer", meaning = "How many names it has." }
names = { is = "texts", meaning = "All its names." }

[example]
at_least = 2
*/
MATCH (x:Entity)
WHERE (x:Company OR x:Group) AND size(x.names) >= $at_least
RETURN x.id AS entity_id, x.name AS entity, size(x.names) AS total, x.names AS names
ORDER BY total DESC, entity_id
