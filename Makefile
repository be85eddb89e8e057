# Everything that is typed in this project: `make` alone lists it.
#
# Written for GNU make 3.81 (macOS) and later and any POSIX shell; works in a folder with spaces in its name.
# Nothing needs to be activated: every command below runs from .venv.

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python -m
LOCK := requirements.lock
SITE := build/site
# Tests run side by side, one more than there are cores, for some wait for a browser or a server;
# four at most.
PYTEST := $(RUN) pytest -n $$($(BIN)/python -c 'import os; print(min(4, (os.cpu_count() or 1) + 1))')
# What is worth asking after each edit: the rules, the words, the statuses, the pages as texts.
QUICK := tests/core tests/steps/test_miss.py \
	tests/test_features.py tests/test_bad.py tests/test_annotations.py \
	tests/evidence/test_evidence_status.py tests/evidence/test_feature_files.py \
	tests/evidence/test_fidelity.py tests/evidence/test_junit.py tests/evidence/test_messages.py \
	tests/evidence/test_restated.py tests/desk/test_new.py tests/desk/test_snippets.py \
	tests/desk/test_theorem.py tests/publish/test_addresses.py tests/publish/test_badges.py \
	tests/publish/test_dated_copies.py tests/publish/test_generator.py \
	tests/publish/test_glossary.py tests/publish/test_regions.py tests/publish/test_plugin.py \
	tests/publish/test_restatements.py tests/independent tests/test_engine.py tests/test_rooms.py
LOCK_VENV := build/lock-venv

# The interpreter to build .venv with; unset, the first suitable one is taken.
PYTHON ?=
# The browser of the browser tests.
GMC_STEPS_CHROMIUM ?= /usr/bin/chromium

export PYTHON GMC_STEPS_CHROMIUM
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
# mkdocs-material prints half a page about MkDocs 2 without this; pyproject.toml keeps MkDocs 1.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve test proved mutated quick fuzz lint lock clean install

help:
	@echo "make serve   run the scenarios, build the site, serve it and rebuild on every change"
	@echo "make test    everything that must hold"
	@echo "make quick   the part of it that takes less than a minute, for after each edit"
	@echo "make fuzz    spoil files at random for ten minutes; FUZZ_MINUTES=… for as long as one likes"
	@echo "make lint    format, style, types and the direction of imports only"
	@echo "make lock    choose the newest permitted versions again and write $(LOCK)"
	@echo "make clean   remove $(VENV) and everything that was built"
	@echo
	@echo "The first five install into $(VENV) what the project needs, when that is not there yet."
	@echo "They take the first Python 3.11 or newer that they find; PYTHON=… names another."

serve: install
	@$(BIN)/gmc-steps serve

# GMC_STEPS_FUZZ has other examples tried each time, and twenty times as many.
fuzz: install
	@end=$$(($$(date +%s) + 60 * $${FUZZ_MINUTES:-10})); \
	while [ "$$(date +%s)" -lt "$$end" ]; do \
		GMC_STEPS_FUZZ=1 $(RUN) pytest -n 0 -q -x tests/fuzz || exit 1; \
	done

lint: install
	@echo "==> ruff format --check" && $(RUN) ruff format --check .
	@echo "==> ruff check" && $(RUN) ruff check .
	@echo "==> mypy" && $(RUN) mypy
	@echo "==> lint-imports" && $(BIN)/lint-imports --no-logo --no-cache

quick: lint
	@echo "==> gmc-steps check" && $(BIN)/gmc-steps check
	@echo "==> pytest, the quick part" && $(PYTEST) -q $(QUICK)

# The browser tests look at the site that is built here.
test: lint
	@if [ ! -x "$$GMC_STEPS_CHROMIUM" ] && [ -n "$${GMC_STEPS_REQUIRE_BROWSER:-}" ]; then \
		echo "The browser tests cannot run: no Chromium at $$GMC_STEPS_CHROMIUM, and GMC_STEPS_REQUIRE_BROWSER is set." >&2; exit 1; \
	fi
	@echo "==> gmc-steps check" && $(BIN)/gmc-steps check
	@$(MAKE) --no-print-directory -j 2 proved mutated
	@echo "==> gmc-steps build --strict" && $(BIN)/gmc-steps build --strict --offline --site-dir $(SITE)
	@if [ -x "$$GMC_STEPS_CHROMIUM" ]; then \
		echo "==> pytest" && GMC_STEPS_SITE=$(SITE) $(PYTEST); \
	else \
		echo "==> pytest, without a browser" && $(PYTEST) -m "not browser" && \
		echo "Everything else passed; the browser tests were SKIPPED: no Chromium at $$GMC_STEPS_CHROMIUM (GMC_STEPS_CHROMIUM names another)."; \
	fi

