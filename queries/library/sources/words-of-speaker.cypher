/*
id = "words-of-speaker"
title = "What one speaker says"
question = "What does this speaker say, in which sources?"
phrases = [
  "what does {speaker} say",
  "statements of {speaker}",
  "what did {speaker} claim",
  "quotes of {speaker}",
  "what does the prime minister {speaker} say",
  "{speaker} said",
  "{speaker} quotes",
  "everything {speaker} is quoted as saying",
  "in {speaker}'s own words",
  "what has {speaker} told reporters",
  "has {speaker} commented publicly",
  "soundbites from {speaker}",
  "verbatim remarks by {speaker}",
  "testimony given by {speaker}",
  "give me the statements attributed to {speaker}",
  "anything on record from the mouth of {speaker}",
  "according to {speaker}",
  "what is {speaker}'s line on all this",
  "pull all {speaker} quotes with the source, please",
  "which allegations does {speaker} make and where were they printed",
  "what did spokesman {speaker} tell the press",
  "official declarations by {speaker}",
  "what does the witness {speaker} recount",
  "{speaker} interview remarks",
  "what did {speaker} deny or assert in their own voice",
  "find me where {speaker} is cited and about whom",
  "comments made by {speaker}",
  "{speaker} on the record",
  "show what {speaker} alleges",
  "how does {speaker} put it",
  "utterances of {speaker} with date and outlet",
  "did {speaker} ever talk about any compound or company",
  "what was {speaker}'s account",
  "where could I read what minister {speaker} announced in speech",
  "depositions and affidavits of {speaker}",
  "quotes by {speaker}",
]

[[params]]
name = "speaker"
type = "text"
meaning = "Letters of the name of the speaker, as sources give it."

[columns]
speaker = { is = "text", meaning = "Whose words the source reports." }
about_id = { is = "entity", meaning = "What it is about, by id." }
about = { is = "text", meaning = "What it is about." }
predicate = { is = "text", meaning = "What it says: a link or property of the vocabulary." }
words = { is = "text", meaning = "What it says, in words of this project." }
polarity = { is = "text", meaning = "Whether the claim asserts, denies or could not confirm it." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
speaker = "police"
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE toLower(said.speaker) CONTAINS toLower($speaker) AND said.state IN ['current', 'not_reachable']
RETURN said.speaker AS speaker, x.id AS about_id, x.name AS about, said.predicate AS predicate,
       coalesce(said.paraphrase, said.value, '') AS words, said.polarity AS polarity,
       s.publisher AS publisher, said.stated_on AS stated_on, said.id AS claim
ORDER BY speaker, said.stated_on_latest, claim
