/*
id = "cases-of"
title = "The cases of one"
question = "In which cases is this one named as accused or party, and at what stage are they?"
phrases = [
  "cases against {entity}",
  "is {entity} charged",
  "was {entity} convicted",
  "trials of {entity}",
  "court cases of {entity}",
  "has {entity} been arrested",
  "proceedings against {entity}",
  "proceedings against {entity} and what stage are they at",
  "court cases involving {entity}",
  "{entity} on trial",
  "rap sheet of {entity}",
  "indictments naming {entity}",
  "lawsuits {entity}",
  "is {entity} facing charges",
  "criminal record of {entity}",
  "litigation in which {entity} is a defendant",
  "what legal trouble is {entity} in",
  "has {entity} been sentenced or acquitted",
  "show the docket for {entity}",
  "prosecutions of {entity} and where they stand",
  "is {entity} wanted",
  "procedural status of matters involving {entity}",
  "under what case was {entity} indicted",
  "did {entity} ever go to jail",
  "civil suits and forfeiture actions against {entity}",
  "{entity} court",
  "any pending investigation into {entity}?",
  "who is suing or prosecuting {entity}",
  "is {entity} a party to any judicial matter",
  "list the trials where {entity} stands accused",
  "what is {entity} accused of, in which court case",
  "outcome of the case against {entity}",
  "verdicts concerning {entity}",
  "has {entity} had its day in court",
  "{entity} legal proceedings update",
  "extradition or appeal stage in the case of {entity}",
  "give me case numbers and stage for {entity}",
  "was {entity} found guilty",
  "where does the prosecution of {entity} stand now",
  "{entity} indictment",
  "lawsuits against {entity}",
  "is {entity} on trial, and how far along",
  "Is {entity} being tried anywhere, and how far has it got",
  "court cases with {entity} as defendant, current stage",
  "what proceedings are pending vs {entity}",
]
caveats = [
  "A case has one stage and its parties may have others: read each party's own claims.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
case_id = { is = "entity", meaning = "The case, by id." }
case = { is = "text", meaning = "The case." }
stages = { is = "texts", meaning = "The stages of the case, which may be those of others in it." }
dates = { is = "dates", meaning = "Its dates, as the sources give them." }
brought_by = { is = "texts", meaning = "Who is said to have brought or decided it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
entity = "acts-9zq4c"
*/
MATCH (x:Entity {id: $entity})-[l:PARTY_TO]->(k:Proceeding)
OPTIONAL MATCH (b:Entity)-[:BROUGHT]->(k)
WITH l, k, b ORDER BY b.name
WITH l, k, collect(DISTINCT b.name) AS brought_by
CALL (k) {
  MATCH (k)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['stage', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN k.id AS case_id, k.name AS case, coalesce(k.stage, []) AS stages, coalesce(k.date, []) AS dates,
       brought_by, l.standing AS standing, l.claims AS claims, hedged
ORDER BY case_id
