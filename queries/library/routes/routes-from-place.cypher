/*
id = "routes-from-place"
title = "Which routes start here"
question = "Which recruitment routes start in this place, and where do they lead?"

[[params]]
name = "place"
type = "entity"
meaning = "Where it starts."
kinds = ["Place"]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
means = { is = "texts", meaning = "How people were brought." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
place = "routes-rcj2r"
*/
MATCH (p:Place {id: $place})<-[s:STARTS_IN]-(r:RecruitmentRoute)
OPTIONAL MATCH (r)-[l:LEADS_TO]->(e:Entity)
RETURN r.id AS route_id, r.name AS route, e.id AS to_id, e.name AS to_name,
       coalesce(r.means, []) AS means, s.standing AS standing, s.claims AS claims
ORDER BY route_id, to_id

// graph
MATCH (p:Place {id: $place})<-[:STARTS_IN]-(r:RecruitmentRoute)
RETURN r.id AS `from`, 'STARTS_IN' AS type, p.id AS to
ORDER BY `from`
