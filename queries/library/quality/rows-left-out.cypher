/*
id = "rows-left-out"
title = "Rows left out, and why"
question = "How many rows of each dataset did door and gate leave out, for which reason?"
phrases = [
  "rows left out",
  "what did the door refuse",
  "rows refused on loading",
  "how many rows were left out",
  "why were rows left out of the datasets",
  "rejected rows by dataset",
  "how much data was thrown away on import",
  "import failures and reasons",
  "what was filtered out",
  "records dropped at loading",
  "show me what did not get in",
  "list refusals with reason",
  "excluded lines per data set",
  "how many entries failed validation",
  "rows turned away by the gate",
  "discarded records count",
  "data loss on ingest",
  "why didn't my rows show up",
  "give me the number of skipped rows",
  "import errors",
  "what got blocked at the door",
  "entries not accepted, and the cause",
  "which rows were withheld and on what grounds",
  "missing rows: how many, from which file",
  "reject statistics",
  "how complete is the import",
  "invalid lines left behind",
  "what has been screened out before publication",
  "rows held back by the gate, per dataset",
  "grounds for rejection of data",
  "omitted records",
  "did anything fall through when loading",
  "tally of kept-out rows",
  "where do I see which data were refused entry",
  "validation report: excluded, reason, total",
  "rejected import lines per dataset with cause",
  "How many records were thrown out on import and why",
]
caveats = [
  "What the rows say is not kept.",
]

[columns]
dataset = { is = "text", meaning = "The dataset." }
reason = { is = "text", meaning = "Why." }
total = { is = "integer", meaning = "How many rows." }
*/
MATCH (r:Refusal)
RETURN r.dataset AS dataset, r.reason AS reason, count(r) AS total
ORDER BY dataset, total DESC, reason
