package dicomweb

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
)

// ErrCredentials is wrapped by errors about files of tokens, keys and
// certificates that must not be used.
var ErrCredentials = errors.New("credentials are not usable")

const (
	minToken = 16  // characters
	maxToken = 512 // characters
)

// Token is a bearer token (RFC 6750) that a client sends. It prints as redacted.
type Token struct{ secret string }

const redactedToken = "[redacted token]"

// String implements fmt.Stringer.
func (Token) String() string { return redactedToken }

// Format implements fmt.Formatter; no verb prints the token.
func (Token) Format(s fmt.State, _ rune) { io.WriteString(s, redactedToken) }

// LogValue implements slog.LogValuer.
func (Token) LogValue() slog.Value { return slog.StringValue(redactedToken) }

// ReadToken reads the token that a client sends from a file that only its
// owner may read.
func ReadToken(path string) (*Token, error) {
	text, err := readSecret(path)
	if err != nil {
		return nil, err
	}
	return &Token{text}, nil
}

// TokenHash is what a server keeps of the token that it demands.
type TokenHash [sha256.Size]byte

// ReadTokenHash reads the token that a server demands from a file that only
// its owner may read. Only its hash is kept.
func ReadTokenHash(path string) (*TokenHash, error) {
	text, err := readSecret(path)
	if err != nil {
		return nil, err
	}
	hash := TokenHash(sha256.Sum256([]byte(text)))
	return &hash, nil
}

// Matches reports whether an Authorization header presents the token. How long
// it takes says nothing about the token.
func (h *TokenHash) Matches(authorization string) bool {
	scheme, token, _ := strings.Cut(authorization, " ")
	if !strings.EqualFold(scheme, "Bearer") || len(token) > maxToken {
		return false
	}
	presented := sha256.Sum256([]byte(strings.TrimSpace(token)))
	return subtle.ConstantTimeCompare(h[:], presented[:]) == 1
}

// readSecret reads one line of printable ASCII.
func readSecret(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("open token file: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", fmt.Errorf("open token file: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("%w: others may read or write the token file (mode %v): run `chmod 600` on it", ErrCredentials, info.Mode().Perm())
	}
	raw, err := io.ReadAll(io.LimitReader(f, maxToken+2))
	if err != nil {
		return "", fmt.Errorf("read token file: %w", err)
	}
	text := bytes.TrimSpace(raw)
	if len(text) < minToken || len(text) > maxToken || bytes.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "", fmt.Errorf("%w: a token is %d to %d printable characters without spaces, as `openssl rand -hex 32` makes", ErrCredentials, minToken, maxToken)
	}
	return string(text), nil
}

// TLS names the files of a connection: who this side is, and whom it trusts.
type TLS struct {
	Cert, Key string // PEM files of this side's certificate and key; empty: none
	CA        string // PEM file of the authorities whose certificates the other side must have; empty: the system's, for a client
}

// client returns the configuration of a client.
func (t TLS) client() (*tls.Config, error) {
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	var err error
	if c.RootCAs, err = readPool(t.CA); err != nil {
		return nil, err
	}
	c.Certificates, err = t.pair()
	return c, err
}

// Server returns the configuration of a server that has a certificate. With
// CA, clients must have a certificate of it too: mutual TLS.
func (t TLS) Server() (*tls.Config, error) {
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	var err error
	if c.Certificates, err = t.pair(); err != nil {
		return nil, err
	}
	if len(c.Certificates) == 0 {
		return nil, fmt.Errorf("%w: a server needs a certificate and its key", ErrCredentials)
	}
	if c.ClientCAs, err = readPool(t.CA); err == nil && c.ClientCAs != nil {
		c.ClientAuth = tls.RequireAndVerifyClientCert
	}
	return c, err
}

func (t TLS) pair() ([]tls.Certificate, error) {
	if t.Cert == "" && t.Key == "" {
		return nil, nil
	}
	if info, err := os.Stat(t.Key); err == nil && info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%w: others may read or write the key file (mode %v): run `chmod 600` on it", ErrCredentials, info.Mode().Perm())
	}
	pair, err := tls.LoadX509KeyPair(t.Cert, t.Key)
	if err != nil {
		return nil, fmt.Errorf("%w: read certificate and key: %w", ErrCredentials, err)
	}
	return []tls.Certificate{pair}, nil
}

func readPool(path string) (*x509.CertPool, error) {
	if path == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read certificate authorities: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(raw) {
		return nil, fmt.Errorf("%w: there is no PEM certificate in the file of authorities", ErrCredentials)
	}
	return pool, nil
}
