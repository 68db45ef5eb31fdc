/*
id = "dismissals"
title = "Who was dismissed, or whose case"
question = "Whom, or which case, is a state or official said to have dismissed?"
phrases = [
  "who was dismissed",
  "which officials were sacked",
  "officials removed from office",
  "cases dismissed",
  "fired officials",
  "which officials were sacked or cases thrown out by a state",
  "dismissed officials",
  "officials fired over scam compounds",
  "heads that rolled",
  "who lost their job over scam centres",
  "police chiefs removed",
  "who got the boot",
  "ministers sacked or forced out",
  "purge of officials",
  "judges throwing out cases",
  "charges dropped by a court",
  "which officers were relieved of duty",
  "list of officials stripped of their post",
  "sackings",
  "who was axed and by which government",
  "civil servants suspended or discharged",
  "was anybody in power fired?",
  "indictment quashed or suit not admitted",
  "cabinet members let go in connection with fraud compounds",
  "show me all removals from office",
  "struck-out proceedings",
  "commanders stood down after raids",
  "terminations of public officials",
  "who was ousted",
  "which lawsuit was tossed",
  "has any general or governor been kicked out",
  "officials cashiered for ties to scammers",
  "disciplinary removal of public servants",
  "who was shown the door",
  "dismissal of an action by a court or state",
  "give me names of officials booted from their positions",
  "who dismissed whom",
  "personnel consequences for officials",
  "officials sacked over scam centres",
  "who got fired? and which prosecutions were thrown out",
  "Which officials lost their jobs over this",
  "any police chief sacked, any case thrown out",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (b:Entity)-[l:DISMISSED]->(x:Entity)
RETURN b.id AS from_id, b.name AS from_name, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.claims AS claims
ORDER BY from_id, to_id
