package explorer

import (
	"testing"

	"github.com/fluoronet/fluoro/audit/browse"
)

// What a page costs beside the index: the template, the last look at it and
// its compression.
func BenchmarkPages(b *testing.B) {
	h := application(b, fakeIndex{text: "a name"}, browse.Head{State: browse.Current})
	for _, path := range pagesOfAll()[:6] {
		b.Run(path[:min(len(path), 12)], func(b *testing.B) {
			for b.Loop() {
				if w := get(h, path, "Accept-Encoding", "gzip"); w.Code != 200 {
					b.Fatal(w.Code)
				}
			}
		})
	}
}
