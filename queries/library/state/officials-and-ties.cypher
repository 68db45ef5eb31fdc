/*
id = "officials-and-ties"
title = "Officials and what they are tied to"
question = "Who is said to hold state office, and to own, run or control what?"
phrases = [
  "officials with ties to companies",
  "which officials own companies",
  "politicians who own or control firms",
  "officials and their businesses",
  "officials linked to compounds",
  "state officials with business interests",
  "which office holders also own or run companies",
  "politicians with ownership or control of anything here",
  "conflict of interest among public office holders",
  "civil servants who run firms on the side",
  "ministers and what they own",
  "senators with stakes in businesses",
  "PEPs and their corporate holdings",
  "politically exposed persons with ownership links",
  "generals and army officers controlling companies",
  "which lawmakers have shareholdings here",
  "people in government who are also directors or managers",
  "show me public servants with commercial interests",
  "who in power has a finger in the pie",
  "political elite and their business empires",
  "tycoons with a government post, and their firms",
  "advisers to government who are also businessmen",
  "state capture: office holders who own compounds or groups",
  "list every official and the enterprises they direct",
  "MPs or members of parliament owning property or groups",
  "does anybody in the cabinet control a company",
  "government insiders running things",
  "corrupt officials and the outfits they run",
  "state post plus ownership: who has both",
  "militia commanders holding state rank and their assets or firms",
  "any mayors or governors with a share in a company",
  "persons wearing two hats: public function and private business",
  "where can I look up politicians' corporate interests",
  "which bureaucrats are beneficial owners of anything",
  "public office and private ownership side by side",
  "overlap of state and business, by person",
  "give me the political bigwigs who manage enterprises",
  "party and police figures, what do they own, run or control",
  "politicians with business stakes",
  "senators, generals and ministers who have their own firms",
  "senators, ministers, advisers with a stake in a compound or firm, list",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Their name, or how they are known." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
office_standing = { is = "text", meaning = "How the claim of office stands." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (o:Official)-[h:HOLDS_OFFICE_IN]->(b:StateBody)
OPTIONAL MATCH (o)-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|LANDLORD_OF|PAID]->(x:Entity)
RETURN o.id AS entity_id, o.name AS entity, b.id AS body_id, b.name AS body,
       h.standing AS office_standing, type(l) AS link, x.id AS to_id, x.name AS to_name,
       l.standing AS standing, h.claims + coalesce(l.claims, []) AS claims
ORDER BY entity_id, body_id, link, to_id
