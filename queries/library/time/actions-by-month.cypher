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
  "trend in raids",
  "monthly count of government acts",
  "yearly totals of {action_type}",
  "when did the crackdown peak",
  "frequency of arrests over the years",
  "histogram of state action",
  "is enforcement rising or falling",
  "number of sanctions designations year by year",
  "bar chart data: month, number of acts",
  "which month saw the most {action_type} acts",
  "deportations month by month",
  "annual statistics on {action_type}",
  "pace of government operations",
  "has there been an increase in {action_type} lately",
  "acts grouped by calendar month",
  "busiest months for law enforcement",
  "how has the tempo of raids changed",
  "time series of {action_type}",
  "how often per month do states act",
  "give me acts counted for each quarter or year",
  "evolution of state response in numbers",
  "busts per annum",
  "graph of crackdown activity through time",
  "tally of prosecutions by date",
  "distribution of {action_type} across months",
  "were there more repatriations this year than last",
  "where could I get figures for a chart of acts by year",
  "spikes and lulls in official action",
  "in what year did most seizures happen",
  "rate of extraditions each year",
  "enforcement trend over time",
  "raids per year",
  "Is the crackdown speeding up? government actions per month, please",
]

[[params]]
name = "action_type"
type = "text"
meaning = "Only acts of this type."
default = ""
choices_from = "property:action_type"

[columns]
month = { is = "date", meaning = "The month in which they began, or nothing where sources give the year alone." }
actions = { is = "integer", meaning = "How many acts." }
year = { is = "date", meaning = "Its year." }
in_year = { is = "integer", meaning = "How many acts in the whole year." }
*/
MATCH (g:GovernmentAction)
WHERE $action_type = '' OR $action_type IN g.action_type
UNWIND g.date AS dated
WITH g.id AS id, split(dated, '/')[0] AS begun
WITH id, substring(begun, 0, 4) AS year,
     CASE WHEN size(begun) > 4 THEN substring(begun, 0, 7) END AS month
WITH year, count(DISTINCT id) AS in_year, collect({id: id, month: month}) AS dated
UNWIND dated AS one
RETURN one.month AS month, count(DISTINCT one.id) AS actions, year, in_year
ORDER BY year, month
