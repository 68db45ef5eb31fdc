/*
id = "failures-to-act"
title = "Refusals and failures to act"
question = "Where is a state said to have refused to act, or to have failed to?"
phrases = [
  "where did the state fail to act",
  "refusals to investigate",
  "failures to act",
  "where police did nothing",
  "state inaction",
  "where did the authorities refuse to step in",
  "where did the state refuse to act",
  "looked the other way",
  "police ignoring complaints",
  "who sat on their hands",
  "governments turning down requests for help",
  "omissions by authorities",
  "refused to investigate",
  "state negligence toward victims",
  "which officials declined to intervene",
  "when did police fail to rescue people who called",
  "non-enforcement",
  "list cases of inaction by the authorities",
  "breach of the duty to protect or investigate",
  "which government stonewalled",
  "authorities did nothing despite warnings",
  "show me where the law was not enforced",
  "dereliction of duty",
  "was help denied by an embassy or the police?",
  "unwillingness of states to crack down",
  "countries that would not cooperate or extradite",
  "impunity through official idleness",
  "ministries that balked at taking measures",
  "who let it slide",
  "failure of due diligence by state organs",
  "turned a deaf ear to survivors",
  "passivity of government bodies according to sources",
  "give me instances where a state body refused",
  "rejected applications for assistance or inquiry",
  "the police never came",
  "where did officials drag their feet",
  "which bodies are blamed for not stepping up",
  "governments looking the other way",
  "police turning down rescue requests",
  "Where did police refuse to respond or look the other way",
  "Examples of authorities that did nothing when told about a compound",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
about = { is = "texts", meaning = "What it was about." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (g:GovernmentAction)
WHERE 'failure_to_act' IN g.action_type OR 'refusal' IN g.action_type
OPTIONAL MATCH (b:Entity)-[t:TOOK_ACTION]->(g)
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(x:Entity)
WITH g, b, t, x ORDER BY x.name
RETURN g.id AS action_id, g.name AS action, b.id AS body_id, b.name AS body,
       t.standing AS standing, collect(DISTINCT x.name) AS about, coalesce(t.claims, []) AS claims
ORDER BY action_id, body_id
