# make help tells what there is.
SHELL := /bin/bash
export SPEED PLATFORM LISTEN SEED SCENARIO RELAY READ_ONLY ONLY BUILD

.DEFAULT_GOAL := help
.PHONY: help setup build run dev test bench screenshots

help: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## get the tools a build needs (quick when they are there)
	@bash scripts/setup.sh

build: setup ## build everything for release: target/release/kvs-console
	@bash scripts/build.sh

run: build ## build, then start the console on http://127.0.0.1:8080 (PLATFORM=heroku for the real platform, RELAY=1 to reach it through this machine, READ_ONLY=1 to look only)
	@exec bash scripts/run.sh

dev: setup ## start the console and build it anew, unoptimised, whenever a file changes
	@exec bash scripts/dev.sh

test: setup ## every test there is, the journeys in a real browser included
	@bash scripts/test.sh

bench: build ## measure how fast and how small it is, beside what people would use instead (20 minutes; ONLY=fleet,reload for some)
	@bash scripts/bench.sh

screenshots: build ## take the pictures of the documentation again
	@bash scripts/screenshots.sh
