// Package phi is the gate for identifying information: it looks for text that
// is burned into pixels, for attributes whose values look like names, numbers
// and dates, and says whether an instance or a study may go on.
//
// Pixels are judged by a [Detector], a network that gives a text score for
// every few pixels; this package brings frames into the form that it takes,
// groups its scores into regions, and decides. It knows no network and no
// runtime: models/zoo/burned-in-text is the detector that fluoro ships.
//
// Attributes are judged by rules alone; see [Attributes]. Findings name a tag
// and a kind, never a value.
//
// The package changes no file: imaging/deid does that, and a [Finder] tells it
// where text is to be covered. Confidentiality that is not text, such as a face, is not looked for.
// docs/decisions/phi.md gives the rules, their reasons and their limits.
package phi
