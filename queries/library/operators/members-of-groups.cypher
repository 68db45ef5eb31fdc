/*
id = "members-of-groups"
title = "Who belongs to which group"
question = "Who is said to belong to a group, or to be part of a larger firm or body?"
phrases = [
  "who belongs to which group",
  "members of groups",
  "which firms are part of a larger group",
  "membership of networks",
  "what groups exist and who belongs to each of them",
  "group membership: who is in which group",
  "all membership ties in the graph",
  "list every syndicate, network or conglomerate together with its members",
  "corporate families: parent and subsidiary pairs",
  "show me all affiliates and the umbrella organisations they sit under",
  "who's in which gang",
  "rosters of the crime rings on record",
  "which businesses are alleged to form part of a bigger conglomerate",
  "table of groups and those said to be in them",
  "subsidiaries and their parent companies across the board",
  "give me the lot: every person or company tied to a militia or alliance as a member",
  "reported affiliations with triads and other organised crime outfits",
  "alleged associates and the organisations they are counted among",
  "which units or departments are part of which state body",
  "where could I find the composition of all the groups",
  "part-of relations between enterprises and holding groups",
  "member lists, all organisations",
  "how are companies bundled into corporate groups",
  "who has been named as belonging to an armed force or criminal organization",
  "overview of group structures with constituent entities",
  "does the record say which brigades or battalions belong under which larger force",
  "what outfits are there and who are their people",
  "sister firms sorted by the conglomerate they fall under",
  "anything on who's a member of what",
  "enumerate the cartels, clans and cliques plus their adherents",
  "which entities are described as a branch or division of something bigger",
  "every 'member of' and 'part of' link please",
  "organisational charts of the syndicates as far as sources report them",
  "which individuals do sources place inside a network",
  "I need all the parent/daughter company relationships",
  "participation in an organised criminal group: who is alleged to be part of one",
  "subsidiaries and parents across the whole data, plus militia membership",
  "Which firms are subsidiaries of which bigger groups, and which men belong to which outfits",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:MEMBER_OF|PART_OF]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, type(l) AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY to_id, link, from_id

// graph
MATCH (x:Entity)-[l:MEMBER_OF|PART_OF]->(y:Entity)
RETURN x.id AS `from`, type(l) AS type, y.id AS to
ORDER BY `from`, type, to
