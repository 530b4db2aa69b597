PYTHON ?= python3
PORT ?= 6006
LOGDIR ?= demo_logs
BIN := .venv/bin
NODE_MODULES := frontend/node_modules/.package-lock.json

.PHONY: help demo test setup check up-to-date test-python test-frontend test-remedies test-callbacks docs schema catalogue messages bundle clean

help: ## list what can be made
	@echo 'make TARGET [PYTHON=python3.12]'
	@sed -n 's/^\([a-z-]*\):.*## /  \1\t/p' Makefile | expand -t 16

demo: ## install into .venv-demo, start TensorBoard on LOGDIR (demo_logs), say where the Diagnose tab is
	@tools/make_venv.sh $(PYTHON) .venv-demo .
	@.venv-demo/bin/python tools/demo.py $(LOGDIR) $(PORT)

test: check up-to-date test-frontend test-python ## install what testing needs and run everything
	@echo 'all is well'

setup: .venv/ready $(NODE_MODULES) ## install what development needs: .venv, frontend/node_modules

check: setup ## formatters, linters, types
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy
	cd frontend && npm run --silent check

up-to-date: setup ## is every generated file what its source makes?
	$(BIN)/python tools/gen_schema.py --check && $(BIN)/python tools/gen_docs.py --check && $(BIN)/python tools/gen_catalogue.py --check && $(BIN)/python tools/gen_reference.py --check
	tools/unchanged.sh frontend/xliff $(MAKE) messages && tools/unchanged.sh frontend/src/locales $(MAKE) messages
	tools/unchanged.sh tb_diagnose/static/index.js $(MAKE) bundle

test-frontend: setup ## logic of the tab, its journeys and its looks in a real browser
	cd frontend && npm test --silent
	CHROMIUM=$$(tools/ensure_chromium.sh) && export CHROMIUM && cd frontend && npm run --silent e2e

test-python: setup ## everything else, with a real wheel and the tab in a real TensorBoard
	CHROMIUM=$$(tools/ensure_chromium.sh) && export CHROMIUM && $(BIN)/python -m pytest -q -n auto -m "not slow" --cov --cov-report= && $(BIN)/python -m pytest -q -m slow

test-remedies: ## run the remedies' code in real PyTorch and Keras, in an environment of their own (1 GB)
	@tools/make_venv.sh $(PYTHON) .venv-remedies -e '.[dev,remedies]'
	.venv-remedies/bin/python -c 'import keras, tensorflow, torch'
	.venv-remedies/bin/python -m pytest -q tests/test_remedies.py tests/test_remedies_run.py

test-callbacks: ## run the callbacks in real Keras, Lightning, Transformers and Stable-Baselines3 (2 GB)
	@tools/make_venv.sh $(PYTHON) .venv-callbacks -e '.[dev,callbacks]'
	KERAS_BACKEND=torch .venv-callbacks/bin/python -m pytest -q tests/callbacks

docs: setup ## write docs/rules/ and docs/reference.md from the code
	$(BIN)/python tools/gen_docs.py
	$(BIN)/python tools/gen_reference.py

schema: setup ## write tb_diagnose/schema/ and the tab's types from the records
	$(BIN)/python tools/gen_schema.py

catalogue: setup ## bring the translations in tb_diagnose/locale/ up to date
	$(BIN)/python tools/gen_catalogue.py

messages: $(NODE_MODULES) ## take the tab's messages into frontend/xliff/, and their translations into its sources
	cd frontend && npm run --silent messages

bundle: $(NODE_MODULES) ## build tb_diagnose/static/index.js from frontend/
	cd frontend && npm run --silent build

clean: ## remove what was installed or built
	rm -rf .venv .venv-demo .venv-remedies .venv-callbacks frontend/node_modules build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/ready: pyproject.toml setup.py
	@tools/make_venv.sh $(PYTHON) .venv -e '.[dev]'
	@touch $@

$(NODE_MODULES): frontend/package-lock.json
	@command -v npm > /dev/null || { echo 'Node 20 or newer is needed (only to test and to build the tab)' >&2; exit 1; }
	cd frontend && npm ci --silent
	@touch $@
