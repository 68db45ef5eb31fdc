/*
id = "operators-and-standing"
title = "Who is said to operate compounds"
question = "Who is said to operate or manage which compound, and how sure is that?"
phrases = [
  "who operates compounds",
  "who runs which compound",
  "list of operators",
  "who manages the scam compounds",
  "operators of all compounds",
  "who runs which compound, and how solid is the evidence",
  "alleged operators of all the compounds and how sure that is",
  "who runs which compound, and how solid is that",
  "who runs what",
  "all management links to scam sites with confidence",
  "which bosses are alleged to be in charge of which scam park",
  "reliability of the claims about who operates the compounds",
  "table of compounds with their alleged managers and the number of independent sources",
  "how well attested is each compound's operator",
  "scam parks and the people running them",
  "operator-compound pairs, contested or not",
  "give me every company said to manage a fraud factory and the strength of proof",
  "who's in charge at each site",
  "what do we know and how firmly about the management of scam centres",
  "show all alleged controllers of day-to-day operations by site",
  "names of those reported to be running scam centers",
  "full rundown of compound bosses",
  "can I publish who operates these places - how many sources back each",
  "operating companies of the compounds, with denials counted",
  "where could I find a register of compound operators",
  "operated by: all compounds, asserted or denied",
  "how certain is it that so-and-so manages such a compound",
  "which syndicates are accused of operating which cyberfraud hubs",
  "evidential basis for operator allegations site by site",
  "management of the online fraud compounds: who and with what degree of certainty",
  "pair up every hub with whoever is said to run it",
  "kingpins and their compounds",
  "who administers the pig-butchering parks",
  "is it solid or just rumour who runs the various compounds",
  "whose operation is each scam compound",
  "all operators on file and what weight the evidence carries",
  "which outfits hold the reins at the sites and do sources agree",
  "list who is reported as manager of every compound along with support for it",
  "bosses of each compound and how solid the evidence is",
  "Full list of who runs what compound, plus whether that is firm or shaky",
  "For the legal read I need every named operator of every compound and how certain we are",
]
caveats = [
  "A link is what is claimed; it is no finding of guilt.",
]

[columns]
operator_id = { is = "entity", meaning = "Who is said to operate or manage it." }
operator = { is = "text", meaning = "The name of the one who is said to." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
independent_min = { is = "integer", meaning = "At least so many independent sources support it." }
independent_max = { is = "integer", meaning = "At most so many." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
RETURN o.id AS operator_id, o.name AS operator, type(l) AS link, c.id AS compound_id,
       c.name AS compound, l.standing AS standing, l.asserts AS asserts, l.denies AS denies,
       l.independent_min AS independent_min, l.independent_max AS independent_max,
       l.claims AS claims
ORDER BY independent_min DESC, operator_id, link, compound_id

// graph
MATCH (o:Operator)-[l:OPERATES|MANAGES]->(c:Compound)
RETURN o.id AS `from`, type(l) AS type, c.id AS to
ORDER BY `from`, type, to
