/*
id = "people-behind-several-firms"
title = "One person behind several firms"
question = "Which persons are said to own, control or direct several companies or groups?"
phrases = [
  "who owns several companies",
  "people behind many firms",
  "persons who direct several companies",
  "owners of multiple companies",
  "which tycoons have a whole string of firms",
  "people sitting on {at_least} or more firms",
  "people who control several firms",
  "people controlling {at_least} companies or more",
  "individuals with multiple companies",
  "serial directors",
  "businessmen who have a portfolio of firms",
  "same person as owner of different companies",
  "directors common to several corporations",
  "who has a finger in many businesses",
  "tycoons ranked by number of companies owned or controlled",
  "show me people with at least {at_least} firms to their name",
  "cross-directorships and common ownership by natural persons",
  "interlocking directorates",
  "which magnates have a corporate empire",
  "names that crop up again and again as company owner",
  "nominee directors holding seats in numerous firms",
  "list beneficial owners who have more than one entity",
  "persons alleged to control {at_least}+ companies or groups",
  "who wears many hats as a director",
  "moguls and their webs of businesses",
  "is the same man behind various enterprises",
  "count of firms per owner",
  "which individual controls the most companies",
  "shell company networks by the person behind them",
  "give me the entrepreneurs who run a bunch of businesses at once",
  "human beings linked as shareholder or director to multiple groups",
  "recurring shareholders across corporations",
  "whose names appear in the registers of two or more companies",
  "where could I see which persons sit atop several conglomerates",
  "big fish who own lots of outfits",
  "people holding multiple directorships",
  "natural persons exercising control over a plurality of legal entities",
  "anybody with half a dozen firms in his pocket",
  "tycoons with a whole string of businesses",
  "Which people turn up as director or owner of lots of different companies",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those behind so many."
default = 2
min = 1
max = 50

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
total = { is = "integer", meaning = "How many firms." }
firms = { is = "texts", meaning = "Their names." }
firm_ids = { is = "entities", meaning = "The firms, by id." }
denies = { is = "integer", meaning = "Claims that deny it now." }

[example]
at_least = 1
*/
MATCH (p:Person)-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|DIRECTS]->(f:Company|Group)
WITH p, l, f ORDER BY f.name, f.id
WITH p, collect(DISTINCT f.name) AS firms, collect(DISTINCT f.id) AS firm_ids,
     sum(l.denies) AS denies
WHERE size(firm_ids) >= $at_least
RETURN p.id AS entity_id, p.name AS entity, size(firm_ids) AS total, firms, firm_ids, denies
ORDER BY total DESC, entity_id
