// Package chart draws the few figures that audits need as SVG: counts over
// time, ROC curves, calibration, and values within tolerance bands.
//
// A drawing stands alone: it has no script, no style element and no style
// attribute, so that it may be shown under the strictest content security
// policy and inside a file without a style sheet. Colours are presentation
// attributes, which a page overrides by class. Every drawing says in words what
// it shows, in its title and description; shapes differ where colours do.
package chart
