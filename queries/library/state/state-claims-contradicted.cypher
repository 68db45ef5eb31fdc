/*
id = "state-claims-contradicted"
title = "What the state says, and who contradicts it"
question = "What do states claim to have announced or done, and who says otherwise?"
phrases = [
  "government claims that are contradicted",
  "what states say that others dispute",
  "official statements contradicted",
  "who contradicts the government",
  "official success stories that NGOs or others contradict",
  "where the state says one thing and somebody else says otherwise",
  "govt claims that somebody contradicts",
  "government spin versus what others report",
  "fact check of official announcements",
  "authorities say it's shut down but witnesses say no",
  "claimed crackdowns disputed on the ground",
  "which ministry statements were challenged",
  "show me announcements by governments that were rebutted",
  "where does official narrative clash with reporting",
  "propaganda debunked",
  "did anybody call out the government's version",
  "regime assertions refuted by independent sources",
  "police said they raided it, others say they did not",
  "state versions questioned by activists or media",
  "official line and its critics",
  "list of government boasts that don't hold up",
  "who doubts what the junta or ministry says it did",
  "hollow victories: proclaimed by officials but denied elsewhere",
  "measures a state alleges to have taken and counter statements",
  "what the authorities claim vs what other people say",
  "inconsistencies between state communiqués and third-party accounts",
  "alleged state successes and who contests them",
  "give me official claims with opposing testimony",
  "were any state announcements exposed as false",
  "governments lying about their actions",
  "whose word stands against that of the police or army",
  "promised and supposedly carried out by the state but contested",
  "rebuttals to official press releases",
  "do residents or NGOs gainsay the official account",
  "disputed acts of state bodies",
  "where can I find discrepancies in the government's story",
  "announced demolition or clearance, and voices saying it never happened",
  "government says it's cleaned up, others disagree",
  "Are there cases where a government says it shut something down and others say that's not true",
]
caveats = [
  "What was seen afterwards may also bear a claim out: read both.",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
what = { is = "text", meaning = "Announced, or done." }
claimed = { is = "text", meaning = "What was announced or said to be done." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
answered = { is = "text", meaning = "What another account says." }
polarity = { is = "text", meaning = "Whether that account asserts its words or denies the claim." }
by_whom = { is = "text", meaning = "Whose account it is." }
stated_on = { is = "date", meaning = "When that was said." }
answer_claim = { is = "claim", meaning = "Its claim, by id." }
*/
MATCH (b:StateBody)-[:TOOK_ACTION]->(g:GovernmentAction)<-[:ABOUT]-(said:Claim)
WHERE said.predicate IN ['announced', 'done'] AND said.polarity = 'asserts'
  AND said.state IN ['current', 'not_reachable']
CALL (g, said) {
  MATCH (g)<-[:ABOUT]-(other:Claim)
  WHERE other.state IN ['current', 'not_reachable'] AND other.id <> said.id
    AND (other.predicate IN ['seen_afterwards', 'characterisation']
         OR (other.predicate = said.predicate AND other.polarity <> 'asserts'))
  RETURN other, other.value AS words
  UNION
  MATCH (g)<-[:TOWARDS]-(other:Claim {predicate: 'SEEN_AFTER'})-[:ABOUT]->(e:Entity)
  WHERE other.state IN ['current', 'not_reachable']
  RETURN other, e.name AS words
}
MATCH (other)-[:STATED_IN]->(s:Source)
RETURN g.id AS action_id, g.name AS action, b.id AS body_id, b.name AS body,
       said.predicate AS what, said.value AS claimed,
       said.modality AS firmness, said.id AS claim, words AS answered,
       other.polarity AS polarity, coalesce(other.speaker, s.publisher) AS by_whom,
       other.stated_on AS stated_on, other.id AS answer_claim
ORDER BY action_id, body_id, claim, answer_claim
