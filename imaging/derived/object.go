package derived

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/big"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Object is a DICOM Part 10 file in memory, Explicit VR Little Endian.
type Object struct {
	SOPClass    string // SOP Class UID (0008,0016)
	SOPInstance string // SOP Instance UID (0008,0018)
	Series      string // Series Instance UID (0020,000E)
	Bytes       []byte
}

// Writer names this package in the objects; its version changes when the same
// findings would give other bytes.
const Writer = "fluoro-derived/1"

// Disclaimer stands in every object.
const Disclaimer = "Research software, not a medical device; not for diagnosis."

// The SOP classes that this package writes.
const (
	ComprehensiveSR     = "1.2.840.10008.5.1.4.1.1.88.33"
	SegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.4"
)

const (
	implementationClass = "2.25.71041120350779959925462727929752763576"
	implementationName  = "FLUORO"
	manufacturer        = "fluoro"
)

// Algorithm says what made the findings.
type Algorithm struct {
	Name    string
	Version string
	Vendor  string
	Digest  study.Hash // SHA-256 of the network
}

// equipment is the General and Enhanced General Equipment of an object. The
// serial number tells one network from another.
func (a Algorithm) equipment() []part10.Node {
	return []part10.Node{
		text(tagManufacturer, manufacturer),
		text(tagModelName, ascii(a.Name, 64)),
		text(tagSerialNumber, a.Digest.String()[2:]),
		text(tagSoftwareVersions, Writer+`\`+ascii(a.Version, 64)),
	}
}

// uid makes a UID from parts: 2.25 and a version 8 UUID (PS3.5 annex B.2) of
// their SHA-256.
func uid(parts ...string) string {
	h := sha256.New()
	for _, part := range parts {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	id := h.Sum(nil)[:16]
	id[6] = id[6]&0x0F | 0x80
	id[8] = id[8]&0x3F | 0x80
	return "2.25." + new(big.Int).SetBytes(id).String()
}

// encode writes an object twice: first to learn the digest of its content,
// from which its UIDs are made, then with them. build is given the UID of the
// instance and must make all others that are the object's own from it.
func encode(class string, build func(instance string) []part10.Node) (*Object, error) {
	digest := sha256.New()
	if err := write(digest, class, "", build("")); err != nil {
		return nil, err
	}
	o := &Object{SOPClass: class, SOPInstance: uid("instance", string(digest.Sum(nil)))}
	o.Series = seriesUID(o.SOPInstance)
	var out bytes.Buffer
	if err := write(&out, class, o.SOPInstance, build(o.SOPInstance)); err != nil {
		return nil, err
	}
	o.Bytes = out.Bytes()
	return o, nil
}

// seriesUID is of the series that an instance has to itself.
func seriesUID(instance string) string { return uid("series", instance) }

func write(w io.Writer, class, instance string, data []part10.Node) error {
	syntax, _ := part10.SyntaxOf(part10.ExplicitVRLittleEndian)
	meta := []part10.Node{
		{Tag: part10.TagMetaVersion, VR: "OB", Value: []byte{0, 1}},
		{Tag: part10.TagMediaSOPClass, VR: "UI", Value: []byte(class)},
		{Tag: part10.TagMediaSOPInstance, VR: "UI", Value: []byte(instance)},
		{Tag: part10.TagTransferSyntax, VR: "UI", Value: []byte(syntax.UID)},
		{Tag: tagImplementationClass, VR: "UI", Value: []byte(implementationClass)},
		{Tag: tagImplementationName, VR: "SH", Value: []byte(implementationName)},
	}
	data = append(data, text(tagSOPClass, class), text(tagSOPInstance, instance), text(tagSeriesInstance, seriesUID(instance)))
	return part10.Write(w, &part10.File{Syntax: syntax}, meta, ordered(data))
}
