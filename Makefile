# `make demo` and `make test` do all the set-up on a machine with Python ≥ 3.11, git and make.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test browser bench docs clean

# The linter's answer on the sample documents is exit 1 (there are conflicts): that is a demo that went well.
demo: $(VENV)/installed
	@$(BIN)/factlint seeds/; code=$$?; test $$code -eq 1 || exit $$code

test: $(VENV)/installed browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/factlint rules test rules/
	$(BIN)/pytest

# The tests drive the review page in a real browser. A CI machine gets one if it may; elsewhere none is installed.
browser:
	@for name in chromium chromium-browser google-chrome; do command -v $$name >/dev/null 2>&1 && exit 0; done; \
	{ test -n "$$CI" && test "$$(id -u)" = 0 && command -v apt-get >/dev/null 2>&1 && \
	  timeout 300 sh -c 'apt-get update -qq && apt-get install -qq -y chromium >/dev/null'; } || \
	echo "no browser here: the tests that drive one are skipped"

bench: $(VENV)/installed
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/quantity.py
	$(BIN)/python benchmarks/quote.py
	$(BIN)/python -m benchmarks.discovery 250 1000

docs: $(VENV)/installed
	$(BIN)/mkdocs build

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

clean:
	rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .factlint_cache
