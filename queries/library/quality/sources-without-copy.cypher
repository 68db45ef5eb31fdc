/*
id = "sources-without-copy"
title = "Sources without an archived copy"
question = "Which sources have no hash of the copy read, or no address?"
phrases = [
  "sources without an archived copy",
  "sources without hash",
  "which sources have no address",
  "sources without archived copy or url",
]

[columns]
source_id = { is = "source", meaning = "The source, by id." }
publisher = { is = "text", meaning = "Who published it." }
title = { is = "text", meaning = "Its title." }
no_hash = { is = "flag", meaning = "Whether the copy read has no hash." }
no_address = { is = "flag", meaning = "Whether no address is known." }
total = { is = "integer", meaning = "How many claims it has." }
*/
MATCH (s:Source)
WHERE coalesce(s.sha256, '') = '' OR coalesce(s.url, '') = ''
RETURN s.id AS source_id, s.publisher AS publisher, s.title AS title,
       coalesce(s.sha256, '') = '' AS no_hash, coalesce(s.url, '') = '' AS no_address,
       COUNT { (s)<-[:STATED_IN]-(:Claim) } AS total
ORDER BY total DESC, source_id
