package chain

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// PassphraseEnv names a file that holds the keystore's passphrase. A
// passphrase is never taken from a flag, which every process on the machine
// could read.
const PassphraseEnv = "FLUORO_PASSPHRASE_FILE"

// Errors that a caller of Keystore decides on.
var (
	// ErrNoAccount: the keystore has no such account.
	ErrNoAccount = errors.New("no such account in the keystore")
	// ErrPassphrase: the passphrase does not open the account.
	ErrPassphrase = errors.New("the passphrase is wrong")
)

const maxKeyFileBytes = 16 << 10

// Keystore is a folder of encrypted keys in go-ethereum's format, one file an
// account (Web3 Secret Storage version 3).
type Keystore struct {
	dir  string
	n, p int // scrypt's cost
}

// OpenKeystore uses a folder, which is made on the first key. Light encrypts
// new keys with little work: for devnets and tests only.
func OpenKeystore(dir string, light bool) *Keystore {
	if light {
		return &Keystore{dir: dir, n: keystore.LightScryptN, p: keystore.LightScryptP}
	}
	return &Keystore{dir: dir, n: keystore.StandardScryptN, p: keystore.StandardScryptP}
}

// NewAccount makes a random key and stores it.
func (k *Keystore) NewAccount(passphrase string) (*Account, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	return k.Import(key, passphrase)
}

// Import stores a key that exists, such as a devnet's. Importing it again
// replaces its file, and so its passphrase.
func (k *Keystore) Import(key *ecdsa.PrivateKey, passphrase string) (*Account, error) {
	account := NewKeyAccount(key)
	stored := &keystore.Key{Address: common.Address(account.address), PrivateKey: key}
	if _, err := rand.Read(stored.Id[:]); err != nil {
		return nil, fmt.Errorf("store key: %w", err)
	}
	stored.Id[6], stored.Id[8] = stored.Id[6]&0x0f|0x40, stored.Id[8]&0x3f|0x80 // UUID version 4
	raw, err := keystore.EncryptKey(stored, passphrase, k.n, k.p)
	if err != nil {
		return nil, fmt.Errorf("encrypt key: %w", err)
	}
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return nil, fmt.Errorf("make keystore: %w", err)
	}
	path, err := k.find(account.address)
	if errors.Is(err, ErrNoAccount) {
		path, err = filepath.Join(k.dir, account.address.String()[2:]+".json"), nil
	}
	if err != nil {
		return nil, err
	}
	return account, writeAtomically(path, raw, 0o600)
}

// Addresses lists the stored accounts, in the order of their file names.
func (k *Keystore) Addresses() ([]Address, error) {
	var addresses []Address
	err := k.each(func(_ string, a Address) bool { addresses = append(addresses, a); return true })
	return addresses, err
}

// Open decrypts an account. The zero address stands for the only one there is.
func (k *Keystore) Open(address Address, passphrase string) (*Account, error) {
	if address.IsZero() {
		all, err := k.Addresses()
		if err != nil {
			return nil, err
		}
		if len(all) != 1 {
			return nil, fmt.Errorf("%w: %s holds %d accounts, name one", ErrNoAccount, k.dir, len(all))
		}
		address = all[0]
	}
	path, err := k.find(address)
	if err != nil {
		return nil, err
	}
	raw, err := readBounded(path, maxKeyFileBytes)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	key, err := keystore.DecryptKey(raw, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("open account %s: %w", address.Checksum(), ErrPassphrase)
	}
	if err != nil {
		return nil, fmt.Errorf("open account %s: %w", address.Checksum(), err)
	}
	if Address(key.Address) != address {
		return nil, fmt.Errorf("open account %s: the file holds the key of another account", address.Checksum())
	}
	return NewKeyAccount(key.PrivateKey), nil
}

func (k *Keystore) find(address Address) (string, error) {
	var path string
	err := k.each(func(p string, a Address) bool {
		if a == address {
			path = p
		}
		return path == ""
	})
	if err == nil && path == "" {
		err = fmt.Errorf("%w: %s in %s", ErrNoAccount, address.Checksum(), k.dir)
	}
	return path, err
}

// each visits the key files until visit says false. Other files are let be.
func (k *Keystore) each(visit func(path string, a Address) bool) error {
	entries, err := os.ReadDir(k.dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read keystore: %w", err)
	}
	for _, entry := range entries {
		if !entry.Type().IsRegular() || strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		path := filepath.Join(k.dir, entry.Name())
		raw, err := readBounded(path, maxKeyFileBytes)
		if err != nil {
			continue // unreadable or too large: no key of ours
		}
		var head struct {
			Address string `json:"address"`
		}
		if json.Unmarshal(raw, &head) != nil {
			continue
		}
		address, err := ParseAddress(strings.ToLower(head.Address))
		if err == nil && !visit(path, address) {
			return nil
		}
	}
	return nil
}

// ReadPassphrase returns the first line of the file that PassphraseEnv names.
func ReadPassphrase() (string, error) {
	path := os.Getenv(PassphraseEnv)
	if path == "" {
		return "", fmt.Errorf("no passphrase: put it into a file and name the file in %s", PassphraseEnv)
	}
	raw, err := readBounded(path, 4096)
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	line, _, _ := bytes.Cut(raw, []byte("\n"))
	return string(bytes.TrimRight(line, "\r")), nil
}

func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	raw, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(raw)) > most {
		err = fmt.Errorf("%s is larger than %d bytes", path, most)
	}
	return raw, err
}
