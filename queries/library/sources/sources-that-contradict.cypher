/*
id = "sources-that-contradict"
title = "Sources that contradict one another"
question = "Which two sources say the opposite of one link?"
phrases = [
  "sources that contradict each other",
  "which sources say the opposite",
  "contradicting sources",
  "which two sources flatly contradict each other",
  "sources at odds with one another",
  "pairs of reports that clash head-on",
  "where does one article assert a connection and another article deny it",
  "conflicting reporting: who says yes and who says no",
  "show me documents that disagree on the same tie",
  "which newspapers cannot both be right",
  "one outlet says so while another outlet says not so",
  "inconsistent evidence between two documents",
  "source A versus source B on the same relationship",
  "mutually exclusive statements by different sources",
  "do any of your sources refute each other",
  "list contradictory reports side by side",
  "any two references telling opposite stories about one relationship?",
  "asserted in which source, denied in which source",
  "conflict of testimony between exhibits",
  "which report rebuts what another report affirms",
  "source conflicts",
  "discrepancies among the media reports",
  "where do the papers tell it differently",
  "give me the he-said-she-said between publications",
  "article pairs in direct opposition over a link",
  "which sources are irreconcilable",
  "does any document flatly negate another",
  "where could I see which two texts are in dispute with each other",
  "opposing accounts by two sources",
  "reports incompatible with other reports",
  "for every link with a yes and a no, name both sources",
  "clashing accounts between press and official papers",
  "which source pair disagrees about who owns or runs something",
  "fact-check: outlets that contradict other outlets",
  "which pairs of reports clash head on",
  "where do some sources say yes and others no, on who is tied to whom",
  "Which two reports flatly contradict each other about a tie",
]
caveats = [
  "One article often prints both sides: then both ids are the same.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserted_in = { is = "source", meaning = "The source that asserts it." }
denied_in = { is = "source", meaning = "The source that reports the denial." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.contested
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
UNWIND range(0, size(l.e_sources) - 1) AS i
UNWIND range(0, size(l.e_sources) - 1) AS j
WITH x, l, y, i, j
WHERE l.e_polarities[i] = 'asserts' AND l.e_polarities[j] = 'denies'
  AND l.e_states[i] IN ['current', 'not_reachable']
  AND l.e_states[j] IN ['current', 'not_reachable']
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.e_sources[i] AS asserted_in, l.e_sources[j] AS denied_in,
       [l.e_claims[i], l.e_claims[j]] AS claims
ORDER BY from_id, link, to_id, claims
