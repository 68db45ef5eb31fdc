/*
id = "routes-from-place"
title = "Which routes start here"
question = "Which recruitment routes start in this place, or in places within it, and where do they lead?"
phrases = [
  "routes from {place}",
  "recruitment from {place}",
  "where are people from {place} taken",
  "where do routes from {place} lead",
  "people trafficked from {place}",
  "routes starting in {place}",
  "recruitment routes starting in {place}",
  "{place} as a source of recruits",
  "where do people recruited in {place} end up",
  "victims originating in {place}",
  "nationals of {place} trafficked abroad",
  "departure from {place}, destination anywhere",
  "where are citizens of {place} sent",
  "our nationals from {place}: which compounds are they being carried off to",
  "pipelines out of {place}",
  "destinations for those lured away from {place}",
  "what trafficking routes begin at {place}",
  "outbound recruiting channels of {place}",
  "show every route with {place} as its origin",
  "kids from {place} who took job offers - to what compounds did they go",
  "recruiters active in {place} and where they ship people",
  "list lines of trafficking that set out from {place}",
  "leaving {place} for the scam centres",
  "how are residents of {place} recruited and to what spot",
  "exported from {place} like goods: to where",
  "persons transported out of the territory of {place}",
  "give me routes originating within {place}",
  "who gets hired in {place} for scam work overseas and goes where",
  "point of departure {place}",
  "anything on workers being shipped off from {place}",
  "job seekers of {place} and the places they landed in",
  "smuggling of persons starting at {place}",
  "source location {place} recruitment paths",
  "whither do the traffickers take men and women of {place}",
  "does any recruiting road begin in a town of {place}",
  "recruits' onward destinations given {place} as home",
  "where could our embassy look for missing people from {place}",
  "where do jobseekers from {place} get taken",
  "{place} recruits destinations",
  "Victims leaving the {place} end up where",
  "I'm writing about {place}. Where do recruiters take people who leave from there",
  "Routes out of {place} and where they end",
]

[[params]]
name = "place"
type = "entity"
meaning = "Where it starts."
kinds = ["Place"]

[columns]
starts_id = { is = "entity", meaning = "Where it starts, by id: this place or one within it." }
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
means = { is = "texts", meaning = "How people were brought." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "routes-rcj2r"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[s:STARTS_IN]-(r:RecruitmentRoute)
OPTIONAL MATCH (r)-[l:LEADS_TO]->(e:Entity)
CALL (r) {
  MATCH (r)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['means'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN DISTINCT q.id AS starts_id, r.id AS route_id, r.name AS route, e.id AS to_id, e.name AS to_name,
       coalesce(r.means, []) AS means, s.standing AS standing, s.claims AS claims, hedged
ORDER BY route_id, to_id, starts_id

// graph
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[:STARTS_IN]-(r:RecruitmentRoute)
MATCH (r)-[l:STARTS_IN|LEADS_TO]->(e:Entity) WHERE type(l) = 'LEADS_TO' OR e.id = q.id
RETURN DISTINCT r.id AS `from`, type(l) AS type, e.id AS to
ORDER BY `from`, type, to
