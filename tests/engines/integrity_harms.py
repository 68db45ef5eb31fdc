"""What another program may do to a record, and what `doctor` names for it."""

HASH = "ab" * 32
# What is done to a node $of the bundled source: the node's label, the statement, and which node
# `doctor` names for it ("" for the node itself). Each statement gets a node of its own.
CLAIM = "MATCH (n:Claim {id: '$id'}) "
SOURCE, ORIGIN = CLAIM.replace("Claim", "Source"), CLAIM.replace("Claim", "Origin")
JUDGEMENT = CLAIM.replace("Claim", "Judgement")
LOADED = "MATCH (d:Dataset {id: 'routes'}) "
DONE = {
    "words": ("Claim", CLAIM + "SET n.paraphrase = 'The minister ran it.'", ""),
    "words taken out": ("Claim", CLAIM + "REMOVE n.paraphrase, n.quote", ""),
    "words and hash": ("Claim", CLAIM + f"SET n.paraphrase = 'He ran it.', n.hash = '{HASH}'", ""),
    "hash": ("Claim", CLAIM + f"SET n.hash = '{HASH}'", ""),
    "no hash": ("Claim", CLAIM + "REMOVE n.hash", ""),
    "no seal": ("Claim", CLAIM + "REMOVE n.seal", ""),
    "a property more": ("Claim", CLAIM + "SET n.comment = 'trust me'", ""),
    "a number for a text": ("Claim", CLAIM + "SET n.locator = 7", ""),
    "a state": ("Claim", CLAIM + "SET n.state = 'withdrawn'", ""),
    "who may see it": ("Claim", CLAIM + "SET n.release = 'private'", ""),
    "about whom": ("Claim", CLAIM + "SET n.subject = 'somebody-else'", ""),
    "when recorded": ("Claim", CLAIM + "SET n.recorded_at = '2001-01-01T00:00:00.000000Z'", ""),
    "the archived file": ("Claim", CLAIM + f"SET n.archive_sha256 = '{HASH}'", ""),
    "a bound of its day": ("Claim", CLAIM + "SET n.stated_on_latest = '2031-01-01'", ""),
    "another id": ("Claim", CLAIM + "SET n.id = 'c0123456789abcdef01234567'", "c0123456789abcdef"),
    "a claim deleted": ("Claim", CLAIM + "DETACH DELETE n", "$source"),
    "stated nowhere": ("Claim", CLAIM + "MATCH (n)-[r:STATED_IN]->() DELETE r", ""),
    "stated elsewhere": (
        "Claim",
        CLAIM + "MATCH (n)-[r:STATED_IN]->(a) MATCH (b:Source) WHERE b.id <> a.id "
        "WITH n, r, b LIMIT 1 DELETE r CREATE (n)-[:STATED_IN]->(b)",
        "",
    ),
    "resting on nothing": ("Claim", CLAIM + "MATCH (n)-[r:RESTS_ON]->() DELETE r", ""),
    "resting on more": (
        "Claim",
        CLAIM
        + "MATCH (o:Origin) WHERE NOT o.id IN n.rests_on WITH n, o ORDER BY o.id DESC LIMIT 1 "
        "CREATE (n)-[:RESTS_ON]->(o)",
        "",
    ),
    "resting twice": (
        "Claim",
        CLAIM + "MATCH (n)-[:RESTS_ON]->(o) CREATE (n)-[:RESTS_ON]->(o) ",
        "",
    ),
    "loaded by nothing": ("Claim", CLAIM + "MATCH (n)-[r:LOADED_BY]->() DELETE r", ""),
    "loaded twice": ("Claim", CLAIM + LOADED + "CREATE (n)-[:LOADED_BY]->(d)", ""),
    "a claim put in": (
        "Claim",
        CLAIM + LOADED + "CREATE (c:Claim {id: 'cforged', source: n.source, "
        "subject: n.subject, predicate: 'name', value: 'x', hash: n.hash, seal: n.seal}) "
        "CREATE (c)-[:LOADED_BY]->(d)",
        "cforged",
    ),
    "a grade": ("Source", SOURCE + "SET n.reliability = 'F'", ""),
    "a grade taken out": ("Source", SOURCE + "REMOVE n.reliability", ""),
    "a title and its hash": (
        "Source",
        SOURCE + f"SET n.title = 'x', n.hash = '{HASH}'",
        "",
    ),
    "a source more": ("Source", SOURCE + "SET n.comment = 'x'", ""),
    "the hash of its claims": ("Source", SOURCE + f"SET n.claims_hash = '{HASH}'", ""),
    "described by nobody": ("Source", SOURCE + "SET n.described_by = 'x'", ""),
    "a source deleted": ("Source", SOURCE + "DETACH DELETE n", ""),
    "an author": ("Origin", ORIGIN + "SET n.by = 'somebody else'", ""),
    "a day put in": ("Origin", ORIGIN + "SET n.comment = '2020'", ""),
    "an origin deleted": ("Origin", ORIGIN + "DETACH DELETE n", "RESTS_ON"),
    "a verdict": ("Judgement", JUDGEMENT + "SET n.verdict = 'different'", ""),
    "a reason taken out": ("Judgement", JUDGEMENT + "REMOVE n.why", ""),
    "undone by hand": ("Judgement", JUDGEMENT + "SET n.undone_on = '2026-01-01'", ""),
    "of another source": ("Judgement", JUDGEMENT + "SET n.dataset = 'x'", ""),
    "a judgement deleted": ("Judgement", JUDGEMENT + "DELETE n", "the hash of the"),
    "a dataset's title": ("Dataset", "MATCH (n:Dataset {id: '$id'}) SET n.title = 'x'", ""),
}