# Two parts of the test that need nothing of each other, and what the site then says of both.
proved:
	@echo "==> gmc-steps prove" && $(BIN)/gmc-steps prove

mutated:
	@echo "==> gmc-steps mutate" && $(BIN)/gmc-steps mutate > /dev/null

# --fork-strategy fewest: one version of each package for every Python, so that the site's bytes
# do not depend on who builds it.
lock:
	@echo "Choosing the newest permitted versions…"
	@eval "$$FIND_PYTHON" && rm -rf $(LOCK_VENV) && "$$found" -m venv $(LOCK_VENV)
	@$(LOCK_VENV)/bin/python -m pip install --quiet uv
	@$(LOCK_VENV)/bin/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")' \
		| $(LOCK_VENV)/bin/python -m uv pip compile pyproject.toml - --extra test \
			--universal --python-version 3.11 --fork-strategy fewest --only-binary :all: \
			--generate-hashes --upgrade --quiet \
			--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
			--output-file $(LOCK)
	@echo "Written: $(LOCK). Next: make test."

clean:
	rm -rf $(VENV) $(VENV).busy build dist results site .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Sets $found to a Python that is new enough and can make virtual environments.
define FIND_PYTHON
set -eu
fail() { echo "$$1" >&2; exit 1; }
recent() { "$$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
find_python() {
    found= recent=
    if [ -n "$$PYTHON" ]; then set -- "$$PYTHON"
    else set -- python3 python3.14 python3.13 python3.12 python3.11 python
    fi
    for python; do
        recent "$$python" || continue
        recent=$$python
        if "$$python" -c 'import ensurepip, venv' 2>/dev/null; then found=$$python; return; fi
    done
    [ -n "$$recent" ] || fail "No Python 3.11 or newer found (tried: $$*). Install one, or name it: make PYTHON=/path/to/python3 …"
    fail "$$recent cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv, then run make again."
}
find_python
endef
export FIND_PYTHON

# Installs when .venv is missing, when pyproject.toml or the lock changed, or when the folder
# moved. $(VENV)/installed holds what was installed last and is written at the very end;
# $(VENV)/incomplete stands while an installation runs: what was cut short is made afresh.
install:
	@eval "$$INSTALL"

define INSTALL
set -eu
wanted() { pwd; cat pyproject.toml $(LOCK); }
current() { wanted | cmp -s - $(VENV)/installed && [ ! -e $(VENV)/incomplete ] && $(BIN)/python -c ''; }
current 2>/dev/null && exit 0

# One installation at a time: `make serve` and `make test` may be typed in two windows.
until ln -s $$$$ $(VENV).busy 2>/dev/null; do
    other=$$(readlink $(VENV).busy || true)
    if [ -n "$$other" ] && ! kill -0 "$$other" 2>/dev/null; then
        rm -f $(VENV).busy
    else
        [ -n "$${waiting:-}" ] || echo "Another make (process $$other) is installing; waiting for it. If there is none, remove $(VENV).busy."
        waiting=yes
        sleep 1
    fi
done
trap 'rm -f $(VENV).busy' EXIT
trap 'exit 130' HUP INT TERM
current 2>/dev/null && exit 0

usable() {
    $(RUN) pip --version && $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' &&
    # Commands in $(VENV) name the folder in which they were installed.
    { [ ! -e $(VENV)/installed ] || [ "$$(head -n 1 $(VENV)/installed)" = "$$(pwd)" ]; }
}
if [ -e $(VENV)/incomplete ] || ! usable >/dev/null 2>&1; then
    eval "$$FIND_PYTHON"
    echo "Making $(VENV) with $$("$$found" --version)…"
    "$$found" -m venv --clear $(VENV)
fi

touch $(VENV)/incomplete
total=$$(sed -n 's/==.*//p' $(LOCK) | sort -u | wc -l | tr -d ' ')
echo "Installing what the project needs, $$total packages (about a minute, once)…"
terminal=0
[ ! -t 1 ] || terminal=1
{
    $(RUN) pip install --require-hashes --only-binary :all: --no-deps --progress-bar off -r $(LOCK) &&
    $(RUN) pip install --quiet --no-deps --no-build-isolation -e . &&
    rm $(VENV)/incomplete
} | awk -v total="$$total" -v terminal="$$terminal" '
    /^(Collecting|Requirement already satisfied)/ { line = "  " ++n " of " total " fetched" }
    /^Installing collected/ { line = "  unpacking" }
    line && terminal { printf "\r%-40s", line; fflush(); line = "" }
    END { if (terminal) printf "\r%-40s\r", "" }'
[ ! -e $(VENV)/incomplete ] || { echo "The installation did not finish, the reason stands above; the next make starts it afresh." >&2; exit 1; }
wanted > $(VENV)/installed
endef
export INSTALL
