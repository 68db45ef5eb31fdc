/*
id = "acts-without-date"
title = "Acts and events without a date"
question = "Which acts and events has no source dated?"
phrases = [
  "acts without a date",
  "undated events",
  "acts nobody dated",
  "raids and incidents nobody put a date on",
]

[[params]]
name = "kind"
type = "kind"
meaning = "Only GovernmentAction or Event."
default = ""

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (x:GovernmentAction|Event)
WHERE x.date IS NULL AND ($kind = '' OR $kind IN x.kinds)
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, x.claims AS said
ORDER BY said DESC, entity_id
