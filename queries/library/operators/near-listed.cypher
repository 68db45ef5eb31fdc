/*
id = "near-listed"
title = "Unlisted, near the listed"
question = "Who is within two ties of a listed person, company or group, and on no list themselves?"
phrases = [
  "unlisted companies near sanctioned people",
  "who is close to a sanctioned person and not listed",
  "two steps from a listed person",
  "not sanctioned but connected",
  "who is close to blacklisted folks but has so far escaped sanctions",
  "unlisted companies a step or two from listed ones",
  "companies two steps from a sanctioned party but not sanctioned",
  "which {kind}s are close to sanctioned ones without being listed",
  "unsanctioned associates of designated persons",
  "next in line for sanctions: those close to targets, still on no list",
  "who slipped through the sanctions net though tied to someone designated",
  "gaps in the sanctions lists",
  "candidates for designation because of their links to listed parties",
  "list every {kind} that is not itself designated but sits within two hops of a designated one",
  "connected to blacklisted entities yet not blacklisted",
  "which firms around the sanctioned tycoons remain untouched",
  "anyone who ought to be sanctioned by association but isn't",
  "unlisted neighbours of listed parties",
  "{kind} with ties to sanctions targets and no listing of its own",
  "who have the governments missed when they blacklisted people",
  "non-designated persons two degrees from somebody designated",
  "cronies of sanctioned bosses who have stayed off the lists",
  "show me off-list entities adjacent to a designation",
  "who is in the orbit of sanctioned people without having been hit themselves",
  "sanctions evasion risk: undesignated companies connected to designated ones",
  "possible front companies for sanctioned individuals that no state has listed",
  "hidden in plain sight - contacts of blacklisted names not blacklisted so far",
  "where are the blind spots of the sanctions regimes",
  "give me the unsanctioned circle round the sanctioned",
  "which people rub shoulders with designated figures and are themselves in the clear",
  "not on any blacklist, but a friend of a friend is",
  "{kind}: close to a listed party, itself unlisted",
  "whom could the next round of sanctions name",
  "second-degree contacts of persons under an asset freeze who face no freeze",
  "untouched business partners of those under restrictive measures",
  "companies not designated, but linked via one intermediary to a target",
  "for advocacy: who should be proposed for listing, given their connections",
  "which {kind} has escaped designation despite closeness to a sanctions target",
  "not sanctioned themselves, but a hop or two away from somebody who is",
  "close associates of designees who have so far escaped sanctions",
  "Who has slipped through: not sanctioned yet, but directly tied to someone who is",
]
caveats = [
  "A tie to somebody listed is no wrong, and no listing.",
  "Lists that this record has not read are not known to it.",
]

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
entity_id = { is = "entity", meaning = "Who is on no list here, by id." }
entity = { is = "text", meaning = "Who is on no list here." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
listed_id = { is = "entity", meaning = "The nearest who is listed, by id." }
listed = { is = "text", meaning = "The nearest who is listed." }
steps = { is = "integer", meaning = "How many ties lie between them." }

[example]
kind = "Company"
*/
MATCH (g:GovernmentAction)-[:DIRECTED_AT]->(l:Entity)
WHERE 'designation' IN g.action_type AND NOT l:Place
WITH collect(DISTINCT l.id) AS listed_ids
MATCH p = (l:Entity)-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF*1..2]-(x:Entity)
WHERE l.id IN listed_ids AND NOT x.id IN listed_ids AND NOT (x:Compound OR x:Place OR x:Asset) AND ($kind = '' OR $kind IN x.kinds)
WITH x, l, min(length(p)) AS steps ORDER BY steps, l.id
WITH x, collect(l)[0] AS nearest, min(steps) AS steps
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, nearest.id AS listed_id,
       nearest.name AS listed, steps
ORDER BY steps, entity_id
