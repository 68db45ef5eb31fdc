/*
id = "listed-operators"
title = "Operators and owners on an official list"
question = "Which operators or owners are named by a designation, and by whom?"
phrases = [
  "which operators are sanctioned",
  "sanctioned owners of compounds",
  "operators on sanctions lists",
  "which compound owners are designated",
  "Which of the operators or owners are themselves sanctioned, and by which country",
  "owners or operators under sanctions",
  "blacklisted compound bosses",
  "which of those running compounds has a treasury designated",
  "sanctioned scam kingpins and who sanctioned them",
  "compound owners with frozen assets",
  "are any managers of scam parks under sanctions",
  "designations hitting those who operate hubs",
  "list the operators that a finance ministry or foreign office has named",
  "show owners and operators on a blacklist",
  "sanctions hits among compound management",
  "who in charge of a compound has been put on a list of blocked persons",
  "operators subject to restrictive measures",
  "designated proprietors",
  "which bosses got slapped with sanctions and by which government",
  "overlap between compound operators and sanctions targets",
  "due diligence: operators and owners appearing in designations",
  "give me everyone who runs or owns a site and is listed",
  "named in a foreign ministry listing as owner of a scam centre",
  "human rights designations of compound owners",
  "asset freezes on companies operating compounds",
  "operator owner designation by_whom",
  "which firms behind the hubs are embargoed",
  "have the people at the top of the compounds been designated",
  "states that sanctioned compound operators",
  "anything on sanctions against those who manage scam centers",
  "compound controllers listed and the acts naming them",
  "where could I see which compound owners are under a travel ban or freeze",
  "targeted financial sanctions on operators of facilities",
  "who runs a compound and is under economic sanctions",
  "bosses of fraud factories caught by sanctions law",
  "listing acts that concern operators or owners",
  "sanctions notices that point at someone as a compound's boss",
  "Which of the people who run compounds have been sanctioned by name, and by which government",
]
caveats = [
  "A listing is an act of a state, not a judgment.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
by_whom = { is = "texts", meaning = "The bodies that made the listing." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (x:Operator|Owner)<-[:DIRECTED_AT]-(g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:StateBody)-[:TOOK_ACTION]->(g)
WITH x, g, b ORDER BY b.name
WITH x, g, collect(DISTINCT b.name) AS by_whom
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, g.id AS action_id,
       g.name AS action, coalesce(g.date, []) AS dates, by_whom, hedged
ORDER BY entity_id, action_id
