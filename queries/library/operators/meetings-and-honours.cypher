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
  "who shook hands with whom",
  "photo ops of bosses with ministers",
  "grip and grin pictures",
  "who gave medals to the tycoons",
  "encounters between businessmen and heads of state",
  "list who was seen with whom",
  "audiences receptions and banquets",
  "images showing owners next to politicians",
  "which officials hosted or decorated compound bosses",
  "awards ceremonies involving persons in the network",
  "snapshots with generals",
  "rubbing shoulders with the powerful",
  "who posed alongside whom",
  "appeared together in public",
  "show me meetings",
  "honorary citizenship or orders conferred by whom on whom",
  "who hobnobbed with prime ministers",
  "state visits where scam bosses were received",
  "reported contacts in person between named individuals",
  "give me the pics of dignitaries and moguls together",
  "face-to-face talks between leaders and operators",
  "anything on ribbon cuttings with officials and investors",
  "met honoured pictured",
  "who attended whose event or opening",
  "distinctions granted by one person to another",
  "photographic evidence of association",
  "cosy with whom: public appearances and decorations",
  "did officials bestow orders on suspects",
  "where could I find proof that they knew each other in person",
  "social occasions linking the elite with compound owners",
  "photo ops with scam bosses",
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
