"""The lists of the US Treasury's OFAC, in its delimited files and its advanced XML.

What is read: names in all scripts, aliases with their quality, programmes, countries of addresses,
titles, the day an entry was made (advanced XML only), wallets, company register numbers, ties to
other entries. What is dropped: birth dates and places, papers, phones, mail, streets, nationality,
sex, remarks in free text.
"""
