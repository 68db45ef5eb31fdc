/*
id = "route-in-words"
title = "A route as its sources tell it"
question = "What do sources say of this route or of all routes: means, price, purpose, ransom?"
phrases = [
  "how are people recruited",
  "means and price of {route}",
  "how do recruiters bring people",
  "what do sources say about {route}",
  "how are victims lured",
  "what is said about the route {route}: means, price, purpose",
  "how do sources describe the trafficking routes",
  "what do sources say about the trafficking routes, in words",
  "recruitment methods",
  "modus operandi of recruiters",
  "fake job ads as bait - what's reported",
  "how {route} works according to sources",
  "descriptions of {route}",
  "means of recruitment and transport on {route}",
  "what are people promised before they end up in a compound",
  "tricks used to get victims into the compounds",
  "what job offers do traffickers use",
  "by what deception are workers brought in",
  "{route} details: lure, cost, aim",
  "act, means and purpose of trafficking as reported",
  "for what purpose are the recruits taken",
  "everything reported about {route}",
  "give me the testimony on how people were enticed or abducted",
  "smuggled by car, boat or plane: how are they moved",
  "social media recruitment and bogus employment offers",
  "read me what has been written on {route}",
  "how do the gangs find and hook workers",
  "kidnapping versus deception: how do people get recruited",
  "elements of the trafficking offence on {route}",
  "who says what on {route} and its methods",
  "background on the trafficking path {route}",
  "statements about recruiting methods with speaker and publisher",
  "what becomes of those moved along {route} - what work are they made to do",
  "con used to draw job seekers to scam parks",
  "where can I find accounts of how victims were talked into coming",
  "sources in their own words on {route}, price and ransom included",
  "coercion or false promises in recruitment",
  "show quotations characterising the recruitment channels",
  "How are recruits transported and which fake jobs are they promised",
  "descriptions of trafficking journeys, vehicles, payments, everything reports mention",
]

[[params]]
name = "route"
type = "entity"
meaning = "Only this route."
default = ""
kinds = ["RecruitmentRoute"]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
what = { is = "text", meaning = "Means, purpose, price, ransom, abuses or risk." }
value = { is = "text", meaning = "What is said, as it was entered." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (r:RecruitmentRoute)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['means', 'purpose', 'price', 'ransom', 'abuses_reported', 'risk']
  AND said.state IN ['current', 'not_reachable'] AND ($route = '' OR r.id = $route)
RETURN r.id AS route_id, r.name AS route, said.predicate AS what, said.value AS value,
       said.polarity AS polarity, coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY route_id, what, said.stated_on_latest, claim
