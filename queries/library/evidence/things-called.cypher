/*
id = "things-called"
title = "Things whose names hold a text"
question = "Which things have names, codes or ids with these words, or parts of words, in them?"
phrases = [
  "things called {text}",
  "find names with {text}",
  "entities whose name contains {text}",
  "search for names containing '{text}'",
  "search {text}",
  "look up {text}",
  "is there anything named {text}",
  "find {text} in the graph",
  "do you have an entry for {text}",
  "{kind} named {text}",
  "something called {text} - which one could that be",
  "which entities carry {text} in their title",
  "everything with {text} in its name",
  "any company whose name includes {text}",
  "I only know part of the name: {text}",
  "partial name match {text}",
  "wildcard search for {text}",
  "which {kind} has a name like {text}",
  "find the id for {text}",
  "which record has the code or identifier {text}",
  "persons with the surname {text}",
  "names beginning with {text}",
  "names spelled something like {text}",
  "list each {kind} that contains the word {text}",
  "does {text} appear among the names",
  "have you got {text} on file",
  "show matches for {text}",
  "where do I find {text} in here",
  "lookup registration number or wallet code {text}",
  "all things bearing the name {text}",
  "what comes up under {text}",
  "name index: {text}",
  "can you locate a {kind} going by {text}",
  "string search in names and aliases {text}",
  "search golden",
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
