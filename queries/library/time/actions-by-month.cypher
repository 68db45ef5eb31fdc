/*
id = "actions-by-month"
title = "Acts by month"
question = "How many acts fell into each month or year?"
phrases = [
  "acts per month",
  "raids by year",
  "how many {action_type} per year",
  "number of raids each year",
  "acts over time",
  "how many {action_type}s per month",
  "{action_type}s by year",
]

[[params]]
name = "action_type"
type = "text"
meaning = "Only acts of this type."
default = ""
choices_from = "property:action_type"

[columns]
month = { is = "date", meaning = "The month in which it began, or the year where no month is given." }
actions = { is = "integer", meaning = "How many acts." }
*/
MATCH (g:GovernmentAction)
WHERE $action_type = '' OR $action_type IN g.action_type
UNWIND g.date AS dated
RETURN substring(split(dated, '/')[0], 0, 7) AS month, count(DISTINCT g.id) AS actions
ORDER BY month
