/*
id = "announced-done-seen"
title = "Announced, done, seen afterwards"
question = "What was announced, what was done, and what stood afterwards?"
phrases = [
  "what was announced and what was done",
  "promises compared with results",
  "announced done and seen afterwards",
  "did the crackdown work",
  "what came of announcements",
  "compare what governments promised, what they did and what was left standing",
  "announced vs done vs seen",
  "promised vs done vs seen on the ground",
  "say-do gap",
  "rhetoric versus reality of crackdowns",
  "did governments keep their word",
  "pledge, implementation, result for every act",
  "scorecard of crackdown announcements",
  "stated aims, steps carried out and observed effect side by side",
  "were the promises kept?",
  "what was vowed, delivered and left over",
  "show me the words against the deeds",
  "track commitments through to outcomes",
  "effectiveness of state measures as recorded",
  "how much of what officials proclaimed really took place",
  "table of intended action and actual effect",
  "gap between declarations and facts on the ground",
  "which vows turned into deeds and which did not",
  "give me each operation with its claim, its execution and its aftermath",
  "follow-through on government pledges",
  "accountability tracker for authorities",
  "big talk and what it actually achieved",
  "plan, practice, and the situation afterwards",
  "how did the measures turn out in the end compared with the plan",
  "undertakings given and whether performed",
  "did the bulldozers really come after the press conference",
  "implementation record of declared crackdowns",
  "before-and-after of official operations",
  "have the vows to wipe out scam centres been honoured",
  "list acts with three columns: proclaimed / executed / observed",
  "what remained once the authorities had finished what they set out to do",
  "were stated goals met in practice",
  "what effect did state action have in reality",
  "promises versus reality in the crackdowns",
  "Promises vs reality: what did governments announce, what did they carry out, and what was the result",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
by_whom = { is = "texts", meaning = "Who is named as its author." }
announced = { is = "texts", meaning = "What was announced." }
done = { is = "texts", meaning = "What was done, by the speaker's account." }
seen_afterwards = { is = "texts", meaning = "What stood or was seen afterwards." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (g:GovernmentAction)
WHERE g.announced IS NOT NULL OR g.done IS NOT NULL OR g.seen_afterwards IS NOT NULL
OPTIONAL MATCH (b:Entity)-[:TOOK_ACTION]->(g)
WITH g, b ORDER BY b.name
WITH g, collect(DISTINCT b.name) AS by_whom
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date', 'announced', 'done', 'seen_afterwards'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, by_whom, coalesce(g.announced, []) AS announced,
       coalesce(g.done, []) AS done, coalesce(g.seen_afterwards, []) AS seen_afterwards, hedged
ORDER BY dates, action_id
