/*
id = "near-listed-of"
title = "Listed, near one"
question = "Which listed persons, companies or groups are within so many ties of this one?"
phrases = [
  "sanctioned people near {entity}",
  "is {entity} connected to anyone sanctioned",
  "listed persons close to {entity}",
  "sanctioned connections of {entity}",
  "how close is {entity} to anybody on a sanctions list",
  "listed firms and persons within {steps} ties of {entity}",
  "sanctions exposure of {entity}",
  "does {entity} have links to blacklisted parties",
  "{entity} proximity to designated persons",
  "run a sanctions screening on the surroundings of {entity}",
  "how many hops from {entity} to a designated individual",
  "which designated entities can be reached from {entity} in {steps} steps",
  "is {entity} rubbing shoulders with anybody who's been sanctioned",
  "show sanctioned associates in the circle around {entity}",
  "compliance check: listed parties in the neighbourhood of {entity}",
  "{entity}, nearest sanctioned names",
  "who on a blacklist can {entity} be tied to and through whom",
  "due diligence on {entity}: any specially designated nationals within {steps} degrees",
  "degrees of separation between {entity} and the sanctioned",
  "give me every listed company or group up to {steps} links away from {entity}",
  "what asset-freeze targets surround {entity}",
  "should a bank worry that {entity} sits near sanctioned folks",
  "indirect ties from {entity} to those under sanctions",
  "is there anyone under an asset freeze in {entity}'s network",
  "through which intermediaries is {entity} joined to designated parties",
  "{entity}'s distance from the sanctions lists",
  "anything tying {entity} to names on the blacklist",
  "sanctions risk by association for {entity}",
  "which of {entity}'s contacts or their contacts have been designated",
  "where could I see how {entity} connects to people hit by sanctions",
  "within {steps} hops of {entity}, whom has a government designated",
  "listed neighbours of {entity}",
  "does the trail from {entity} lead to somebody banned or blacklisted",
  "close business partners of {entity} that appear on a restrictive measures list",
  "find designated persons around {entity} and the path to each",
  "how far removed is {entity} from a sanctions target",
  "Any sanctioned people close to {entity}",
  "blacklisted persons in the vicinity of {entity} To",
  "Is {entity} close to anybody who is sanctioned, within 2 links",
  "client due diligence: how far is {entity} from a designated party, let's say three hops",
]
caveats = [
  "A tie to somebody listed is no wrong, and no listing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[[params]]
name = "steps"
type = "integer"
meaning = "At most so many ties."
min = 1
max = 3
default = 2

[columns]
listed_id = { is = "entity", meaning = "Who is listed, by id." }
listed = { is = "text", meaning = "Who is listed." }
steps = { is = "integer", meaning = "How many ties lie between them." }
through = { is = "texts", meaning = "The names on the way." }
links = { is = "texts", meaning = "The types of the links on the way." }
standings = { is = "texts", meaning = "In words: who is behind each link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-gsjk5"
*/
MATCH (g:GovernmentAction)-[:DIRECTED_AT]->(l:Entity)
WHERE 'designation' IN g.action_type AND NOT l:Place
WITH collect(DISTINCT l.id) AS listed_ids
MATCH p = (x:Entity {id: $entity})-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF|GUARDS|LEASED_TO|LANDLORD_OF|PAID|SUPPLIES*1..3]-(l:Entity)
WHERE length(p) <= $steps AND l.id IN listed_ids AND l.id <> x.id
RETURN l.id AS listed_id, l.name AS listed, length(p) AS steps, [n IN nodes(p) | n.name] AS through,
       [r IN relationships(p) | type(r)] AS links, [r IN relationships(p) | r.standing] AS standings,
       reduce(ids = [], r IN relationships(p) | ids + r.claims) AS claims
ORDER BY steps, listed_id, claims
