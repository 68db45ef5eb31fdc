"""FollowTheMoney exports: entities (.ftm.json) and statements (statements.csv).

They are loaded as restated, ungraded (F and 6) and private, unless the command says otherwise. What
leads to one person (birth dates, papers, phones, mail, homes) is not read at all.
"""
