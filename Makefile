# Two commands do all the set-up: `make demo` and `make test`. Both make .venv first, with uv where it is installed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test proof measure clean

demo: $(VENV)/ready
	$(BIN)/grader grade examples/class --out grades --force

test: $(VENV)/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n auto --dist worksteal --durations 10 --durations-min 3

# The second ring: what is slow and real. CI runs it too. It brings what it needs; a test that still lacks something is
# left out and says why, or with CI=true fails.
proof: $(VENV)/ready
	@.ci/bring $(BIN)/python
	@# The cases are one batch, which takes all cores by itself. A case that fails keeps nothing else from being tried.
	@# Real processes, browsers and deadlines share the cores here: what failed beside others is tried once more alone.
	$(BIN)/python -m pytest -q -m proof tests/cases; cases=$$?; \
	$(BIN)/python -m pytest -q -n auto --dist worksteal -m proof --ignore tests/cases || { \
	  echo "== once more, one after the other: what failed above"; \
	  $(BIN)/python -m pytest -q -m proof --ignore tests/cases --last-failed --last-failed-no-failures none; \
	} && exit $$cases

# What the documents say of time, size and trust, measured anew; ends with 1 where something differs.
measure: $(VENV)/ready
	$(BIN)/python benchmarks/measure.py

$(VENV)/ready: pyproject.toml constraints.txt
	@if command -v uv >/dev/null 2>&1; then \
	  uv venv --quiet --seed --allow-existing --python $(PYTHON) $(VENV) && \
	  uv pip install --quiet --compile-bytecode --python $(BIN)/python -c constraints.txt -e '.[instructor,dev]'; \
	else \
	  $(PYTHON) -m venv $(VENV) || { echo "make: $(PYTHON) cannot make environments; on Debian: apt install python3-venv"; exit 1; }; \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[instructor,dev]'; \
	fi
	@# Where nothing may be written later, every command would compile all of it anew.
	@$(BIN)/python -m compileall -q grader
	@touch $@

clean:
	rm -rf $(VENV) grades
