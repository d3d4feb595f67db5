// Package version says which fluoro this is, for reports, records and the
// de-identification method text.
package version

// Version is the release; it follows CHANGELOG.md.
const Version = "0.1.0"

// Commit is the source commit, set by the Makefile at link time.
var Commit = "unknown"

// Notice stands in every report.
const Notice = "Research software, not a medical device. Results are research evidence, not for diagnosis."
