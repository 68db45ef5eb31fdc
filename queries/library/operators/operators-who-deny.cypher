/*
id = "operators-who-deny"
title = "Operators who deny it, or for whom others do"
question = "Of which operators or owners is the link denied, and in whose words?"
phrases = [
  "which operators deny it",
  "owners who deny",
  "who denies operating a compound",
  "operators that deny the allegations",
  "operators or owners who deny running a compound, in their own words",
  "which alleged bosses say it's not theirs",
  "denials by alleged compound owners",
  "which accused operators reject the claim",
  "who says they have nothing to do with the compound",
  "quotes from bosses disowning a scam park",
  "disputed ownership or management of compounds and the wording of the rebuttal",
  "owners disclaiming any link to a site",
  "right of reply: what did the alleged owners of compounds say in rebuttal",
  "\"not our compound\" statements",
  "companies that refuted reports they run a scam centre",
  "show me the operators who push back and how they phrase it",
  "libel check: whose tie to a compound as owner or operator has been denied",
  "who contests being the operator",
  "list of repudiated operator and ownership links to sites",
  "landholders and managers protesting their innocence over a compound",
  "any operator on record saying it isn't us",
  "did any firm dispute that it owns a scam compound",
  "spokesman denied that the company manages the park",
  "which tycoons brush off allegations of owning scam sites",
  "give me denials with speaker and publisher for compound operators",
  "where could I read what the accused bosses say in their defence about running compounds",
  "who has distanced himself from a compound he is said to own",
  "persons claiming they're not the proprietor of the site",
  "ownership of compound denied, by whom",
  "operation of compound rejected as false or baseless",
  "which management allegations are met with a flat no",
  "alleged controllers of compounds, their disavowals verbatim or paraphrased",
  "claims of running a fraud hub that the named party calls untrue",
  "is anybody insisting they sold up or never ran the place",
  "defence statements from those accused of operating scam centers",
  "who washes his hands of which compound",
  "owners rejecting any connection to a scam site, with quotes",
  "Which alleged compound owners say it isn't theirs? I need the quotes.",
  "Did any of the operators tell anyone they have nothing to do with the place? in their words",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
paraphrase = { is = "text", meaning = "What the source says, in our words." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (l:Link)
WHERE l.type IN ['OPERATES', 'MANAGES', 'DEVELOPS', 'OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'GUARDS', 'LANDLORD_OF'] AND l.denies > 0
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (c:Entity {id: far})
WHERE c:Compound
UNWIND l.claims AS claim_id
MATCH (said:Claim {id: claim_id})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'denies' AND said.state IN ['current', 'not_reachable']
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, c.id AS compound_id,
       c.name AS compound, l.asserts AS asserts, coalesce(said.speaker, '') AS speaker,
       said.paraphrase AS paraphrase, s.publisher AS publisher,
       said.modality AS firmness, said.id AS claim
ORDER BY from_id, link, compound_id, claim
