/*
id = "soft-claims"
title = "Said only to appear so or to be possible"
question = "Which claims does their source give only as an impression or a possibility?"
phrases = [
  "weak claims",
  "claims given as a possibility",
  "impressions and possibilities",
  "soft claims",
  "weakly worded stuff: \"appears\", \"may have\"",
  "claims that are only 'appears' or 'possible'",
  "hedged statements",
  "which claims are couched as likely or perhaps",
  "speculative statements in the record",
  "what do sources merely suspect",
  "claims with caveats in their wording",
  "tentative assertions",
  "show me everything phrased with might or could or seems",
  "which statements are put as suspicion rather than fact",
  "guesses and conjecture in the sources",
  "what is just a hunch by the writer",
  "list claims of low firmness",
  "cautiously worded allegations",
  "statements hedged with \"reportedly\" or \"believed to be\"",
  "where did the source itself not commit to what it says",
  "non-committal claims",
  "things said without certainty",
  "which facts are only probable according to their own source",
  "what was offered as an opinion or impression instead of stated flatly",
  "uncertain wording: give me the list",
  "qualified statements that we must not print as fact",
  "which sources say apparently or presumably and of whom",
  "inference and surmise as opposed to firm statement",
  "wishy-washy claims",
  "assertions made with reservations",
  "which items does the author present as possible and not established",
  "vague or iffy allegations",
  "statements lacking firmness",
  "weasel words: claims that use them",
  "language of possibility in the claims",
  "anything the reporter framed as a suggestion or a maybe",
  "rumours and maybes",
  "my editor hates maybes. which claims are only someone's guess or impression",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
firmness = { is = "text", meaning = "appears or possible." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.modality <> 'states' AND said.state IN ['current', 'not_reachable']
MATCH (said)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN x.id AS entity_id, x.name AS entity, said.predicate AS what,
       coalesce(y.name, said.value) AS value, said.modality AS firmness, s.publisher AS publisher,
       said.stated_on AS stated_on, said.id AS claim
ORDER BY entity_id, what, claim
