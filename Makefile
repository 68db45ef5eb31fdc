# make demo: install, load the bundled sources, draw a picture, serve it (ARGS=--no-serve: stop then).
# make test: run the tests.  make check: format, lint, types, import directions.
# make notebook: open the notebooks.
# make client: build the pages' scripts that use libraries (needs Node 20 or later).
# make clients: make clients of the API by three generators, compile them and call (needs Node 20 or later).
# make bench: measure speed, beside others, in one run (after make neo4j).
# make followthemoney: install the library that checks our export in a test (needs ICU and C++).
# make neo4j: fetch both Neo4j servers that the tests run on (needs Maven).
# PYTHON=... names the Python to use.
.POSIX:
.PHONY: demo test check bench notebook client clients followthemoney neo4j venv

DEPS = pyproject.toml constraints.txt
BIN = .venv/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

demo: .venv/.has-run
	@for name in NEO4J_URI SCAMGRAPH_HOME; do if printenv $$name >/dev/null; then \
	  echo "$$name is set in this shell and names another store; before other commands: unset $$name" >&2; \
	fi; done
	@env -u NEO4J_URI SCAMGRAPH_HOME="$$PWD/.scamgraph" $(BIN)/scamgraph demo $(ARGS)

test: .venv/.has-test
	@$(BIN)/python -m pytest -n auto --dist loadgroup --no-loadscope-reorder $(ARGS)

check: .venv/.has-check
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/.has-bench
	@$(BIN)/python -m benchmarks $(ARGS)

notebook: .venv/.has-notebook
	@SCAMGRAPH_HOME="$${SCAMGRAPH_HOME:-$$PWD/.scamgraph}" $(BIN)/jupyter lab notebooks

client:
	@cd api/client && npm ci --silent && node build.mjs

clients: .venv/.has-test
	@$(BIN)/python -m benchmarks.clients --out .venv/clients $(ARGS)

followthemoney: .venv/.has-followthemoney

neo4j: $(BIN)/python
	@$(BIN)/python -m tests.servers.fetch 5.26 2026

venv: $(BIN)/python

# The stamps record what is installed; pip runs only when pyproject.toml or constraints.txt changed.
.venv/.has-run: $(BIN)/python $(DEPS)
	@echo "installing scamgraph into .venv ..." >&2
	@$(PIP) -e . && touch $@

.venv/.has-test: $(BIN)/python $(DEPS)
	@echo "installing scamgraph and what its tests need into .venv ..." >&2
	@$(PIP) -e '.[test]' && touch .venv/.has-run $@

.venv/.has-check: $(BIN)/python $(DEPS)
	@echo "installing scamgraph and what its checks need into .venv ..." >&2
	@$(PIP) -e '.[test,check]' && touch .venv/.has-run .venv/.has-test $@

.venv/.has-notebook: $(BIN)/python $(DEPS)
	@echo "installing scamgraph and what its notebooks need into .venv ..." >&2
	@$(PIP) -e '.[notebook]' && touch .venv/.has-run $@

.venv/.has-followthemoney: $(BIN)/python $(DEPS)
	@echo "installing followthemoney into .venv ..." >&2
	@$(PIP) -e '.[followthemoney]' && touch .venv/.has-run $@

.venv/.has-bench: $(BIN)/python $(DEPS)
	@echo "installing scamgraph and what its benchmarks need into .venv ..." >&2
	@$(PIP) -e '.[test]' && touch .venv/.has-run .venv/.has-test $@

# Use the first Python that runs, has a version that works, and can make a virtual environment.
$(BIN)/python:
	@for python in $(PYTHON) python3.11 python3.12 python3.13 python3; do \
	  if $$python -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	    >/dev/null 2>&1; then \
	    trap 'rm -rf .venv; exit 1' HUP INT TERM; \
	    $$python -m venv .venv && exit 0; rm -rf .venv; exit 1; fi; \
	done; \
	echo "scamgraph needs Python 3.11, 3.12 or 3.13 with venv, and found none:" \
	  "install one, or name it with PYTHON=/path/to/python." >&2; exit 1
