/*
id = "answers-of"
title = "What one answered or denied"
question = "What did this one answer, and what said of it is denied, by whose word?"
phrases = [
  "what does {entity} say",
  "does {entity} deny it",
  "denials of {entity}",
  "response of {entity}",
  "what did {entity} answer",
  "statement of {entity} about the allegations",
  "What did {entity} say in reply to the allegations",
  "{entity} response / denial",
  "how does {entity} answer the accusations",
  "did {entity} respond or deny anything",
  "right of reply {entity}",
  "has {entity} commented",
  "comment from {entity}",
  "{entity}'s side of the story",
  "what is {entity}'s defence",
  "rebuttal by {entity}",
  "does {entity} reject the claims",
  "which allegations against {entity} are disputed and by whom",
  "show me what the spokesman or lawyer of {entity} told reporters",
  "did {entity} get back to us or to other papers",
  "explanation given by {entity}",
  "has {entity} ever admitted anything",
  "any on-record reply by {entity}?",
  "how does {entity} justify itself",
  "{entity} pleads innocence",
  "press releases in which {entity} refutes wrongdoing",
  "counterclaims in favour of {entity}",
  "what the accused {entity} has to say for itself",
  "was {entity} given a chance to respond and what came back",
  "quote {entity} denying involvement",
  "{entity} declined to comment?",
  "exculpatory statements concerning {entity}",
  "position of {entity} on the accusations",
  "who denies on behalf of {entity}",
  "has {entity} protested or threatened to sue over what was written",
  "fair comment check: denial wording for {entity}",
  "which statements about {entity} are contradicted by {entity}",
  "give me {entity}'s own words about the charges",
  "where do I find {entity} hitting back",
  "does {entity} say it has no links to scamming",
  "{entity} response to the allegations",
  "What does {entity} say in his own defence",
  "has the {entity} rejected any of this",
  "{entity} statement, rebuttal",
  "What did {entity} say to the accusations, and which of them does it deny",
  "Has {entity} commented? I need his side before 6 pm.",
  "any rebuttal from {entity}",
]
caveats = [
  "No row means that this record holds no answer, not that there was none.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
what = { is = "text", meaning = "answer: its own words as a source gives them; denial: a claim that denies something of it." }
words = { is = "text", meaning = "The answer, or what is denied." }
speaker = { is = "text", meaning = "Whose words the source reports." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "ofac-54750"
*/
MATCH (x:Entity {id: $entity})<-[r:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
  AND (said.polarity = 'denies' OR (type(r) = 'ABOUT' AND said.predicate = 'response'))
RETURN DISTINCT CASE WHEN said.predicate = 'response' THEN 'answer' ELSE 'denial' END AS what,
       coalesce(said.paraphrase, said.value, '') AS words, coalesce(said.speaker, '') AS speaker,
       s.publisher AS publisher, said.stated_on AS stated_on, said.id AS claim
ORDER BY stated_on, claim
