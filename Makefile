# Etalase: the menu of daily work. `make` alone shows it.
# Needs git, make and Python 3.11 or newer with venv; everything else is fetched once, checked against
# the hashes in requirements*.txt, and kept in .venv/.

SHELL := /bin/sh
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
CHECKERS := tests/vendor/node_modules
BENCH := tests/bench/vendor/node_modules
# A bare `mkdocs build` wants the folders of its configuration to exist.
TREES := build/docs/id build/docs/en

# Material tells every build about a coming MkDocs; the reader of this output can do nothing about it.
export NO_MKDOCS_2_WARNING := 1
# npm trusts the same certificates as the rest of this computer.
export NODE_USE_SYSTEM_CA := 1

.PHONY: help site serve check test thorough lint pytest audit golden engines bench addresses lock browser clean

help: ## Shows this menu
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: $(VENV)/site.ok | $(TREES) ## Builds the website into site/
	$(BIN)/etalase build

serve: $(VENV)/site.ok | $(TREES) ## Shows the website while you write
	$(BIN)/etalase serve

check: $(VENV)/site.ok ## Checks the records in content/
	$(BIN)/etalase check

test: lint pytest ## Runs every check and every test, in a browser too

thorough: export ETALASE_THOROUGH = 1
thorough: lint pytest ## Tries everything that `make test` only samples (before a release; slow)

lint: $(VENV)/test.ok
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

pytest: $(VENV)/test.ok $(CHECKERS)/.package-lock.json browser | $(TREES)
	$(BIN)/pytest --numprocesses auto --dist worksteal

audit: $(VENV)/test.ok $(CHECKERS)/.package-lock.json browser | $(TREES) ## Runs axe over every page (before a release; slow)
	$(BIN)/python -m tests.browser.audit

golden: $(VENV)/test.ok ## Renews the golden files; read the change before you keep it
	$(BIN)/pytest --golden -m "not site and not browser"

engines: $(VENV)/engines.ok | $(TREES) ## Builds the same tree with MkDocs, ProperDocs and Zensical and compares
	$(BIN)/etalase build
	$(BIN)/python -m tests.engines.compare

bench: $(VENV)/bench.ok $(BENCH)/.package-lock.json ## Measures ours and others side by side (minutes; FULL=--full: an hour)
	$(BIN)/python -m tests.bench $(FULL)

addresses: $(VENV)/test.ok ## Adds new records and downloads to the list of published addresses
	$(BIN)/python -m tests.published.addresses

# No address may enter a lock: only names, versions and hashes.
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
  --no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --extra build
lock: $(VENV)/site.ok ## Renews the lock files (UPGRADE=--upgrade for newer versions)
	$(PIP) install "uv>=0.9"
	$(LOCK) $(UPGRADE) --output-file requirements.txt
	$(LOCK) $(UPGRADE) --extra test --constraint requirements.txt --output-file requirements-test.txt
	$(LOCK) $(UPGRADE) --extra engines --constraint requirements.txt --output-file requirements-engines.txt
	$(LOCK) $(UPGRADE) --extra bench --constraint requirements.txt --output-file requirements-bench.txt

clean: ## Removes what was built (the tools in .venv/ stay)
	rm -rf build site .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# --- What the targets above stand on -----------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Etalase needs Python 3.11 or newer; try: make PYTHON=python3.12"; \
	  echo "Etalase memerlukan Python 3.11 atau lebih baru; coba: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python cannot make a virtual environment; on Debian: apt install python3-venv"; \
	  echo "Python belum dapat membuat lingkungan virtual; di Debian: apt install python3-venv"; exit 1; }

$(VENV)/site.ok: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Installing the tools / Memasang peralatan (.venv) ..."
	@$(PIP) install --require-hashes --requirement requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.ok $(VENV)/engines.ok $(VENV)/bench.ok: $(VENV)/%.ok: requirements-%.txt $(VENV)/site.ok
	@echo "Installing the $* tools / Memasang peralatan $* (.venv) ..."
	@$(PIP) install --require-hashes --requirement $<
	@touch $@

$(CHECKERS)/.package-lock.json $(BENCH)/.package-lock.json: %/node_modules/.package-lock.json: %/package-lock.json $(VENV)/test.ok
	@echo "Fetching what npm holds / Mengambil isi npm ($*) ..."
	@cd $* && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent
	@touch $@

$(TREES):
	@mkdir -p $@

# A Chromium that is already here is used; else the system's own package, else Playwright's.
browser: $(VENV)/test.ok
	@$(BIN)/python -m tests.browser.chromium || { \
	  echo "Installing Chromium / Memasang Chromium ..."; \
	  [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null && apt-get update -q && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium && \
	  $(BIN)/python -m tests.browser.chromium; } || \
	$(BIN)/python -m playwright install chromium || { \
	  echo "No Chromium found; install one, or name it: make test CHROMIUM=/path/to/chromium"; exit 1; }
