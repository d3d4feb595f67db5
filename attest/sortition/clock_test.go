package sortition

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func drawClock(t *rapid.T) Clock {
	commit := rapid.Uint16Range(1, MaxEpochBlocks-1).Draw(t, "commit")
	return Clock{
		Schedule: Schedule{CommitBlocks: commit, RevealBlocks: rapid.Uint16Range(1, MaxEpochBlocks-commit).Draw(t, "reveal"),
			WindowEpochs: 1, TaskEpochs: 1, WidenEpochs: 1},
		Genesis: rapid.Uint64Range(0, 1<<40).Draw(t, "genesis"),
	}
}

func TestSchedules(t *testing.T) {
	for name, c := range map[string]struct {
		s    Schedule
		good bool
	}{
		"least":            {Schedule{1, 1, 1, 1, 1}, true},
		"longest epoch":    {Schedule{150, 50, 1, 1, 1}, true},
		"too long":         {Schedule{150, 51, 1, 1, 1}, false},
		"no overflow":      {Schedule{65535, 65535, 1, 1, 1}, false},
		"nothing":          {Schedule{}, false},
		"no commit phase":  {Schedule{0, 1, 1, 1, 1}, false},
		"no reveal phase":  {Schedule{1, 0, 1, 1, 1}, false},
		"no window":        {Schedule{1, 1, 0, 1, 1}, false},
		"tasks of no time": {Schedule{1, 1, 1, 0, 1}, false},
		"no widening":      {Schedule{1, 1, 1, 1, 0}, false},
	} {
		err := c.s.Validate()
		if (err == nil) != c.good || err != nil && !errors.Is(err, ErrSchedule) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestATaskIsTakenFromTheNextEpochToItsDeadline(t *testing.T) {
	s := Schedule{TaskEpochs: 3}
	for epoch, want := range map[uint32]bool{0: false, 6: false, 7: false, 8: true, 10: true, 11: false, 1 << 31: false} {
		if got := s.Takes(7, epoch); got != want {
			t.Errorf("a task of epoch 7 in epoch %d: %v, want %v", epoch, got, want)
		}
	}
}

// From one block to the next the clock stands still or steps on, and its
// blocks are where it says.
func TestClock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawClock(t)
		if err := c.Schedule.Validate(); err != nil {
			t.Fatal(err)
		}
		block := c.Genesis + rapid.Uint64Range(0, 1<<20).Draw(t, "block")
		epoch := c.EpochAt(block)
		first, reveal, last := c.FirstBlock(epoch), c.FirstReveal(epoch), c.LastBlock(epoch)
		if block < first || block > last || first >= reveal || reveal > last || last-first+1 != c.Schedule.EpochBlocks() {
			t.Fatalf("block %d is in epoch %d, of the blocks %d, %d to %d", block, epoch, first, reveal, last)
		}
		if want := map[bool]Phase{true: Commit, false: Reveal}[block < reveal]; c.PhaseAt(block) != want {
			t.Fatalf("block %d is for %v, want %v", block, c.PhaseAt(block), want)
		}
		if c.EpochAt(last) != epoch || c.EpochAt(last+1) != epoch+1 || c.FirstBlock(epoch+1) != last+1 {
			t.Fatalf("epoch %d does not end with block %d", epoch, last)
		}
		if c.FirstBlock(1) != c.Genesis || c.EpochAt(c.Genesis) != 1 || c.Genesis > 0 && c.EpochAt(c.Genesis-1) != 0 {
			t.Fatal("epoch 1 does not begin with the genesis")
		}
	})
}

func TestPhasesHaveNames(t *testing.T) {
	if Commit.String() != "commit" || Reveal.String() != "reveal" {
		t.Errorf("%v, %v", Commit, Reveal)
	}
}
