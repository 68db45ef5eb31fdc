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
