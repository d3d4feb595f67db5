package sortition

import (
	"errors"
	"fmt"
)

// MaxEpochBlocks bounds an epoch, so that the hash of the last block of the
// epoch before is always one of the 256 that the chain still knows.
const MaxEpochBlocks = 200

// ErrSchedule is wrapped by every error of Schedule.Validate.
var ErrSchedule = errors.New("schedule is invalid")

// Schedule is the ledger's timing, fixed when it is deployed.
type Schedule struct {
	CommitBlocks uint16 `json:"commitBlocks"` // blocks of an epoch's commit phase
	RevealBlocks uint16 `json:"revealBlocks"` // blocks of its reveal phase, after that
	WindowEpochs uint16 `json:"windowEpochs"` // epochs in which a quorum can be challenged
	TaskEpochs   uint16 `json:"taskEpochs"`   // epochs in which a task can be committed to
	WidenEpochs  uint16 `json:"widenEpochs"`  // epochs after which twice as many may take a task
}

// Validate must hold before a Clock is made: both phases have blocks, an epoch
// at most MaxEpochBlocks, and there is at least one epoch of each kind. Errors wrap ErrSchedule.
func (s Schedule) Validate() error {
	switch {
	case s.CommitBlocks == 0 || s.RevealBlocks == 0:
		return fmt.Errorf("%w: %d blocks to commit and %d to reveal, want at least 1 of each", ErrSchedule, s.CommitBlocks, s.RevealBlocks)
	case s.EpochBlocks() > MaxEpochBlocks:
		return fmt.Errorf("%w: an epoch has %d blocks, at most %d are allowed", ErrSchedule, s.EpochBlocks(), MaxEpochBlocks)
	case s.WindowEpochs == 0 || s.TaskEpochs == 0 || s.WidenEpochs == 0:
		return fmt.Errorf("%w: windowEpochs is %d, taskEpochs %d and widenEpochs %d, want at least 1 of each",
			ErrSchedule, s.WindowEpochs, s.TaskEpochs, s.WidenEpochs)
	}
	return nil
}

// EpochBlocks is the length of an epoch.
func (s Schedule) EpochBlocks() uint64 { return uint64(s.CommitBlocks) + uint64(s.RevealBlocks) }

// Takes reports whether a task of epoch e0 can be committed to in the epoch:
// from e0+1 to its deadline e0+TaskEpochs. e0 is the later of the study's
// registration and the model's publication, or the epoch of a challenge.
func (s Schedule) Takes(e0, epoch uint32) bool {
	return epoch > e0 && epoch-e0 <= uint32(s.TaskEpochs)
}
