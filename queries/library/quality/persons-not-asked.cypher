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
  "who never got a right of reply",
  "individuals named without comment",
  "people accused with no response on file",
  "no denial or answer recorded for which persons",
  "show me named individuals whose reply is missing",
  "list people whose side we lack",
  "did we give everyone a chance to respond?",
  "persons without a statement of their own",
  "one-sided entries on individuals",
  "whose version is absent from the record",
  "which men and women named here have said nothing",
  "give me persons against whom things are said, but who have not answered",
  "fairness check: people without reply",
  "legal risk, named persons never contacted",
  "accused but not heard",
  "not heard from: persons",
  "whom should we approach for comment",
  "no comment from the person concerned",
  "audi alteram partem gaps",
  "people with allegations and zero answers",
  "who has not had their say",
  "missing responses from individuals mentioned",
  "defamation check: private persons lacking a response",
  "which suspects' position is not in here",
  "silent persons",
  "have all the people in the record been confronted with the claims",
  "persons lacking any rebuttal",
  "folks we talk about but never quote",
  "named people, answer none",
  "who among the individuals remains unanswering in our files",
  "individuals accused without any comment of theirs on file",
  "Libel check - whom do we name without having any comment from them",
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
