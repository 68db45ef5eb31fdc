/*
id = "things-called"
title = "Things whose names hold a text"
question = "Which things have names, codes or ids with these words, or parts of words, in them?"
phrases = [
  "things called {text}",
  "find names with {text}",
  "entities whose name contains {text}",
  "search for names containing '{text}'",
]
caveats = [
  "Names are compared in Latin letters, without marks; a search for words also ranks what it finds.",
]

[[params]]
name = "text"
type = "text"
meaning = "Words of a name, code or id, or parts of them; each must be there."
default = ""

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kinds = { is = "texts", meaning = "What kind of thing sources say it is." }
names = { is = "texts", meaning = "Every name of it." }
claims = { is = "integer", meaning = "How many claims speak of it." }

[example]
text = "ka02"
*/
MATCH (e:Entity)
WHERE all(word IN split(toLower(trim($text)), ' ') WHERE e.search CONTAINS word) AND ($kind = '' OR $kind IN e.kinds)
RETURN e.id AS entity_id, e.name AS entity, e.kinds AS kinds, e.names AS names, e.claims AS claims
ORDER BY claims DESC, entity_id
