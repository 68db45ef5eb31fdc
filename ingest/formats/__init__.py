"""Published formats: each reader turns a file, as its publisher writes it, into rows of claims.

A reader names what it makes of each field, drops what leads to one person (papers, phones, mail,
birth dates, homes), and counts what it leaves out. What it gives goes the way of every dataset:
through the door, the checks of rows and ends, and the gate, into one unit of work or whole parts.
"""
