//go:build !linux

package worker

import (
	"errors"
	"syscall"
)

var errUnsupported = errors.New("this operating system offers no such limit")

func attributes(bool) *syscall.SysProcAttr { return &syscall.SysProcAttr{} }

func namespacesRefused(error) bool { return false }

func dataSize(int) (uint64, error) { return 0, errUnsupported }

func limitMemory(int, uint64) error { return errUnsupported }

func raiseMemory(int, uint64, uint64) error { return errUnsupported }

func onMainThread() bool { return false }

func landlockThread(...string) (int, error) { return 0, errUnsupported }