# What only this store holds, or what is no part of the record: named, and put right by hand.
FOREIGN = {
    "a node of others": ("CREATE (:Customer {id: 'fic-customer'})", "fic-customer"),
    "a kind without :Entity": ("CREATE (:Person {id: 'fic-person'})", "fic-person"),
    "a node without a label": ("CREATE (:Nothing)", "Nothing"),
    "a label more": ("MATCH (s:Origin {id: '$origin'}) SET s:Trusted", "Trusted"),
    "a relationship more": (
        "MATCH (c:Claim {id: '$claim'}) MATCH (o:Origin {id: '$origin'}) CREATE (c)-[:PROVES]->(o)",
        "PROVES",
    ),
    "an entity leads to a claim": (
        "MATCH (c:Claim {id: '$claim'})-[:ABOUT]->(e) CREATE (e)-[:SAID]->(c)",
        "SAID",
    ),
    "properties of a relationship": (
        "MATCH (:Claim {id: '$claim'})-[r:STATED_IN]->() SET r.page = 4",
        "properties on its relationship STATED_IN",
    ),
    "a second :Meta": ("CREATE (:Meta {id: 'other'})", "meta other"),
    "a property of :Meta": ("MATCH (m:Meta {id: 'scamgraph'}) SET m.owner = 'x'", "owner"),
    "the version": ("MATCH (m:Meta {id: 'scamgraph'}) SET m.version = 4", "meta scamgraph was"),
}
KEPT = {
    "words of a reply": ("MATCH (r:Reply) SET r.answer = 'We did.'", "reply r"),
    "a reply that leads nowhere": (
        "MATCH (:Reply)-[r:ANSWERS_CLAIM]->() DELETE r",
        "does not lead",
    ),
    "an earlier wording": ("MATCH (w:Wording) SET w.paraphrase = 'or not'", "wording c"),
    "an earlier wording of none": ("MATCH ()-[r:WAS]->() DELETE r", "of 0 claims"),
    "marks of a redaction": (
        "MATCH (r:Redaction) SET r.fingerprints = []",
        r"redaction-\w+ was changed: its seal",
    ),
    "a reason of a redaction": (
        "MATCH (r:Redaction) SET r.why = 'court_order'",
        r"redaction-\w+ was changed: its hash",
    ),
    "a judgement of a user": ("MATCH (j:Judgement {id: 'j-own'}) SET j.by = 'x'", "j-own"),
    "a row left out": ("MATCH (r:Refusal) SET r.reason = 'none'", "dataset fiction"),
    "the hash of the record": (
        f"MATCH (m:Meta) SET m.record_hash = '{HASH}'",
        "hash of the record",
    ),
}
GONE = {
    "a reply": ("MATCH (r:Reply) DETACH DELETE r", "0 replies, and :Meta counts 1"),
    "an earlier wording": ("MATCH (w:Wording) DETACH DELETE w", "0 earlier wordings"),
    "a redaction": ("MATCH (r:Redaction) DETACH DELETE r", "0 redactions"),
    "a judgement": ("MATCH (j:Judgement {id: 'j-own'}) DETACH DELETE j", "0 judgements of users"),
}
