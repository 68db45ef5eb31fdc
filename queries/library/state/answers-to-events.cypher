/*
id = "answers-to-events"
title = "What the state answered"
question = "Which acts are given as an answer to which act, event or case?"
phrases = [
  "how did the state respond to events",
  "acts in answer to escapes",
  "government answers to events",
  "what acts answered which event",
  "which steps by governments were in response to something before",
  "acts that were a reaction to something",
  "retaliation and countermeasures by governments",
  "what prompted each crackdown",
  "triggers of government action",
  "which raids were provoked by a kidnapping or a death",
  "cause and response pairs",
  "acts taken in reply to another state's act",
  "what made the authorities move",
  "show measures that were responses to a case",
  "tit for tat between states",
  "which operations came because of public outcry",
  "reactive measures and what they reacted to",
  "list of official replies to incidents",
  "government steps motivated by a particular incident",
  "did sanctions or abductions spur any enforcement",
  "what incident led to which official act",
  "knee-jerk crackdowns and their trigger",
  "how have states reacted to what occurred at compounds",
  "acts said to be a consequence of a previous event",
  "measures adopted in light of a court case",
  "which government moves followed from diplomatic pressure by another act",
  "why did police go in: events given as the reason",
  "give me act, and the event it was meant to answer",
  "action and reaction",
  "what sparked official responses",
  "which events drew any reaction from authorities",
  "power cuts or raids as a response to something",
  "links of the answers type between acts and events",
  "the incident-to-response map",
  "where is an act explained as a comeback to a scandal",
  "interventions presented by sources as responding to a particular crime",
  "which measure was taken because of which incident",
  "what triggered each crackdown",
  "Which measures were a reaction to something else, e.g. a kidnapping leading to a power cut",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (g:GovernmentAction)-[l:ANSWERS]->(x:Entity)
RETURN g.id AS action_id, g.name AS action, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.claims AS claims
ORDER BY action_id, to_id
