package deid

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
)

// Key is an institution's secret. Whoever has it can tell which new UID an old
// one became, so it never leaves the house; whoever loses it can no longer add
// to studies that were de-identified with it.
type Key [32]byte

const redacted = "[redacted de-identification key]"

// String, Format, MarshalText and LogValue keep the key out of logs and files.
func (Key) String() string { return redacted }

// Format implements fmt.Formatter; no verb prints the key.
func (Key) Format(s fmt.State, _ rune) { io.WriteString(s, redacted) }

// MarshalText implements encoding.TextMarshaler.
func (Key) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// LogValue implements slog.LogValuer.
func (Key) LogValue() slog.Value { return slog.StringValue(redacted) }

// IsZero reports whether no key was given.
func (k Key) IsZero() bool { return k == Key{} }

// ErrKeyFile is wrapped by errors about a key file that must not be used.
var ErrKeyFile = errors.New("de-identification key file is not usable")

// LoadOrCreateKey reads the key from a file of 64 hex digits, or creates the
// file with a random key and mode 0600. A file that others may read is refused.
func LoadOrCreateKey(path string) (Key, error) {
	key, err := loadKey(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if err := createKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
		return Key{}, fmt.Errorf("create de-identification key: %w", err)
	}
	return loadKey(path)
}

func loadKey(path string) (Key, error) {
	file, err := os.Open(path)
	if err != nil {
		return Key{}, fmt.Errorf("open de-identification key: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return Key{}, fmt.Errorf("open de-identification key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return Key{}, fmt.Errorf("%w: others may read or write it (mode %v): run `chmod 600` on it", ErrKeyFile, info.Mode().Perm())
	}
	raw, err := io.ReadAll(io.LimitReader(file, 128))
	if err != nil {
		return Key{}, fmt.Errorf("read de-identification key: %w", err)
	}
	var key Key
	digits := bytes.TrimSpace(raw)
	if n, err := hex.Decode(key[:], digits[:min(len(digits), 2*len(key))]); err != nil || n != len(key) || len(digits) != 2*len(key) {
		return Key{}, fmt.Errorf("%w: want 64 hex digits", ErrKeyFile)
	}
	if key.IsZero() {
		return Key{}, fmt.Errorf("%w: all zeros are no secret", ErrKeyFile)
	}
	return key, nil
}

// createKey writes the whole file under another name first, so that no other
// process ever reads half a key; the first of two that race wins.
func createKey(path string) error {
	var key Key
	rand.Read(key[:])
	file, err := os.CreateTemp(filepath.Dir(path), ".key-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = fmt.Fprintf(file, "%s\n", hex.EncodeToString(key[:]))
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Link(file.Name(), path)
}

// mac is HMAC-SHA-256 of a value under the key, separated by purpose.
func (k Key) mac(purpose string, value []byte) []byte {
	h := hmac.New(sha256.New, k[:])
	h.Write([]byte(purpose))
	h.Write([]byte{0})
	h.Write(value)
	return h.Sum(nil)
}

// NameHash stands for a name that may identify, as 64 hex digits.
func (k Key) NameHash(name string) string {
	return hex.EncodeToString(k.mac("fluoro deid input name", []byte(name)))
}

// A pseudonym ends in markBytes that only the key can make, by which a second
// run knows its own work and leaves it alone.
const markBytes = 4

const uidRoot = "2.25."

// UID returns what a UID becomes: 2.25 and the decimal form of a version 8
// UUID (PS3.5 annex B.2) that holds 90 bits of the UID's HMAC and a mark of 32
// bits. A UID that this key made is returned unchanged.
func (k Key) UID(old string) string {
	if k.madeUID(old) {
		return old
	}
	id := k.mac("fluoro deid uid", []byte(old))[:16]
	id[6] = id[6]&0x0F | 0x80
	id[8] = id[8]&0x3F | 0x80
	copy(id[12:], k.mac("fluoro deid uid mark", id[:12]))
	return uidRoot + new(big.Int).SetBytes(id).String()
}

func (k Key) madeUID(s string) bool {
	digits, ok := strings.CutPrefix(s, uidRoot)
	n, decimal := new(big.Int).SetString(digits, 10)
	if !ok || !decimal || len(digits) > 39 || n.Sign() < 0 || n.BitLen() > 128 || n.String() != digits {
		return false
	}
	id := n.FillBytes(make([]byte, 16))
	return hmac.Equal(id[12:], k.mac("fluoro deid uid mark", id[:12])[:markBytes])
}

const patientPrefix = "ANON-"

// PatientID returns the pseudonym of a patient's identifier. A pseudonym that
// this key made is returned unchanged.
func (k Key) PatientID(old string) string {
	if k.madePatient(old) {
		return old
	}
	id := k.mac("fluoro deid patient", []byte(old))[:8]
	id = append(id, k.mac("fluoro deid patient mark", id)[:markBytes]...)
	return patientPrefix + hex.EncodeToString(id)
}

func (k Key) madePatient(s string) bool {
	digits, ok := strings.CutPrefix(s, patientPrefix)
	raw, err := hex.DecodeString(digits)
	if !ok || err != nil || len(raw) != 8+markBytes || hex.EncodeToString(raw) != digits {
		return false
	}
	return hmac.Equal(raw[8:], k.mac("fluoro deid patient mark", raw[:8])[:markBytes])
}

// patientName returns the name that goes with a pseudonym of PatientID.
func patientName(pseudonym string) string {
	return "Anon^" + strings.TrimPrefix(pseudonym, patientPrefix)[:8]
}
