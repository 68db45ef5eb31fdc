/*
id = "persons-not-asked"
title = "Named persons without a reply"
question = "Of which named persons does the record hold no answer to what is said of them?"
phrases = [
  "persons nobody asked for comment",
  "who has no answer in the record",
  "named persons without reply",
  "who was not asked",
  "people we name without ever having their side of the story",
  "people named who have never replied",
]
caveats = [
  "An answer here is one that a source reports, also to a case, listing or act that names the person; whether we asked is another question.",
  "Persons known only by office, firm or case are left out: nobody is named.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "The person's name." }
denials = { is = "integer", meaning = "How many claims deny something said about them." }
said = { is = "integer", meaning = "How many claims speak of them." }
*/
MATCH (p:Person)
WHERE p.stands_in IS NULL AND NOT EXISTS {
  MATCH (p)<-[:ABOUT]-(said:Claim {predicate: 'response'}) WHERE said.state IN ['current', 'not_reachable'] RETURN said }
  AND NOT EXISTS {
  MATCH (p)-[:PARTY_TO|TOOK_ACTION]->(x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'response'})
  WHERE said.state IN ['current', 'not_reachable'] RETURN said }
  AND NOT EXISTS {
  MATCH (p)<-[:DIRECTED_AT]-(x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'response'})
  WHERE said.state IN ['current', 'not_reachable'] RETURN said }
RETURN p.id AS entity_id, p.name AS entity,
       COUNT { (p)<-[:ABOUT|TOWARDS]-(:Claim {polarity: 'denies'}) } AS denials,
       p.claims AS said
ORDER BY said DESC, entity_id
