// Package institution is the contributor's side: it turns a folder of DICOM
// files into a registered study. De-identify, build the bundle, import it into
// the institution's own IPFS peer, register it on chain, and only then serve it.
//
// What leaves the house is exactly the bundle; the report says which
// attributes were touched. It keeps no copy of the originals and reads none
// of their text into logs or errors.
package institution
