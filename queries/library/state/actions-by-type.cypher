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
  "tally of acts by category",
  "breakdown of enforcement actions by kind",
  "statistics on raids versus sanctions versus deportations",
  "how often did states raid rather than sanction",
  "count per action type",
  "what sort of measure is used most",
  "distribution of government measures across types",
  "give me totals for arrests, seizures, power cuts and the rest",
  "which type of action has the most recorded follow-up",
  "how many of each type say what was seen later",
  "number of demolitions and extraditions recorded in all",
  "most common form of state intervention",
  "summary table of state acts by category",
  "are there more pledges than raids in the record?",
  "show the split of enforcement by category",
  "what share of crackdowns have an observed aftermath",
  "action types and their frequency",
  "how many licences, laws, directives, warrants and prosecutions are there",
  "overview of what governments have done in numbers",
  "chart of enforcement measures by kind",
  "for which kinds of operations is the after-effect documented",
  "quantity of each kind of official step",
  "total repatriations and hand-backs counted as acts",
  "what do states mostly do about scam compounds: arrest or list or talk",
  "numbers for each class of measure",
  "aggregate of interventions sorted by type",
  "how many statements and pledges against how many real operations",
  "the toolbox of governments and how often each tool was used",
  "frequency of designations compared with strikes and seizures",
  "actions grouped by type",
  "totals: raids, arrests, sanctions, deportations, and follow-up known or not",
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
