/*
id = "last-heard-of"
title = "When a compound was last spoken of"
question = "Which compounds has nobody spoken of since this day?"

[[params]]
name = "since"
type = "date"
meaning = "Not spoken of on or after this day."
default = "2030"

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
last = { is = "date", meaning = "The last day on which anything may have been said of it." }

[example]
since = "2026-01"
*/
MATCH (c:Compound)<-[:ABOUT|TOWARDS]-(said:Claim)
WITH c, max(said.stated_on_latest) AS last
WHERE last < $since
RETURN c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses, last
ORDER BY last, compound_id
