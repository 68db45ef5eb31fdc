/*
id = "reworded-claims"
title = "Claims whose wording was changed"
question = "Which claims were revised, and how did they read before?"
phrases = [
  "revised claims",
  "reworded claims",
  "how did claims read before",
  "changed wording",
  "which statements did we edit, old vs new wording",
  "before and after text of claims",
  "edit history",
  "which entries had their text altered",
  "show previous versions of statements",
  "what did the claim originally say",
  "list amended claims with former wording",
  "diff of old and new phrasing",
  "how was this worded earlier",
  "claims rewritten by editors",
  "rephrased statements",
  "version history of claims",
  "give me claims that got toned down",
  "superseded wording",
  "which assertions have been replaced and by what",
  "earlier formulation versus current one",
  "was any claim softened later",
  "track changes",
  "modified values: prior and present",
  "what used to be written here",
  "updated claims, previous reading",
  "original text of revised entries",
  "textual revisions",
  "did you rewrite something after publication",
  "audit trail of changes in wording",
  "statements replaced on which day, old value, new value",
  "variants of a claim over time",
  "restated differently than at first",
  "where can I compare former and present versions",
  "edited entries, what stood there previously",
  "which lines were redrafted",
  "edit history of statements, old text next to new",
  "Show me the claims we've rephrased, with the old wording next to it",
]
caveats = [
  "It is empty until a file is loaded again with other words.",
]

[columns]
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
replaced_on = { is = "date", meaning = "When it was revised (UTC)." }
before = { is = "text", meaning = "How it read." }
now = { is = "text", meaning = "How it reads." }
state_before = { is = "text", meaning = "What had become of it then." }
state = { is = "text", meaning = "What has become of it now." }
*/
MATCH (c:Claim)-[:WAS]->(w:Wording)
OPTIONAL MATCH (c)-[:ABOUT]->(x:Entity)
RETURN
       c.modality AS firmness, c.id AS claim, x.id AS entity_id, x.name AS entity, c.predicate AS what,
       substring(w.replaced_at, 0, 10) AS replaced_on, coalesce(w.paraphrase, w.quote) AS before,
       coalesce(c.paraphrase, c.quote) AS now, coalesce(w.state, '') AS state_before, c.state AS state
ORDER BY replaced_on DESC, claim, before
