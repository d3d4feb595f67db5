# fluoro's targets. `make demo` and `make test` are all that a newcomer needs.
SHELL := /bin/bash
.DEFAULT_GOAL := build

COMMIT := $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
LDFLAGS := -X github.com/fluoronet/fluoro/internal/version.Commit=$(COMMIT)
NPM_STAMP := tools/node_modules/.fluoro-setup
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

.PHONY: setup build man demo test test-go test-contracts vet lint gen check bench clean

setup: $(NPM_STAMP) ## fetch Go modules and the pinned native parts
	@go mod download

# No install scripts are run: every part is used as its package ships it.
$(NPM_STAMP): tools/package-lock.json
	@command -v npm >/dev/null || { echo "setup needs npm (Node.js 20 or later) on the PATH"; exit 1; }
	cd tools && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

build: ## build bin/fluoro; TAGS=openjpeg decodes JPEG 2000 by the system's library
	@mkdir -p bin
	go build -tags '$(TAGS)' -ldflags '$(LDFLAGS)' -o bin/fluoro ./cmd/fluoro

man: build ## manual pages of every command, in build/man
	bin/fluoro man --out build/man

demo: setup build ## run the whole network once on real studies
	bin/fluoro demo $(DEMOFLAGS)

test: setup build test-contracts test-go ## every test

test-go:
	go test -timeout 20m ./...

test-contracts: $(NPM_STAMP)
	contracts/check.sh test

vet: ## formatting and vet
	@bad=$$(gofmt -l $$(git ls-files '*.go')); test -z "$$bad" || { echo "not gofmt'ed: $$bad"; exit 1; }
	go vet ./...

lint: vet ## vet and staticcheck
	go run $(STATICCHECK) ./...

gen: setup ## write again everything that is generated
	contracts/check.sh gen
	go generate ./...

check: lint gen ## lint, and refuse stale generated files
	@git diff --exit-code --stat || { echo "generated files are stale: commit what make gen wrote"; exit 1; }
	contracts/check.sh snapshot
	contracts/check.sh coverage

bench: setup build ## measure everything on this machine and keep the figures; leave it alone meanwhile
	bin/fluoro bench all --out bench/results
	@pkg-config --exists libopenjp2 || echo "JPEG 2000 by the system's library is not measured: libopenjp2-7-dev is not installed"
	if pkg-config --exists libopenjp2; then go build -tags openjpeg -ldflags '$(LDFLAGS)' -o build/fluoro-openjpeg ./cmd/fluoro && \
	  build/fluoro-openjpeg bench imaging --out bench/results; fi

clean:
	rm -rf bin build
