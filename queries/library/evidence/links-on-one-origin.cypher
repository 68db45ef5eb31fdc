/*
id = "links-on-one-origin"
title = "Links that rest on one origin"
question = "Which links rest on one origin alone, however many papers print it?"
phrases = [
  "links that rest on one origin",
  "links based on a single press release",
  "one origin however many papers",
  "ties that look widely reported but all stem from the same press release",
  "stories that all go back to one origin",
  "circular reporting in the record",
  "ties traced to one original statement though many outlets carried it",
  "echo chamber: connections repeated everywhere from the same release",
  "which relationships go back to a sole origin printed in {papers} papers",
  "same wire story behind all the reports - which links",
  "churnalism: ties copied from one communiqué",
  "claims of a link that only seem corroborated because everyone copied them",
  "false corroboration",
  "which connections have {papers} or more articles and yet just one root",
  "list ties where all outlets quote the same announcement",
  "widely printed connections with a common ancestor",
  "show me the links with many sources that aren't independent of each other",
  "recycled from one handout: which relations",
  "pseudo-confirmed ties: lots of coverage and one fountainhead",
  "relationships that everybody took over from one agency report",
  "which allegations of a tie derive entirely from a single designation notice",
  "where does lots of coverage come down to a single original account",
  "ties lacking a second origin",
  "all roads lead to one press statement: which connections",
  "which relations are copy and paste from one report",
  "give me links whose reports share one provenance",
  "hearsay on hearsay: links that trace back to the same first teller",
  "connections {papers} papers print off one root",
  "are there ties where several newspapers merely repeat one statement",
  "which links look multiply sourced but have one upstream",
  "not independently corroborated ties - everything from the same origin",
  "common-origin connections",
  "which links did the media lift out of one and the same document",
  "reprints aside: which ties have just one origin",
  "what is everyone repeating that started in a single place",
  "relationships that go back to a single report which all the press copied",
  "looks like many papers but it's really one story: which ties",
  "Circular reporting check: which ties all go back to one single origin although plenty of outlets carry them",
]

[[params]]
name = "papers"
type = "integer"
meaning = "Only links that so many claims assert."
default = 1
min = 1
max = 50

[columns]
origin = { is = "origin", meaning = "The origin, by id; source:… where a claim names none." }
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
papers = 2
*/
MATCH (l:Link)
WHERE l.asserts > 0 AND l.independent_max = 1
WITH l, [i IN range(0, size(l.e_origins) - 1)
         WHERE l.e_polarities[i] = 'asserts'
           AND l.e_states[i] IN ['current', 'not_reachable'] | l.e_origins[i]] AS behind
WHERE l.asserts >= $papers
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN behind[0] AS origin, x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id,
       y.name AS to_name, l.asserts AS asserts, l.claims AS claims
ORDER BY asserts DESC, origin, from_id, link, to_id
