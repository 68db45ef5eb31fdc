/*
id = "known-only-restated"
title = "Links read only in restated copies"
question = "Which links were never read in the original or an official copy?"
phrases = [
  "links known only second hand",
  "never read in the original",
  "only restated",
  "ties read only second hand, never in the original document",
  "hearsay links",
  "which ties do we have only from a paraphrase",
  "nobody looked at the primary document",
  "connections taken from somebody else's summary",
  "secondary sources only",
  "list relationships never verified against the original text",
  "show me links resting on retellings",
  "not read firsthand",
  "where have we relied on a restatement rather than the filing itself",
  "second-hand evidence only",
  "links without any original read",
  "give me connections we know just from quotations elsewhere",
  "ties for which no official copy was consulted",
  "which links need going back to the source document",
  "derivative reporting only",
  "relayed, never seen in the original",
  "what rests on rewrites",
  "best evidence rule: links lacking the original",
  "did anyone actually read the document behind this tie",
  "indirectly cited relationships",
  "copied from a report about the report",
  "edges read at one remove",
  "what do we only know through intermediaries' accounts",
  "links never confirmed in a certified or official version of the text",
  "primary source missing for these links",
  "connections based on repeated material, original unseen",
  "which ties haven't been traced back to the original",
  "unread originals: links affected",
  "how many claims of a link are mere restatement",
  "where would I find ties that lean on citation of citation",
  "second-hand only: ties where nobody looked at the primary document",
  "Which connections do we have only second hand, never from the original doc",
]
caveats = [
  "A restated copy may have changed words, or a date.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
total = { is = "integer", meaning = "How many claims assert it." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.object IS NOT NULL AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
MATCH (said)-[:TOWARDS]->(y:Entity)
WITH x, said.predicate AS link, y, count(said) AS total,
     sum(CASE WHEN said.copy_read IN ['original', 'official_copy'] THEN 1 ELSE 0 END) AS read
WHERE read = 0
RETURN x.id AS from_id, x.name AS from_name, link, y.id AS to_id, y.name AS to_name, total
ORDER BY from_id, link, to_id
