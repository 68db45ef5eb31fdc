/*
id = "licences"
title = "Who licensed what"
question = "Whom is a state said to have licensed or permitted?"
phrases = [
  "who was licensed by the state",
  "casino licences",
  "which companies have licences",
  "licences granted",
  "permits given by governments",
  "who was given a gambling licence",
  "casino permits - who was granted one",
  "casino licences, who got them from the state",
  "gaming licence holders",
  "gambling permits issued by the authorities",
  "which operators had official permission to run",
  "show me everyone holding a government licence",
  "list of licensees",
  "who did the ministry authorise to operate",
  "authorised by the state: which firms",
  "concessions awarded by governments and to whom",
  "who got the green light from the government",
  "did any government hand out licenses to these outfits",
  "license issued by gaming regulator to whom",
  "state approval for businesses, recipients",
  "special economic zone concession granted to which company",
  "whom did the regulator let run an online betting business",
  "legally sanctioned casinos - who signed off on them",
  "grantees of official authorisations",
  "which government body rubber-stamped whose business",
  "anything on officially approved gaming operators?",
  "where could I find who was issued with a licence",
  "investment approvals from the board and who received them",
  "licensor and licensee, all pairs",
  "were any scam firms properly licensed by a state",
  "bank or payment licence given by a central authority to whom",
  "who was allowed by the authorities to do business",
  "government franchise or charter handed to a company",
  "give me all the cases where a state issued a permit",
  "regulatory licensing of persons and companies",
  "which projects received a construction or development permit",
  "who operated with the state's blessing on paper",
  "state as licence giver: named beneficiaries",
  "casino permits handed out by governments",
  "Who got a casino licence from a government",
]
caveats = [
  "A licence is neutral: that it helped anybody would be a claim of its own.",
]

[columns]
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (b:Entity)-[l:LICENSED]->(x:Entity)
RETURN b.id AS body_id, b.name AS body, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.last AS last, l.claims AS claims
ORDER BY body_id, to_id
