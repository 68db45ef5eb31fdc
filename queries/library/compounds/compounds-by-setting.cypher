/*
id = "compounds-by-setting"
title = "Compounds by their setting"
question = "In what settings do compounds stand, and how many in each?"
phrases = [
  "what kind of buildings are compounds in",
  "how many compounds are in casinos",
  "compounds in border areas",
  "settings of compounds",
  "compounds by type of site",
  "are the compounds mostly in casinos, hotels or office parks",
  "compounds by type of setting, how many each",
]

[columns]
setting = { is = "text", meaning = "The setting, as the sources class it." }
compounds = { is = "integer", meaning = "How many compounds." }
sources = { is = "integer", meaning = "How many sources class them so." }
*/
MATCH (c:Compound)<-[:ABOUT]-(said:Claim {predicate: 'site_type'})
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
RETURN said.value AS setting, count(DISTINCT c.id) AS compounds,
       count(DISTINCT said.source) AS sources
ORDER BY compounds DESC, setting
