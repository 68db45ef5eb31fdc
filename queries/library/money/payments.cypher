/*
id = "payments"
title = "Who is said to have paid whom"
question = "Who is said to have paid or sent money to whom?"
phrases = [
  "who paid whom",
  "payments",
  "money flows",
  "who sent money to whom",
  "bribes and payments",
  "follow the cash: who paid whom",
  "money transfers between parties",
  "financial transfers from whom to whom",
  "money trail",
  "kickbacks and backhanders",
  "who bankrolled whom",
  "who is paying protection money",
  "remittances and wires between the parties",
  "donations made by tycoons to whom",
  "payer and payee list",
  "show me who received funds from whom",
  "which firms funnelled cash to which persons",
  "bribery allegations: giver and taker",
  "hush money or payoffs",
  "crypto transactions sent between entities",
  "pay-offs and tributes between named parties",
  "list all alleged transactions",
  "who funded or financed whom",
  "who was on whose payroll",
  "rent and fees handed over by operators to militias",
  "corrupt payments to officials",
  "sender and recipient of transfers",
  "where did the money go",
  "does anybody say money changed hands",
  "give me remitters and beneficiaries",
  "who greased whose palm",
  "disbursements alleged, by source and destination",
  "laundered proceeds moved from one to another",
  "revenue shared with armed groups by which company",
  "payments denied by the parties",
  "where can I find who got paid by whom",
  "wire transfers and deposits to companies or people",
  "money transfers: who to whom",
  "bribes",
  "Follow the money: who paid whom",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
independent_min = { is = "integer", meaning = "At least so many independent sources support it." }
denies = { is = "integer", meaning = "Claims that deny it now." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:PAID]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.independent_min AS independent_min, l.denies AS denies,
       l.first AS first, l.last AS last, l.claims AS claims
ORDER BY from_id, to_id

// graph
MATCH (x:Entity)-[:PAID]->(y:Entity)
RETURN x.id AS `from`, 'PAID' AS type, y.id AS to
ORDER BY `from`, to
