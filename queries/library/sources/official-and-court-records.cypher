/*
id = "official-and-court-records"
title = "What rests on official or court records"
question = "Which links rest on an official record or a court record?"
phrases = [
  "links from official records",
  "what rests on court records",
  "official and court records",
  "links proven by documents",
  "which ownership links are backed by court or official records",
  "what rests on court documents",
  "which ties are documented in a court filing",
  "judgments and indictments as evidence for links",
  "company registry extracts behind which links",
  "links grounded in government documents",
  "what is on the public record about who owns what",
  "{link} ties backed by official documents",
  "primary documents rather than press: which connections",
  "relationships established in judicial papers",
  "hard paper evidence of ties",
  "connections taken from sanctions notices and gazettes",
  "privileged sources: which links come from court or state record",
  "what can be proved from the files of a tribunal",
  "show me ties with an affidavit or an indictment behind them",
  "list {link} links resting upon a court document",
  "which relations appear in a corporate register",
  "official proof of ownership or control",
  "documentary evidence for links not media reports",
  "what did authorities or judges put in writing about ties",
  "links with a legal document as basis",
  "admissible evidence for relationships",
  "which connections are certified by a state record",
  "public records behind each tie and which copy was read",
  "where is a link based on a judgment or a pleading",
  "give me the ties drawn from official sources",
  "court papers say who runs what",
  "land registry or licence records that show a connection",
  "which ties go beyond journalism and stand in an official file",
  "governmental and judicial records supporting links",
  "ties according to prosecutors' filings and state registers",
  "was an original deed or court record read for any link",
  "what is proven by company registers or judgments",
  "ownership ties with government paperwork behind them",
  "ownership that is in a company register or a judgment, not just newspapers",
]

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
basis = { is = "text", meaning = "official_record or court_record." }
source_id = { is = "source", meaning = "The source, by id." }
copy_read = { is = "text", meaning = "Which copy of it was read." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.basis IN ['official_record', 'court_record'] AND said.polarity = 'asserts'
  AND said.state IN ['current', 'not_reachable'] AND said.object IS NOT NULL
  AND ($link = '' OR said.predicate = $link)
MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, said.predicate AS link, y.id AS to_id,
       y.name AS to_name, said.basis AS basis, said.source AS source_id,
       said.copy_read AS copy_read, said.modality AS firmness, said.id AS claim
ORDER BY from_id, link, to_id, claim
