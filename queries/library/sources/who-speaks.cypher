/*
id = "who-speaks"
title = "Whose words they are"
question = "Who speaks in the record, how often, and in how many sources?"
phrases = [
  "who speaks in the record",
  "speakers",
  "who is quoted most",
  "who is cited",
  "whose voices are heard most in the material",
  "who speaks most often",
]
caveats = [
  "One speaker may stand here in two spellings.",
]

[columns]
speaker = { is = "text", meaning = "Who speaks, as the claim has it." }
total = { is = "integer", meaning = "How many claims." }
sources = { is = "integer", meaning = "In how many sources." }
denials = { is = "integer", meaning = "How many of them deny something." }
*/
MATCH (said:Claim)
WHERE said.speaker <> ''
RETURN said.speaker AS speaker, count(said) AS total, count(DISTINCT said.source) AS sources,
       sum(CASE WHEN said.polarity = 'denies' THEN 1 ELSE 0 END) AS denials
ORDER BY total DESC, speaker
