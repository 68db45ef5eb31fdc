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
  "breakdown of compounds by kind of premises",
  "what do these places look like: casino hotel apartment block or industrial park",
  "count of scam sites per setting",
  "how often is a compound inside a hotel",
  "share of compounds in special economic zones",
  "physical environment of the compounds",
  "typology of locations used for scamming",
  "what sort of premises house the scam operations",
  "casino-based versus stand-alone compounds",
  "tally of compounds by surroundings",
  "give me numbers on where scam shops are housed",
  "office towers villas resorts and condos used as scam compounds",
  "which type of property is most common for scam centres",
  "are they in cities or out in the jungle along the frontier",
  "statistics on site categories",
  "group the compounds by setting",
  "how many sit in gambling complexes",
  "the kinds of places scam gangs work from with totals",
  "setting type count",
  "show how many hubs are in repurposed resorts",
  "classification of compounds according to built environment",
  "urban buildings or fenced parks",
  "anything on what the compounds were built as",
  "what facilities do fraud operators occupy",
  "number of compounds on zone or free port land by setting",
  "do scam centers tend to hide in gaming venues",
  "real estate used: rented flats, hotels, factories, how many of each",
  "distribution of centres across site types",
  "in what environments do scam hubs operate",
  "where could I find a chart of compounds per kind of venue",
  "How many of the scam sites sit inside casinos",
  "how many of these sites are in casinos vs hotels vs industrial parks vs apartment blocks",
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
