/*
id = "said-of-between"
title = "What was said of one, between two days"
question = "What was said of this one between these two days, by whom?"
phrases = [
  "what was said about {entity} since {since}",
  "statements about {entity} in {since}",
  "news about {entity} between {since} and {until}",
  "what did people say about {entity} in {since}",
  "reports on {entity} in {since}",
  "timeline of statements on {entity} from {since} to {until}",
  "what did the papers write on {entity} between {since} and {until}?",
  "coverage of {entity} in the period {since} - {until}",
  "press clippings {entity} {since} {until}",
  "anything new on {entity} after {since}?",
  "who spoke about {entity} during {since}",
  "show me claims concerning {entity} dated {since} through {until}",
  "allegations made against {entity} from {since} onwards, and by which outlet",
  "latest on {entity}",
  "{entity} in the news lately",
  "chronology of reporting about {entity}",
  "what have people been saying about {entity} recently",
  "media mentions of {entity} within {since} and {until}",
  "list everything published regarding {entity} up to {until}",
  "which publisher said what on {entity} in the window {since} to {until}",
  "give me the dated remarks about {entity}",
  "catch me up on {entity} {since}",
  "has anybody said something about {entity} {since}",
  "any update on {entity} {since}",
  "comments about {entity} before {until}",
  "what was alleged of {entity} over the course of {since}",
  "{entity}: assertions in date order, with publisher",
  "developments reported concerning {entity} {since} until {until}",
  "what outlets put out on {entity} no earlier than {since} and no later than {until}",
  "most recent word on {entity}, from whom?",
  "where might I read what was written on {entity} in {since}",
  "narrow {entity} statements to dates {since} {until}",
  "how was {entity} described in {since}",
  "run a date-limited search on {entity}, {since} to {until}",
  "what got said re {entity} around {since}, and whose words were they",
]
caveats = [
  "A claim whose source has no date is left out.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[[params]]
name = "since"
type = "date"
meaning = "From this day."
default = "1900"

[[params]]
name = "until"
type = "date"
meaning = "Until this day."
default = "2100"
bound = "latest"

[columns]
stated_on = { is = "date", meaning = "When it was said." }
predicate = { is = "text", meaning = "What it says: a link or property of the vocabulary." }
words = { is = "text", meaning = "What it says, in words of this project." }
polarity = { is = "text", meaning = "Whether the claim asserts, denies or could not confirm it." }
publisher = { is = "text", meaning = "Who published it." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "amnesty-ka02"
since = "2025"
*/
MATCH (x:Entity {id: $entity})<-[:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
  AND said.stated_on_latest >= $since AND said.stated_on <= $until
RETURN DISTINCT said.stated_on AS stated_on, said.predicate AS predicate,
       coalesce(said.paraphrase, said.value, '') AS words, said.polarity AS polarity,
       s.publisher AS publisher, said.id AS claim
ORDER BY stated_on, claim
