/*
id = "list-entries"
title = "Entries on official lists"
question = "Which entities have an entry on an official list, and what is its number?"
phrases = [
  "list numbers of entities",
  "entries on official lists",
  "ofac numbers",
  "sdn entries",
  "uid of listed entities",
  "official list numbers of all listed companies",
  "which {kind}s have a sanctions-list entry, and under what number",
  "sanctions list numbers of the companies",
  "reference numbers on sanctions lists",
  "unique id of sanctioned persons",
  "official identifiers for {kind} entries",
  "which names match an entry in an official register",
  "show me the entry numbers",
  "consolidated list group id",
  "treasury list UIDs for every entity",
  "list id lookup",
  "what is the sanctions reference of each listed {kind}",
  "who carries a number in an official list",
  "match entities to their sanctions-list record number",
  "catalogue of identifiers given by sanctions authorities",
  "which {kind}s are found on an official list at all",
  "entry codes for screening and compliance",
  "compliance screening: IDs of the listed parties",
  "give me the file numbers under which they are blacklisted",
  "names with an official listing and the serial no.",
  "registration numbers on the watchlists",
  "crosswalk between this graph and official lists",
  "where's the ID from the sanctions database",
  "record numbers published by the listing authority",
  "entity to list-entry mapping",
  "{kind}s with UID",
  "blacklist entry no. for all firms and persons",
  "export of ids on government lists",
  "under what number does the authority carry each name",
  "wanted list or sanctions list references for people",
  "which entries in the published list correspond to our entities",
  "numeric codes of designated groups on the official roll",
  "does anyone here have an official list number",
  "SDN UIDs",
  "OFSI reference numbers of companies",
]

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
entry = { is = "text", meaning = "The number of the entry." }
source_id = { is = "source", meaning = "The source, by id." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'list_entry'})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  AND NOT x:GovernmentAction AND ($kind = '' OR x.kinds[0] = $kind)
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS entry,
       s.id AS source_id, s.publisher AS publisher, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, entry, claim
