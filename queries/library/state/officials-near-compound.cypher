/*
id = "officials-near-compound"
title = "Officials near a compound"
question = "Which officials are within so many steps of this compound, and by which claims?"
phrases = [
  "officials near {compound}",
  "which officials are connected to {compound}",
  "politicians linked to {compound}",
  "state officials within a few steps of {compound}",
  "politicians within two steps of {compound}",
  "officials near compound {compound}",
  "how close is {compound} to anyone in government",
  "political protection {compound}",
  "who in power stands behind or around {compound}",
  "office holders within {steps} hops of {compound}",
  "chain of claims from {compound} to a public official",
  "does the trail from {compound} lead to a minister",
  "which senators can be reached from {compound} in {steps} links",
  "PEPs around {compound}",
  "politically exposed persons connected with {compound}",
  "{compound}, government connections",
  "any generals or police chiefs tied to {compound}?",
  "show me civil servants {steps} degrees away from {compound}",
  "degrees of separation between {compound} and state figures",
  "{compound} friends in high places",
  "who gives {compound} political cover",
  "public servants associated directly or indirectly with {compound}",
  "map the political network surrounding {compound}",
  "lawmakers or MPs with a path to {compound}",
  "is anybody from the cabinet linked up with {compound}",
  "list holders of state office near {compound} and through whom",
  "state patronage of {compound} by which persons",
  "trace {compound} to politicians in at most {steps} moves",
  "which bigwigs in government come up around {compound}",
  "army or militia officers with state rank close to {compound}",
  "official complicity {compound} persons and evidence",
  "through which intermediaries is {compound} bound to officeholders",
  "where do I find the government people in the orbit of {compound}",
  "give me the mayors and governors joined to {compound} by a few ties",
  "who has clout with the state and sits near {compound}, max {steps} steps",
  "kingpins of {compound} and their ties to authority",
  "any ministers within three hops of {compound}",
  "politically exposed people around {compound}, with the evidence chain",
  "Which government people are within two steps of {compound}? Show me the claims that get you there.",
  "How close does {compound} come to anybody in office",
]
caveats = [
  "Being near is not being complicit: read every link and its claims.",
  "Days are not compared, and any link may follow any other but one act after another; `scamgraph path` is stricter.",
]

[[params]]
name = "compound"
type = "entity"
meaning = "The compound."
kinds = ["Compound"]

[[params]]
name = "steps"
type = "integer"
meaning = "At most so many links."
default = 3
min = 1
max = 4

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
official = { is = "text", meaning = "Who is said to hold or have held a state office." }
steps = { is = "integer", meaning = "How many links lie between." }
through = { is = "texts", meaning = "The names on the way, the compound first." }
links = { is = "texts", meaning = "The type of each link." }
standings = { is = "texts", meaning = "How each link stands." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
compound = "acts-gsjk5"
steps = 4
*/
// Four links are walked only where they are asked for: no engine stops a pattern at $steps by itself.
MATCH (c:Compound {id: $compound})
CALL (c) {
  MATCH p = (c)-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF|GUARDS|LEASED_TO|LANDLORD_OF|LICENSED|HOLDS_OFFICE_IN|ADVISES|PAID|SUPPLIES|TOOK_ACTION|DIRECTED_AT*1..3]-(o:Official)
  WHERE length(p) <= $steps
  RETURN p, o
  UNION ALL
  MATCH p = (c)-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF|GUARDS|LEASED_TO|LANDLORD_OF|LICENSED|HOLDS_OFFICE_IN|ADVISES|PAID|SUPPLIES|TOOK_ACTION|DIRECTED_AT*4..4]-(o:Official)
  WHERE $steps >= 4
  RETURN p, o
}
WITH p, o
WHERE none(i IN range(0, size(relationships(p)) - 2)
           WHERE type(relationships(p)[i]) = 'DIRECTED_AT'
             AND type(relationships(p)[i + 1]) = 'DIRECTED_AT')
RETURN o.id AS entity_id, o.name AS official, length(p) AS steps,
       [n IN nodes(p) | n.name] AS through, [r IN relationships(p) | type(r)] AS links,
       [r IN relationships(p) | r.standing] AS standings,
       reduce(ids = [], r IN relationships(p) | ids + r.claims) AS claims
ORDER BY steps, entity_id, claims
