/*
id = "actions-by-type"
title = "Acts by their sort"
question = "How many acts of each sort are there, and how many speak of what was seen afterwards?"
phrases = [
  "how many acts of each kind",
  "number of raids arrests and designations",
  "government actions by type",
  "acts by sort",
  "how many raids, arrests, sanctions etc were there, per type",
  "how many raids, arrests, listings etc by type",
]

[columns]
action_type = { is = "text", meaning = "The sort of act." }
actions = { is = "integer", meaning = "How many acts." }
with_seen_afterwards = { is = "integer", meaning = "Of how many it is known what was seen afterwards." }
*/
MATCH (g:GovernmentAction)
UNWIND g.action_type AS action_type
RETURN action_type, count(DISTINCT g.id) AS actions,
       sum(CASE WHEN g.seen_afterwards IS NULL THEN 0 ELSE 1 END) AS with_seen_afterwards
ORDER BY actions DESC, action_type
