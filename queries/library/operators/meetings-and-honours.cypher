/*
id = "meetings-and-honours"
title = "Who met, honoured or was pictured with whom"
question = "Who is said to have met, honoured or been pictured with whom?"
phrases = [
  "who met whom",
  "who was pictured with whom",
  "titles and honours given",
  "photos of officials with owners",
  "who received honours",
  "pictures of tycoons with politicians",
  "handshakes, meetings and awards between tycoons and officials",
  "who's been photographed with whom",
]
caveats = [
  "A photograph or a meeting is context and no tie.",
]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
link = { is = "text", meaning = "MET, HONOURED or PICTURED_WITH." }
to_id = { is = "entity", meaning = "Whom, by id." }
to_name = { is = "text", meaning = "Whom." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:MET|HONOURED|PICTURED_WITH]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, type(l) AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY link, from_id, to_id

// graph
MATCH (x:Entity)-[l:MET|HONOURED|PICTURED_WITH]->(y:Entity)
RETURN x.id AS `from`, type(l) AS type, y.id AS to
ORDER BY `from`, type, to
