"""Other people's graphs in FollowTheMoney: entities (.ftm.json) and statements (statements.csv).

They come in as what they are: restated, ungraded (F and 6), private unless asked otherwise. What
leads to one person (birth dates, papers, phones, mail, homes) is not read at all.
"""
