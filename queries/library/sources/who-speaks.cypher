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
  "list of people and bodies quoted",
  "index of speakers with number of statements",
  "who gets the most airtime in these reports",
  "most frequently cited voices",
  "whose word are we taking most of the time",
  "which spokespeople or witnesses appear in the sources",
  "are survivors heard or only officials",
  "everybody who is on the record and how many times",
  "witnesses and deponents ranked by number of statements",
  "who does the talking here",
  "show me all interviewees and quoted experts",
  "whom do journalists quote most often",
  "top talking heads",
  "count of quotes per person",
  "attributions per speaker and in how many articles",
  "persons giving testimony across sources",
  "victims, police, ministers, NGOs: who is being quoted how much",
  "which speaker turns up in the largest number of sources",
  "which voices issue the most denials",
  "name everyone the claims are attributed to",
  "to whom are the statements attributed",
  "all the named and unnamed informants",
  "who are the go-to commentators on scam compounds",
  "give me a roll of those who said something",
  "speaker statistics",
  "breakdown of utterances by who uttered them",
  "how often is each spokesman cited",
  "where can I look up who said things at all",
  "who dominates the conversation in the material",
  "declarants and how frequently they declare",
  "most quoted people",
  "Who is being quoted most - experts, victims, officials",
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
