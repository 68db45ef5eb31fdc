/*
id = "listings-of"
title = "The listings of one"
question = "By which acts of which bodies is this one listed, and when?"
phrases = [
  "is {entity} sanctioned",
  "who sanctioned {entity}",
  "when was {entity} listed",
  "sanctions on {entity}",
  "designations of {entity}",
  "is {entity} on a list",
  "{entity} sanctions status",
  "has {entity} been blacklisted",
  "which governments designated {entity}",
  "under what order was {entity} put on a list and on which date",
  "sanctions history of {entity}",
  "is there an asset freeze against {entity}",
  "sanctions check {entity}",
  "screening hit for {entity}",
  "does any country have {entity} on its blacklist",
  "date {entity} was added to the sanctions list",
  "show me every designation of {entity}",
  "can I legally do business with {entity} or are they sanctioned",
  "restrictive measures in force against {entity}",
  "{entity} designated by whom",
  "list the acts by which {entity} was listed",
  "who put {entity} on their list",
  "when did the treasury or foreign office sanction {entity}",
  "travel ban and freeze on {entity}",
  "what sanctions lists carry {entity}",
  "anything on {entity} being sanctioned?",
  "give me the sanctions on {entity} with dates and authorities",
  "by which authority and instrument is {entity} a designated person",
  "due diligence: watchlists naming {entity}",
  "KYC red flag sanctions {entity}",
  "{entity} listed, which body, what day",
  "was {entity} ever hit by sanctions",
  "where could I find the listing decisions for {entity}",
  "how many states have {entity} under sanctions",
  "has {entity} been slapped with sanctions yet",
  "official blacklistings affecting {entity}",
  "which countries have {entity} under sanctions",
  "Is {entity} sanctioned? By whom and since when",
  "is {entity} on any sanctions list",
  "Desk officer needs: date and authority of all designations of the {entity}",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
dated = { is = "date", meaning = "The date, as the source gives it." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
bodies = { is = "texts", meaning = "Whose act it is said to be." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
entity = "acts-gsjk5"
*/
MATCH (x:Entity {id: $entity})<-[l:DIRECTED_AT]-(g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:Entity)-[:TOOK_ACTION]->(g)
WITH x, l, g, b ORDER BY b.name
WITH x, l, g, collect(DISTINCT b.name) AS bodies
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN coalesce(g.date[0], '') AS dated, g.id AS action_id, g.name AS action, bodies,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY dated, action_id
