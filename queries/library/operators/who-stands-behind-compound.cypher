/*
id = "who-stands-behind-compound"
title = "Who stands behind a compound"
question = "Through which firms and persons does ownership or control lead to this compound?"
phrases = [
  "who is behind {compound}",
  "who owns {compound}",
  "ownership chain of {compound}",
  "who ultimately controls {compound}",
  "who stands behind {compound}",
  "follow the ownership chain up from {compound}",
  "who is ultimately behind {compound}, through which firms",
  "who is behind {compound}, follow the ownership up to {steps} steps",
  "beneficial owners of the compound {compound}",
  "chain of control over {compound}",
  "trace {compound} back to its ultimate owners",
  "corporate structure above {compound}",
  "who's really pulling the strings at {compound}, via which shells",
  "{compound} upstream ownership",
  "which holding companies lead to {compound}",
  "peel back the layers of ownership at {compound}",
  "masterminds hidden behind {compound}",
  "map ownership and control upwards from {compound} for {steps} levels",
  "pierce the corporate veil of {compound}",
  "persons at the end of the ownership trail of {compound}",
  "indirect owners and controllers of {compound}",
  "UBO {compound}",
  "the people and firms behind the firms that own {compound}",
  "untangle for me the web of companies controlling {compound}",
  "backers of {compound} up the chain",
  "{compound}: ownership ladder with intermediaries",
  "whose money and power is behind {compound} in the last resort",
  "show shell companies and front men between {compound} and its true masters",
  "owner of the owner of {compound}, and so on",
  "step by step who controls {compound}",
  "give me the whole pyramid over {compound}",
  "direct and indirect control of {compound} up to {steps} tiers",
  "ultimate controlling party of site {compound}",
  "where does the paper trail from {compound} end",
  "string of parent companies leading down to {compound}",
  "does control of {compound} run through intermediaries to some tycoon",
  "big shots lurking in the background of {compound}",
  "follow the companies from {compound} up to real people, {steps} links at most",
  "ownership chain upwards from {compound}",
  "Who are the ultimate controllers of {compound}",
  "who owns the {compound} casino",
  "Follow the ownership chain up from {compound} to whoever is at the top, four layers if you can.",
]
caveats = [
  "Whether the links held at the same time is not looked at here; `scamgraph path` does.",
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
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
steps = { is = "integer", meaning = "How many links lead to the compound." }
through = { is = "texts", meaning = "The names on the way, the compound first." }
links = { is = "texts", meaning = "The type of each link on the way." }
standings = { is = "texts", meaning = "The standing of each link on the way." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
compound = "acts-gsjk5"
*/
MATCH p = (c:Compound {id: $compound})<-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|LANDLORD_OF*1..4]-(o:Entity)
WHERE length(p) <= $steps
RETURN o.id AS entity_id, o.name AS entity, o.kinds[0] AS kind, length(p) AS steps,
       [n IN nodes(p) | n.name] AS through, [r IN relationships(p) | type(r)] AS links,
       [r IN relationships(p) | r.standing] AS standings,
       reduce(ids = [], r IN relationships(p) | ids + r.claims) AS claims
ORDER BY steps, entity_id, claims
