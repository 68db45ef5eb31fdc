/*
id = "freed-arrested-deported"
title = "Freed, arrested, sent home"
question = "How many people were said to be freed, arrested or sent home, in this place and time, by whose account?"
phrases = [
  "how many people were freed",
  "how many were arrested in {place}",
  "people deported since {since}",
  "number of people rescued",
  "how many people were freed in {place}",
  "arrest figures",
  "rescued people since {since}",
  "How many people were freed in {place} since {since}, and who says so",
  "numbers arrested in {place} {since}",
  "how many deported {since}",
  "deported from {place} {since}",
  "numbers of people freed in {place} in {since}",
  "rescue numbers",
  "headcount of arrests since {since}",
  "number of detainees in {place}",
  "how many foreigners were flown home from {place}",
  "{figure} in {place}",
  "{figure} between {since} and {until}",
  "total liberated workers",
  "statistics on repatriated nationals since {since}",
  "figures for people pulled out of compounds in {place}",
  "how many suspects were nabbed",
  "thousands released from {place}: who says",
  "tally of victims let go between {since} and {until}",
  "quantity of expelled workers and the source of the count",
  "how many got out",
  "show numbers taken into custody until {until}",
  "count of persons returned to their country of origin",
  "what number did police give for people detained in {place}",
  "freed, held or sent back: totals by act",
  "how large was the round-up in {place}",
  "evacuee numbers {place} {since}",
  "survivors assisted to leave: the figures",
  "how many trafficked persons were saved since {since}",
  "differing counts of those rescued",
  "number of apprehended persons per raid",
  "give me the number of people removed from {place} up to {until}",
  "repatriation totals",
  "how many were picked up in the sweep in {place}",
  "official numbers of people bused or flown back across the border",
  "scale of releases in {place} from {since} to {until}",
  "by whose estimate were how many victims brought to safety",
  "repatriation numbers from {place}, and who gave them",
]
caveats = [
  "Never add these up: several sources may count the same people.",
]

[[params]]
name = "figure"
type = "text"
meaning = "Only this figure."
choices = ["people_freed", "people_arrested", "people_sent_home"]
default = ""

[[params]]
name = "place"
type = "entity"
meaning = "Only in this place, or what lies in it."
kinds = ["Place"]
default = ""

[[params]]
name = "since"
type = "date"
meaning = "From this day."
default = "1900"

[[params]]
name = "until"
type = "date"
meaning = "Until this day."
default = "2100"
bound = "latest"

[columns]
dated = { is = "date", meaning = "The date, as the source gives it." }
action_id = { is = "entity", meaning = "The act or event, by id." }
action = { is = "text", meaning = "The act or event." }
figure = { is = "text", meaning = "What is counted." }
value = { is = "text", meaning = "How many, as the source gives it." }
firmness = { is = "text", meaning = "How firmly it was put." }
polarity = { is = "text", meaning = "Whether the claim asserts, denies or could not confirm it." }
speaker = { is = "text", meaning = "Whose words the source reports." }
publisher = { is = "text", meaning = "Who published it." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
figure = "people_freed"
since = "2025"
*/
MATCH (g:Entity)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['people_freed', 'people_arrested', 'people_sent_home']
  AND ($figure = '' OR said.predicate = $figure) AND said.state IN ['current', 'not_reachable']
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(:Entity)-[:LOCATED_IN*0..6]->(p:Place {id: $place})
WITH g, said, s, count(p) AS there
WHERE $place = '' OR there > 0
UNWIND g.date AS dated
WITH g, said, s, dated, split(dated, '/')[0] AS begun,
     split(dated, '/')[size(split(dated, '/')) - 1] AS ended
WITH g, said, s, dated, begun, CASE size(ended) WHEN 4 THEN ended + '-12-31' WHEN 7 THEN ended + '-31'
                      ELSE ended END AS ended
WHERE ended >= $since AND begun <= $until
RETURN dated, g.id AS action_id, g.name AS action, said.predicate AS figure, said.value AS value,
       said.modality AS firmness, said.polarity AS polarity, coalesce(said.speaker, '') AS speaker,
       s.publisher AS publisher, said.id AS claim
ORDER BY dated, action_id, figure, claim
