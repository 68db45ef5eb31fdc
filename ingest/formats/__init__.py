"""Published formats: each reader turns a publisher's file into rows of claims.

A reader says what it makes of each field, drops what leads to one person (papers, phones, mail,
birth dates, homes), and counts what it leaves out. Its rows pass the same checks as every dataset:
the door, the checks of rows and link ends, and the gate.
"""
