package part10

import (
	"encoding/binary"
	"strings"
)

// Transfer syntaxes with an encoding of their own (PS3.5 annex A). Every other
// standard one is Explicit VR Little Endian around encapsulated pixel data.
const (
	ImplicitVRLittleEndian         = "1.2.840.10008.1.2"
	ExplicitVRLittleEndian         = "1.2.840.10008.1.2.1"
	DeflatedExplicitVRLittleEndian = "1.2.840.10008.1.2.1.99"
	ExplicitVRBigEndian            = "1.2.840.10008.1.2.2"
	jpipReferencedDeflate          = "1.2.840.10008.1.2.4.95"
	jpipHTJ2KReferencedDeflate     = "1.2.840.10008.1.2.4.205"
	standardSyntaxPrefix           = "1.2.840.10008.1.2."
)

// Syntax is how a data set is encoded.
type Syntax struct {
	UID       string
	Implicit  bool
	BigEndian bool
	Deflated  bool
}

// SyntaxOf returns the encoding that a transfer syntax UID stands for; false
// for private and unknown ones, whose encoding cannot be known.
func SyntaxOf(uid string) (Syntax, bool) {
	s := Syntax{UID: uid}
	switch uid {
	case ImplicitVRLittleEndian:
		s.Implicit = true
	case ExplicitVRBigEndian:
		s.BigEndian = true
	case DeflatedExplicitVRLittleEndian, jpipReferencedDeflate, jpipHTJ2KReferencedDeflate:
		s.Deflated = true
	default:
		return s, strings.HasPrefix(uid, standardSyntaxPrefix)
	}
	return s, true
}

// Encapsulated reports whether pixel data of this syntax is a sequence of
// compressed fragments.
func (s Syntax) Encapsulated() bool {
	return !s.Implicit && !s.BigEndian && !s.Deflated && s.UID != ExplicitVRLittleEndian
}

// encoding is how one level of a data set is written. It can differ from the
// file's: the items of a sequence of VR UN are Implicit VR Little Endian
// (PS3.5 section 6.2.2).
type encoding struct{ implicit, big bool }

func (s Syntax) encoding() encoding { return encoding{implicit: s.Implicit, big: s.BigEndian} }

func (e encoding) order() binary.ByteOrder {
	if e.big {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// inside returns the encoding of the items of a sequence with the given VR.
func (e encoding) inside(vr string) encoding {
	if vr == "UN" {
		return encoding{implicit: true}
	}
	return e
}
