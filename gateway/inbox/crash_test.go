package inbox_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/gateway/inbox"
)

// Every moment between two steps on disk, as a crash leaves it.
func TestACrashBetweenAnyTwoStepsIsFinished(t *testing.T) {
	k := func(s *spool) string { return string(s.Key(studyA)) }
	for name, c := range map[string]struct {
		leave func(s *spool)
		want  string
	}{
		"an unfinished file": {func(s *spool) {
			s.must(os.WriteFile(filepath.Join(s.dir, "incoming", "x"), []byte(phi), 0o600))
		}, "2 receiving, 0 sealed, 0 quarantined, 0 done"},
		"a new study's empty folder": {func(s *spool) {
			s.must(os.MkdirAll(filepath.Join(s.dir, "studies", strings.Repeat("0", 32), "CT"), 0o700))
		}, "2 receiving, 0 sealed, 0 quarantined, 0 done"},
		"sealed": {func(s *spool) { s.seal() }, "0 receiving, 2 sealed, 0 quarantined, 0 done"},
		"recorded, files left": {func(s *spool) {
			parts := s.seal()
			files, _ := os.ReadDir(parts[0].Dir)
			saved, err := os.ReadFile(filepath.Join(parts[0].Dir, files[0].Name()))
			s.must(err)
			s.must(s.Finish(s.Key(studyA), contributed))
			s.must(os.MkdirAll(parts[0].Dir, 0o700))
			s.must(os.WriteFile(filepath.Join(parts[0].Dir, files[0].Name()), saved, 0o600))
		}, "0 receiving, 0 sealed, 0 quarantined, 1 done"},
		"a reason, not moved": {func(s *spool) {
			s.seal()
			s.must(os.WriteFile(filepath.Join(s.dir, "sealed", k(s), "reason.json"), []byte(`{"reason":"`+reasonT+`"}`), 0o600))
		}, "0 receiving, 0 sealed, 2 quarantined, 0 done"},
		"a reason, half moved": {func(s *spool) {
			parts := s.seal()
			s.mustAdd(image(3))
			s.must(os.WriteFile(filepath.Join(s.dir, "sealed", k(s), "reason.json"), []byte(`{"reason":"`+reasonT+`"}`), 0o600))
			files, _ := os.ReadDir(parts[0].Dir)
			s.must(os.Rename(filepath.Join(parts[0].Dir, files[0].Name()), filepath.Join(s.dir, "quarantine", k(s), "CR", files[0].Name())))
		}, "0 receiving, 0 sealed, 3 quarantined, 0 done"},
	} {
		s := open(t, inbox.Config{})
		s.mustAdd(image(1), image(2))
		c.leave(s)
		s.crash()
		if got := s.counts(); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		if q := s.look().Quarantine; len(q) == 1 && q[0].Reason != reasonT {
			t.Errorf("%s: %+v", name, q)
		}
		s.mustAdd(image(1), image(2)) // none is lost or doubled
		if got := s.counts(); got != c.want {
			t.Errorf("%s: after sending again %s, want %s", name, got, c.want)
		}
	}
}
