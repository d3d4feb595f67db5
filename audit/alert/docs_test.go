package alert_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/alert"
	"github.com/fluoronet/fluoro/internal/testkit"
)

// The how-to says of each kind when it is told.
func TestEveryKindIsDocumented(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(testkit.Root(t), "docs", "how-to", "audit.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range alert.Kinds() {
		if !strings.Contains(string(page), "\n| "+string(kind)+" | ") {
			t.Errorf("docs/how-to/audit.md does not say when there is a %s", kind)
		}
	}
}
