package inbox

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluoronet/fluoro/internal/durable"
)

// Key is the handle of a study: a keyed hash of its Study Instance UID, 32 hex
// digits. It names nobody to whoever has not the spool.
type Key string

// name is the handle of one instance: keyed hashes of its SOP Instance UID and
// of its bytes.
type name struct{ sop, bytes string }

const (
	secretFile = "secret"
	hashDigits = 32
	suffix     = ".dcm"
)

func (n name) file() string { return n.sop + "-" + n.bytes + suffix }

func parseName(file string) (name, bool) {
	base, isDCM := strings.CutSuffix(file, suffix)
	sop, bytes, two := strings.Cut(base, "-")
	return name{sop, bytes}, isDCM && two && isHash(sop) && isHash(bytes)
}

// ParseKey reads a handle as reports print it.
func ParseKey(s string) (Key, error) {
	if !isHash(s) {
		return "", fmt.Errorf("%q is no handle of a study: want %d hex digits, as `fluoro gateway status` prints them", s, hashDigits)
	}
	return Key(s), nil
}

func isHash(s string) bool {
	return len(s) == hashDigits && strings.Trim(s, "0123456789abcdef") == ""
}

// secret makes the hashes. It prints as redacted.
type secret [32]byte

func (secret) String() string   { return "[redacted]" }
func (secret) GoString() string { return "[redacted]" }

func (s *secret) hash(purpose string, value []byte) string {
	h := hmac.New(sha256.New, s[:])
	h.Write([]byte(purpose))
	h.Write([]byte{0})
	h.Write(value)
	return hex.EncodeToString(h.Sum(nil))[:hashDigits]
}

func (s *secret) study(uid string) Key { return Key(s.hash("study", []byte(uid))) }

func (s *secret) instance(uid string, digest []byte) name {
	return name{s.hash("instance", []byte(uid)), s.hash("bytes", digest)}
}

// loadSecret reads the spool's secret, and makes it in a new spool.
func loadSecret(dir string) (*secret, error) {
	path := filepath.Join(dir, secretFile)
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		raw = make([]byte, len(secret{}))
		rand.Read(raw)
		err = durable.WriteFile(path, raw)
	}
	if err != nil {
		return nil, fmt.Errorf("read the spool's secret: %w", err)
	}
	if len(raw) != len(secret{}) {
		return nil, fmt.Errorf("the spool's secret %s is damaged: restore it, or remove the spool once it holds nothing", path)
	}
	return (*secret)(raw), nil
}
