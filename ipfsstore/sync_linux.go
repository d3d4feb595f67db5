package ipfsstore

import (
	"os"

	"golang.org/x/sys/unix"
)

// syncTo makes everything written to dir's file system survive a power cut.
func syncTo(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return unix.Syncfs(int(f.Fd()))
}
