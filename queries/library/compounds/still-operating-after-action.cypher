/*
id = "still-operating-after-action"
title = "Seen after the state had acted"
question = "What was seen of compounds after government actions against them: operating again, emptied, moved?"
phrases = [
  "which compounds kept operating after a raid",
  "still operating after police action",
  "compounds open despite raids",
  "raided but still running",
  "which compounds carried on despite a raid",
  "Which hubs survived the government crackdown and kept going",
  "still running after the crackdown",
  "raids that made no difference",
  "did the crackdowns work or did the hubs just carry on",
  "signs of activity at compounds following state action",
  "effect of enforcement on compounds",
  "business as usual after the bust",
  "which scam parks moved elsewhere after being hit",
  "list compounds and what observers saw after the operation",
  "compounds emptied by a raid versus those that survived it",
  "post-raid observations",
  "show me failed crackdowns where the centre is active still",
  "displacement of scam operations following law enforcement measures",
  "what did satellite pictures or visitors notice once the police had left",
  "did sanctions stop any compound from working",
  "resilience of compounds to government action",
  "police went in and the scammers were back at their desks",
  "how effective were raids on compounds",
  "acted against, yet functioning",
  "continued operation notwithstanding enforcement",
  "who stayed open when the state said it cracked down",
  "relocated or cleared out in the wake of a government operation",
  "give me evidence that the sweeps were for show",
  "compound state after action sign seen_on",
  "any follow-up on what became of raided centers",
  "where could I check if raided hubs are really dead",
  "scam sites that shrugged off the authorities",
  "power cut, raid, blockade: were the compounds running afterwards",
  "lasting impact of the measures on each compound",
  "hubs undeterred by arrests",
  "whack-a-mole: compounds that shifted or restarted when hit",
  "which targeted facilities have been seen to function since the measure",
  "did the raids do any good? what did people find at the sites later",
  "which ones kept going or relocated once the authorities had been in",
  "After all those raids, which places just kept going or moved down the road",
]
caveats = [
  "Only the signs operating, partly_operating and reopened say that a compound operated; what was 'seen afterwards' may be that it stood empty: read the words.",
  "Acts against a town or a country as a whole are not counted here; see actions-at-place.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
sign = { is = "text", meaning = "What shows it: a status given later, what was seen afterwards, or an event there." }
seen_on = { is = "date", meaning = "When that was said." }
words = { is = "text", meaning = "What was said." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (c:Compound)<-[:DIRECTED_AT]-(g:GovernmentAction)
WITH c, g, head([d IN coalesce(g.date, []) WHERE d <> '']) AS dated
CALL (c, g, dated) {
  MATCH (c)<-[:ABOUT]-(said:Claim {predicate: 'status'})
  WHERE said.value IN ['operating', 'partly_operating', 'reopened'] AND said.polarity = 'asserts'
    AND said.state IN ['current', 'not_reachable'] AND dated IS NOT NULL
    AND said.stated_on_earliest > split(dated, '/')[0]
  RETURN said.value AS sign, said.stated_on AS seen_on, said.paraphrase AS words,
         said.modality AS firmness, said.id AS claim
  UNION
  MATCH (g)<-[:ABOUT]-(said:Claim {predicate: 'seen_afterwards'})
  WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  RETURN 'seen afterwards' AS sign, said.stated_on AS seen_on, said.value AS words,
         said.modality AS firmness, said.id AS claim
  UNION
  MATCH (g)<-[:SEEN_AFTER]-(e:Event)-[:TOOK_PLACE_AT]->(c)
  MATCH (said:Claim {predicate: 'SEEN_AFTER'})-[:ABOUT]->(e), (said)-[:TOWARDS]->(g)
  WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  RETURN 'event' AS sign, said.stated_on AS seen_on, e.name AS words,
         said.modality AS firmness, said.id AS claim
}
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, g.id AS action_id, g.name AS action,
       coalesce(g.date, []) AS dates, sign, seen_on, words, firmness, claim, hedged
ORDER BY CASE WHEN sign IN ['operating', 'partly_operating', 'reopened'] THEN 0 ELSE 1 END,
         compound_id, action_id, seen_on, claim
