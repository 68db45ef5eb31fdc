/*
id = "actions-at-place"
title = "What states did in a place"
question = "Which acts took place here, or were about this place or what lies in it?"
phrases = [
  "what did states do in {place}",
  "acts in {place}",
  "government action in {place}",
  "what has been done in {place}",
  "crackdown in {place}",
  "what happened at or around {place} by way of state action",
  "state action in {place}",
  "operations carried out in {place}",
  "what have the authorities done in {place}",
  "enforcement in {place}",
  "{place} raids, arrests and other state measures",
  "list police, army and government moves in {place}",
  "measures taken by any state concerning {place} and everything in it",
  "how did governments respond to the scam industry in {place}",
  "official response {place}",
  "did anybody in power ever do something about {place}",
  "all acts located in or directed at {place}",
  "law enforcement activity around {place}",
  "busts in {place}",
  "which interventions hit {place}",
  "power cuts, sweeps and sanctions aimed at {place}",
  "show me every government step against sites in {place}",
  "what military or police operations took place at {place}",
  "clampdown on {place} by the authorities",
  "any action by a foreign capital or neighbouring state touching {place}",
  "administrative and judicial measures within {place}",
  "state interventions affecting {place}",
  "was {place} ever raided or cut off",
  "give me the record of government conduct in {place}",
  "policing of {place}",
  "where can I find what officialdom did regarding {place}",
  "what steps were taken against compounds throughout {place}",
  "{place} government measures",
  "who cracked down in {place} and when",
  "acts targeting firms or persons located in {place}",
  "anything the cops did in {place}",
  "sanctions and operations linked to {place} as a location",
  "everything authorities did in {place}",
  "enforcement in and around {place}",
  "What have authorities done in {place}",
  "government measures at {place} or concerning anything located there",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p01"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(x:Entity)<-[l:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction)
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN DISTINCT g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, x.id AS to_id, x.name AS to_name, l.standing AS standing,
       l.claims AS claims, hedged
ORDER BY dates, action_id, to_id

// graph
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(x:Entity)<-[l:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction)
RETURN DISTINCT g.id AS `from`, type(l) AS type, x.id AS to
ORDER BY `from`, to
