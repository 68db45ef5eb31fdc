/*
id = "operators-of-several"
title = "Who operates more than one compound"
question = "Who is said to operate or manage more than one compound?"
phrases = [
  "who runs more than one compound",
  "operators of several compounds",
  "who operates many compounds",
  "biggest operators",
  "anyone who has his fingers in several hubs at once",
  "operators with at least {at_least} sites",
  "anyone operating at least {at_least} compounds",
  "serial operators of scam sites",
  "who has more than one scam park under them",
  "multi-site operators",
  "which syndicates run a chain of compounds",
  "repeat names among those managing compounds",
  "bosses with two or more sites",
  "who pops up as manager at several hubs",
  "companies alleged to manage at least {at_least} scam centres",
  "ranking of operators by number of compounds",
  "show me the big players that run multiple scam factories",
  "does one and the same firm operate different parks",
  "operators common to various compounds",
  "{at_least} or more compounds under the same management, {independent} independent sources",
  "kingpins with a whole empire of compounds",
  "which outfit is running the largest number of scam sites",
  "name those in charge of not just one but a number of compounds",
  "cross-site management: the same hand behind different fraud hubs",
  "count of compounds per operator where greater than one",
  "who manages most of these places",
  "groups that operate in plural locations",
  "is anybody juggling multiple compounds",
  "which alleged managers recur across sites",
  "list operators having {at_least}+ compounds",
  "parties reported to operate a plurality of compounds",
  "give me persons or groups who run a few centers at the same time",
  "overlap of operators between compounds",
  "where could I look up who has a network of scam parks of his own to run",
  "operators with multiple hubs backed by {independent} independent origins",
  "franchise-style scam bosses running sites in several spots",
  "who keeps turning up as the operator",
  "multi-site operators, confirmed by at least two independent sources",
  "Is there a boss with more than one compound to his name",
]
caveats = [
  "A compound that two sources know under two ids counts twice until somebody judges them the same.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those said to operate so many."
default = 2
min = 1
max = 50

[[params]]
name = "independent"
type = "integer"
meaning = "Only links with at least so many independent sources."
default = 1
min = 1
max = 10

[columns]
operator_id = { is = "entity", meaning = "Who is said to operate or manage it." }
operator = { is = "text", meaning = "The name of the one who is said to." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
compounds = { is = "integer", meaning = "How many compounds." }
names = { is = "texts", meaning = "The compounds' names." }
compound_ids = { is = "entities", meaning = "The compounds, by id." }
denies = { is = "integer", meaning = "Most claims that deny any one of these links." }

[example]
at_least = 1
*/
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
WHERE l.independent_min >= $independent
WITH o, l, c ORDER BY c.name, c.id
WITH o, collect(DISTINCT c.name) AS names, collect(DISTINCT c.id) AS compound_ids,
     max(l.denies) AS denies
WHERE size(compound_ids) >= $at_least
RETURN o.id AS operator_id, o.name AS operator, o.kinds[0] AS kind, size(compound_ids) AS compounds,
       names, compound_ids, denies
ORDER BY compounds DESC, operator_id

// graph
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
WHERE l.independent_min >= $independent
WITH o, collect(DISTINCT c) AS compounds WHERE size(compounds) >= $at_least
MATCH (o)-[l:OPERATES|MANAGES]->(c:Compound)
RETURN o.id AS `from`, type(l) AS type, c.id AS to
ORDER BY `from`, type, to
