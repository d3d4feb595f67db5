//go:build !linux

package worker

import (
	"errors"
	"fmt"
	"syscall"
)

var errUnsupported = fmt.Errorf("%w: such a limit", errors.ErrUnsupported)

func attributes(bool) *syscall.SysProcAttr { return &syscall.SysProcAttr{} }

func namespacesRefused(error) bool { return false }

func dataSize(int) (uint64, error) { return 0, errUnsupported }

func limitMemory(int, uint64) error { return errUnsupported }

func raiseMemory(int, uint64, uint64) error { return errUnsupported }

func onMainThread() bool { return false }

func landlockThread(...string) (int, error) { return 0, errUnsupported }
