//go:build !linux

package ipfsstore

import (
	"io/fs"
	"os"
	"path/filepath"
)

// syncTo makes everything written to dir survive a power cut. Without syncfs
// every file has to be synced by itself.
func syncTo(dir string) error {
	return filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		return f.Sync()
	})
}
