package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const healthFile = "health.url"

// rememberHealth keeps where the running node answers, for `fluoro node status`.
func rememberHealth(dir, url string) error {
	if err := os.WriteFile(filepath.Join(dir, healthFile), []byte(url+"\n"), 0o600); err != nil {
		return fmt.Errorf("write %s: %w", healthFile, err)
	}
	return nil
}

func rememberedHealth(dir string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(dir, healthFile))
	if err != nil {
		return "", fmt.Errorf("read %s: %w", healthFile, err)
	}
	return strings.TrimSpace(string(raw)), nil
}
