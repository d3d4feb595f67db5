package report_test

import (
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/report"
)

func TestSafeDefusesTerminalCodes(t *testing.T) {
	if got := report.Safe("a\x1b[2Jb\n\u202ec"); got != "a?[2Jb??c" {
		t.Errorf("got %q", got)
	}
	if got := report.Safe(strings.Repeat("é", 5000)); len([]rune(got)) != 200 {
		t.Errorf("got %d characters", len([]rune(got)))
	}
}

func TestTableAligns(t *testing.T) {
	var b strings.Builder
	if err := report.Table(&b, []string{"study", "status"}, [][]string{{"1", "ok"}, {"longer name", "x\ty"}}); err != nil {
		t.Fatal(err)
	}
	want := "study        status\n1            ok\nlonger name  x?y\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestJSONIsOneLineAndKeepsMarkup(t *testing.T) {
	var b strings.Builder
	if err := report.JSON(&b, map[string]string{"a": "<b>\n"}); err != nil {
		t.Fatal(err)
	}
	if b.String() != "{\"a\":\"<b>\\n\"}\n" {
		t.Errorf("got %q", b.String())
	}
}
