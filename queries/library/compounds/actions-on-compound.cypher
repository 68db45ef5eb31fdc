/*
id = "actions-on-compound"
title = "What states did about one compound"
question = "What have states done about or at this compound, and what was said to stand afterwards?"
phrases = [
  "what has the state done about {compound}",
  "raids on {compound}",
  "what happened at {compound} after the raid",
  "police action against {compound}",
  "has anyone acted against {compound}",
  "what did the government do about {compound}",
  "What has been done about {compound} so far",
  "every crackdown at {compound} and what was left standing after",
  "government action at the compound {compound}",
  "raids busts and seizures at {compound}",
  "did the cops ever go into {compound}",
  "enforcement history of {compound}",
  "{compound}: what the authorities did, and is it still standing",
  "timeline of state measures targeting {compound}",
  "was {compound} ever raided or shut down by the army",
  "show me all law enforcement operations against {compound}",
  "which governments went after {compound} and with what result",
  "sanctions demolitions and arrests concerning {compound}",
  "outcome of the operation at {compound}",
  "list official interventions at {compound}",
  "any clampdown on {compound} and did it stick",
  "power cuts or blockades imposed on {compound}",
  "was anything torn down at {compound} after soldiers moved in",
  "give me the aftermath of each sweep of {compound}",
  "has {compound} been hit by sanctions or a military operation",
  "where could I find what officials undertook regarding {compound}",
  "steps taken by states against the site {compound}",
  "official response to {compound}",
  "what did troops do when they stormed {compound}",
  "measures announced versus carried out at {compound}",
  "how has the law dealt with {compound}",
  "anything on inspections or searches of {compound}",
  "is {compound} still there after the authorities moved on it",
  "public authority conduct in respect of {compound}",
  "who busted {compound} and when",
  "state intervention {compound} result remaining buildings",
  "what became of {compound} once the junta or police cleared it",
  "tell me about the takedown of {compound}",
  "rescue operations mounted at {compound}",
  "did anyone move against {compound}, and did it stick",
  "{compound} crackdown and aftermath",
  "need a rundown of every raid, seizure or order aimed at {compound} and what was left standing",
]

[[params]]
name = "compound"
type = "entity"
meaning = "The compound."
kinds = ["Compound"]

[columns]
link = { is = "text", meaning = "DIRECTED_AT: the act was about it; TOOK_PLACE_AT: the act was done there." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
by_whom = { is = "texts", meaning = "Who is named as its author." }
announced = { is = "texts", meaning = "What was announced." }
done = { is = "texts", meaning = "What was done, by the speaker's account." }
seen_afterwards = { is = "texts", meaning = "What stood or was seen afterwards." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
compound = "acts-gsjk5"
*/
MATCH (c:Compound {id: $compound})<-[l:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction)
OPTIONAL MATCH (b:Entity)-[:TOOK_ACTION]->(g)
WITH l, g, b ORDER BY b.name
WITH l, g, collect(DISTINCT b.name) AS by_whom
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date', 'announced', 'done', 'seen_afterwards'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN type(l) AS link, g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, by_whom, coalesce(g.announced, []) AS announced,
       coalesce(g.done, []) AS done, coalesce(g.seen_afterwards, []) AS seen_afterwards,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY dates, action_id, link

// graph
MATCH (c:Compound {id: $compound})<-[l:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction)
MATCH (b:Entity)-[:TOOK_ACTION]->(g)
UNWIND [['TOOK_ACTION', b.id, g.id], [type(l), g.id, c.id]] AS tie
RETURN DISTINCT tie[1] AS `from`, tie[0] AS type, tie[2] AS to
ORDER BY `from`, type, to
