// Package dossier writes what an audit found as a static report that stands
// alone: one page of HTML with its plots as SVG, and the data behind it as JSON
// and CSV. The page has no script, asks no other host for anything and says so
// in its content security policy, so that it can be opened, mailed and archived.
//
// It judges nothing that package audit has not: it gathers, counts and draws.
// All text from chain, IPFS or DICOM is hostile and escaped by html/template.
package dossier
