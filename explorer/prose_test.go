package explorer

import (
	"strings"
	"testing"
)

func TestCardsAreTamed(t *testing.T) {
	got := string(prose("# Name\n\n<script>alert(1)</script>\n\n![a *chest* film](https://elsewhere.example/x.png)\n\n[link](javascript:alert(1)) [good](https://a.example) <https://b.example>\n\n" +
		"<img src=x onerror=alert(1)>\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n\u202eevil"))
	for _, bad := range []string{"<script", "<img", "javascript:", "style=", "onerror", "\u202e", "<h1"} {
		if strings.Contains(got, bad) {
			t.Errorf("%q in %s", bad, got)
		}
	}
	for _, good := range []string{"<h3>Name</h3>", "a <em>chest</em> film", `href="https://a.example"`, `rel="noopener`, "<td>2</td>"} {
		if !strings.Contains(got, good) {
			t.Errorf("no %q in %s", good, got)
		}
	}
	if long := prose(strings.Repeat("[", 2_000_000)); len(long) > 200_000 {
		t.Errorf("%d bytes", len(long))
	}
}
