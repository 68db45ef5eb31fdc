/*
id = "acts-without-date"
title = "Acts and events without a date"
question = "Which acts and events has no source dated?"
phrases = [
  "acts without a date",
  "undated events",
  "acts nobody dated",
  "raids and incidents nobody put a date on",
  "missing dates on raids",
  "which operations carry no day?",
  "actions where nobody says when",
  "happenings of unknown date",
  "list events lacking a date",
  "show me {kind} entries with no date given",
  "when-unknown acts",
  "no source tells us when this happened",
  "raids for which the timing is not stated",
  "gaps in the timeline: actions that can't be placed",
  "acts we cannot put on the calendar",
  "arrests and deportations without a known time",
  "date field empty, events and government actions",
  "give me incidents that have no when",
  "which things happened at an unspecified time",
  "acts that fall out of the chronology for want of a date",
  "what do we still need to date?",
  "dateless crackdowns",
  "government actions no report gives a day or month for",
  "events missing from the timeline",
  "is there any raid whose date remains unknown",
  "where are the acts with blank dates",
  "date not recorded: sanctions, seizures, rescues",
  "events whose day no witness or paper mentions",
  "measures by states with date of act absent",
  "things that took place, but nobody knows when",
  "time unclear, which deaths, fires, escapes",
  "help me find acts needing a date check",
  "how many happenings have never been pinned to a day",
  "undateable actions and occurrences",
  "undated raids and incidents",
  "Which raids and incidents have no date at all in any source",
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
