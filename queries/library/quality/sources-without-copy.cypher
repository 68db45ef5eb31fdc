/*
id = "sources-without-copy"
title = "Sources without an archived copy"
question = "Which sources have no hash of the copy read, or no address?"
phrases = [
  "sources without an archived copy",
  "sources without hash",
  "which sources have no address",
  "sources without archived copy or url",
  "sources with no saved snapshot",
  "missing hash",
  "which references have no URL",
  "not archived",
  "dead link risk: sources never captured",
  "list sources we kept no copy of",
  "show me citations lacking a link",
  "no checksum for the document read",
  "sources that cannot be retrieved",
  "unarchived articles",
  "give me publications missing a web address",
  "evidence preservation gaps",
  "chain of custody: sources with no fingerprint",
  "where did we fail to save the page",
  "which documents lack a stored file hash",
  "bibliography entries without link",
  "can every source still be looked up?",
  "hash or hyperlink left blank, which publications",
  "sources lacking a digest or url",
  "reading copy not preserved",
  "what should be archived next",
  "untraceable sources",
  "which reports have we got no proof of having read",
  "sha256 absent, by source",
  "paper-only or offline sources without an address",
  "source integrity check",
  "no backup of the article",
  "sources for which neither copy nor locator is held",
  "how many claims lean on sources whose copy isn't secured",
  "incomplete source records: hash or address empty",
  "missing checksums or URLs in the bibliography",
  "For which sources don't we have an archived copy or a link",
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
