"""How long askers wait: the API beside the raw driver, the guard beside the bare query.

`python -m benchmarks.asking` prints the tables; `python -m benchmarks.bomb` what the others notice
while somebody asks too much.
"""
