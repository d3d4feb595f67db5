package inbox

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/internal/durable"
)

// requests is the folder of the spool by which other processes ask the gateway
// that has it: an empty file for each study that is to be tried again.
const requests = "requests"

// Request asks the gateway that has the spool at dir to take a study out of
// quarantine: ErrUnknown when it is in none.
func Request(dir string, k Key) error {
	if _, err := os.Stat(filepath.Join(dir, quarantined, string(k))); err != nil {
		return ErrUnknown
	}
	if err := os.MkdirAll(filepath.Join(dir, requests), 0o700); err != nil {
		return fmt.Errorf("ask the gateway: %w", err)
	}
	if err := durable.WriteFile(filepath.Join(dir, requests, string(k)), nil); err != nil {
		return fmt.Errorf("ask the gateway: %w", err)
	}
	return nil
}

// Requested takes the studies out of quarantine that were asked for. What is in
// no quarantine is passed over.
func (in *Inbox) Requested() error {
	for _, text := range names(in.dir, requests) {
		k, err := ParseKey(text)
		if err == nil {
			err = in.Retry(k)
		}
		if err != nil && !errors.Is(err, ErrUnknown) && k != "" {
			return err
		}
		if err := os.RemoveAll(filepath.Join(in.dir, requests, text)); err != nil {
			return fmt.Errorf("take a request: %w", err)
		}
	}
	return nil
}
