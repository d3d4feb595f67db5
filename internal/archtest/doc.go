// Package archtest holds the architecture to its rules: which room may import
// which, who may touch which library, that every package says what it is for,
// and that generated files are fresh. It has tests only.
package archtest
