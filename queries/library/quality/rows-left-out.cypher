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
