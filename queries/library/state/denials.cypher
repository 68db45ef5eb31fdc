/*
id = "denials"
title = "What is denied or answered, and by whom"
question = "Which statements are denied, what did those named answer, and in whose words?"
phrases = [
  "what is denied",
  "all denials",
  "who denies what",
  "which allegations are denied",
  "denied statements",
  "list of rebuttals",
  "rejected accusations with the wording",
  "everything anybody has disputed",
  "who says it isn't true",
  "show me each denial and the reply that goes with it",
  "allegations that the accused refute",
  "statements contested by those they concern",
  "not true says who",
  "all the times somebody denied wrongdoing",
  "disavowals on record",
  "every denial together with its speaker and paper",
  "which claims were rejected as false, baseless or slander",
  "who has pushed back on what",
  "repudiated statements and speaker",
  "what have those named called untrue",
  "flat denials",
  "pushback from companies and officials to reports",
  "before publication: which assertions carry a denial",
  "claims met with a no comment or a refutation",
  "who disclaims any involvement",
  "give me all the contradicting quotes by persons named",
  "negated statements and their source",
  "protestations of innocence",
  "counter-statements",
  "libel check: which of our statements have been denied",
  "what has been called fake news or fabricated by those named",
  "in what words were the charges rebuffed",
  "traverse of allegations by named parties",
  "where are the official lines of denial kept",
  "everyone who has said they had nothing to do with it",
  "everybody who said \"that's not true\", with the quotes",
  "Lawyer here. Show me every allegation that someone has denied along with their actual reply.",
]
caveats = [
  "An answer (what: response) need not be a denial: read it.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
denied = { is = "text", meaning = "The other end, or the value, that is denied; empty where somebody only answered." }
answer = { is = "text", meaning = "The answer as the source gives it; empty for a denial." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
paraphrase = { is = "text", meaning = "What the source says, in our words." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE (said.polarity = 'denies' OR said.predicate = 'response')
  AND said.state IN ['current', 'not_reachable']
MATCH (said)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN x.id AS entity_id, x.name AS entity, said.predicate AS what,
       CASE WHEN said.polarity = 'denies' THEN coalesce(y.name, said.value) ELSE '' END AS denied,
       CASE WHEN said.polarity = 'denies' THEN '' ELSE said.value END AS answer,
       coalesce(said.speaker, '') AS speaker,
       said.paraphrase AS paraphrase, s.publisher AS publisher, said.stated_on AS stated_on,
       said.modality AS firmness, said.id AS claim
ORDER BY said.stated_on_latest DESC, claim

// count
MATCH (said:Claim)-[:ABOUT]->(:Entity)
WHERE (said.polarity = 'denies' OR said.predicate = 'response')
  AND said.state IN ['current', 'not_reachable']
RETURN count(said) AS total
