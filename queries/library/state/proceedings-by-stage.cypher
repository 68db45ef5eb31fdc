/*
id = "proceedings-by-stage"
title = "Cases and how far they have come"
question = "Which cases are there, against whom, and at what stage?"
phrases = [
  "court cases",
  "which cases are at {stage}",
  "who was convicted",
  "prosecutions and their stage",
  "list of trials",
  "criminal cases",
  "who has actually been found guilty so far",
  "all criminal cases and where they stand",
  "cases that ended in conviction",
  "cases still at {stage}",
  "lawsuits and indictments overview",
  "show me defendants currently on trial",
  "arrest warrants issued against whom",
  "who has been indicted",
  "acquittals",
  "guilty verdicts list",
  "proceedings with stage {stage}",
  "who was charged and with what",
  "asset forfeiture and seizure cases in court",
  "status of all legal proceedings",
  "which prosecutions were dropped",
  "cases under appeal",
  "docket of every matter and how far it has got",
  "investigations opened by prosecutors",
  "any cases settled out of court?",
  "who went to jail or got sentenced",
  "litigation tracker by phase",
  "final judgments no longer appealable",
  "who is in the dock",
  "where prosecutors declined to bring charges",
  "list {stage} matters with parties and charges",
  "how far along are the court proceedings",
  "has anybody actually been put behind bars by a judge",
  "inquiries still pending",
  "criminal complaints and civil suits with accused and prosecutor",
  "give me everything at the {stage} stage before the courts",
  "people let off by the court",
  "charge sheets filed against scam bosses",
  "where could I see the state of play in the trials",
  "wanted persons and warrants out for them",
  "convictions so far",
  "pending trials and who the defendants are",
  "extradition cases still on appeal",
  "Which trials have ended in a conviction",
]
caveats = [
  "A charge is no finding of guilt.",
]

[[params]]
name = "stage"
type = "text"
meaning = "Only cases at this stage."
default = ""
choices_from = "property:stage"

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
case = { is = "text", meaning = "The case." }
stages = { is = "texts", meaning = "Every stage that sources give it." }
dates = { is = "dates", meaning = "Its dates, as the sources give them." }
charges = { is = "texts", meaning = "What it is about." }
parties = { is = "texts", meaning = "Who is accused or party." }
brought_by = { is = "texts", meaning = "Who brought or decided it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (k:Proceeding)
WHERE $stage = '' OR $stage IN k.stage
OPTIONAL MATCH (x:Entity)-[:PARTY_TO]->(k)
WITH k, x ORDER BY x.name
WITH k, collect(DISTINCT x.name) AS parties
CALL (k) {
  MATCH (k)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['stage', 'date', 'charge'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
OPTIONAL MATCH (b:Entity)-[:BROUGHT]->(k)
WITH k, parties, hedged, b ORDER BY b.name
RETURN k.id AS entity_id, k.name AS case, coalesce(k.stage, []) AS stages,
       coalesce(k.date, []) AS dates, coalesce(k.charge, []) AS charges, parties,
       collect(DISTINCT b.name) AS brought_by, hedged
ORDER BY entity_id
