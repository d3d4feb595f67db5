// Gen fetches the WebAssembly codecs from npm, checks that they are the pinned
// ones, and writes them packed, with their licence. Where they are in place
// already it does nothing, so that `make gen` needs no network.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
)

const (
	pinnedPackage = "dcmjs-codecs@0.0.8"
	pinnedSHA256  = "dff1bc9b3872588c231ea90894f05e7eacd7f5074b9db964e64e7f3f29821d30"
	packedFile    = "codecs.wasm.gz"
)

func main() {
	log.SetFlags(0)
	if raw, err := unpacked(packedFile); err == nil && check(raw) == nil {
		return
	}
	if err := fetch(); err != nil {
		log.Fatal(err)
	}
}

func check(raw []byte) error {
	if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != pinnedSHA256 {
		return fmt.Errorf("the module has SHA-256 %x, not the pinned %s", sum, pinnedSHA256)
	}
	return nil
}

func unpacked(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func fetch() error {
	dir, err := os.MkdirTemp("", "codecs-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	npm := exec.Command("npm", "install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--prefix", dir, pinnedPackage)
	if said, err := npm.CombinedOutput(); err != nil {
		return fmt.Errorf("npm install %s: %w: %s", pinnedPackage, err, said)
	}
	home := filepath.Join(dir, "node_modules", "dcmjs-codecs")
	raw, err := os.ReadFile(filepath.Join(home, "build", "dcmjs-native-codecs.wasm"))
	if err != nil {
		return err
	}
	if err := check(raw); err != nil {
		return err
	}
	licence, err := os.ReadFile(filepath.Join(home, "LICENSE.txt"))
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(raw); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	if err := os.WriteFile("LICENSE.dcmjs-codecs", licence, 0o644); err != nil {
		return err
	}
	return os.WriteFile(packedFile, packed.Bytes(), 0o644)
}
