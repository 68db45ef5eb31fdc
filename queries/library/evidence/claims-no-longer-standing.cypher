/*
id = "claims-no-longer-standing"
title = "Claims that no longer stand"
question = "Which claims were withdrawn, corrected, delisted or found to be our error?"
phrases = [
  "withdrawn claims",
  "corrected claims",
  "delisted entries",
  "claims that no longer stand",
  "retracted statements",
  "which claims were retracted or turned out wrong",
  "retracted or delisted claims",
  "retractions",
  "errata and mistakes of ours",
  "what did you get wrong",
  "statements taken back by their source",
  "removed from sanctions list",
  "de-listed persons or companies",
  "superseded or invalid claims",
  "which information is out of date and void",
  "claims struck out",
  "show me assertions that have been pulled",
  "who walked back what they said",
  "erroneous entries in the record",
  "rescinded designations",
  "sanctions lifted on whom",
  "which allegations should I not repeat any more",
  "list of things now known to be false here",
  "disowned reporting",
  "claims that have lapsed or been revoked",
  "has any newspaper recanted a story",
  "dead claims",
  "statements marked as no longer valid",
  "give me what was killed or withdrawn after publication",
  "own goals: errors found in our data",
  "formerly asserted but now dropped",
  "repudiated statements and by which publisher",
  "taken off the blacklist",
  "which facts were overturned",
  "stale or cancelled claims not to be cited",
  "where can I see which statements have been annulled",
  "libel check: what has been retracted",
  "allegations we can't rely on any more, our own mistakes included",
  "Have any allegations been retracted or taken off a list or turned out to be our own mistake",
]
caveats = [
  "It is empty while every claim stands, as in the bundled sources.",
]

[columns]
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
state = { is = "text", meaning = "What became of it." }
since = { is = "text", meaning = "Since when; else when we noticed; empty where neither is recorded." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
publisher = { is = "text", meaning = "Who published it." }
*/
MATCH (said:Claim)-[:STATED_IN]->(s:Source)
WHERE NOT said.state IN ['current', 'not_reachable']
OPTIONAL MATCH (said)-[:ABOUT]->(x:Entity)
RETURN
       said.modality AS firmness, said.id AS claim, x.id AS entity_id, x.name AS entity, said.predicate AS what,
       said.state AS state,
       coalesce(said.state_since, substring(said.state_recorded_at, 0, 10), '') AS since,
       said.stated_on AS stated_on, s.publisher AS publisher
ORDER BY state, claim
