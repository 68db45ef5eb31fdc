/*
id = "denied-or-gone"
title = "Only denied, or stated by nobody now"
question = "Which links does nobody assert now: only denied, not confirmed, or no longer stated?"
phrases = [
  "links nobody asserts now",
  "only denied links",
  "links no longer stated",
  "allegations nobody stands by any more",
  "links that are only denied or could not be confirmed",
  "links nobody stands by any more",
  "dead links in the record",
  "which ties has everybody dropped",
  "relationships with no remaining backer",
  "show me the connections that have denials and not a single assertion",
  "allegations that never got confirmed",
  "orphaned allegations without any supporter left",
  "list every tie whose only mention is a denial",
  "which connections have been abandoned by all who once reported them",
  "unconfirmed or refuted ties that no source upholds today",
  "what have we got on file that no one claims to be true at present",
  "ties that have lapsed because nobody repeats them",
  "anything that has been denied and that no source maintains",
  "give me the relations with zero asserting sources",
  "which supposed connections could nobody verify",
  "stuff everyone has walked away from",
  "no longer alleged by anyone",
  "which accusations are left with denial alone and no accuser",
  "rumours that were knocked down and that nobody holds to",
  "what should we not print because no source supports it any longer",
  "relationships which are refuted without being affirmed anywhere",
  "could not be confirmed: which ties",
  "former allegations with no current source behind them",
  "ties with denials or failed confirmation as their sole basis",
  "where can I see the connections that are unsupported as things stand",
  "which relationships have fallen away altogether",
  "what is merely denied",
  "debunked connections in the graph",
  "links with no live claim in favour",
  "list the assertions of a tie for which all support is gone",
  "tell me which connections nowadays find no one to vouch for them",
  "connections that no source backs any longer",
  "Are there connections that nobody stands by any more? We should delete those from the graphic.",
]
caveats = [
  "These are not links to repeat: nobody stands behind them.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
denies = { is = "integer", meaning = "Claims that deny it now." }
not_confirmed = { is = "integer", meaning = "Claims that could not confirm it." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.asserts = 0
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.denies AS denies, l.not_confirmed AS not_confirmed,
       l.claims AS claims
ORDER BY from_id, link, to_id
