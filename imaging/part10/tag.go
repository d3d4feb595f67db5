package part10

import (
	"fmt"

	"github.com/suyashkumar/dicom/pkg/tag"
)

// Tag is a DICOM tag as 0xggggeeee.
type Tag uint32

// Tags that the encoding itself gives a meaning.
const (
	TagMetaLength       Tag = 0x00020000 // File Meta Information Group Length
	TagMetaVersion      Tag = 0x00020001 // File Meta Information Version
	TagMediaSOPClass    Tag = 0x00020002 // Media Storage SOP Class UID
	TagMediaSOPInstance Tag = 0x00020003 // Media Storage SOP Instance UID
	TagTransferSyntax   Tag = 0x00020010 // Transfer Syntax UID
	TagPixelData        Tag = 0x7FE00010
	TagTrailingPadding  Tag = 0xFFFCFFFC
	TagItem             Tag = 0xFFFEE000
	TagItemEnd          Tag = 0xFFFEE00D
	TagSequenceEnd      Tag = 0xFFFEE0DD
)

// Group returns the tag's group number.
func (t Tag) Group() uint16 { return uint16(t >> 16) }

// Element returns the tag's element number.
func (t Tag) Element() uint16 { return uint16(t) }

// Private reports whether the tag belongs to a private (odd) group.
func (t Tag) Private() bool { return t.Group()%2 == 1 }

// GroupLength reports whether the tag is a group length (gggg,0000).
func (t Tag) GroupLength() bool { return t.Element() == 0 }

// String returns the standard's form, (gggg,eeee) in upper-case hex.
func (t Tag) String() string { return fmt.Sprintf("(%04X,%04X)", t.Group(), t.Element()) }

// ParseTag is the inverse of Tag.String; either case of hex is taken.
func ParseTag(s string) (Tag, error) {
	var group, element uint16
	if len(s) != len("(gggg,eeee)") {
		return 0, fmt.Errorf("tag is not of the form (gggg,eeee)")
	}
	if n, err := fmt.Sscanf(s, "(%04x,%04x)", &group, &element); n != 2 || err != nil {
		return 0, fmt.Errorf("tag is not of the form (gggg,eeee)")
	}
	return Tag(group)<<16 | Tag(element), nil
}

// DictionaryVR returns the VR that PS3.6 gives the tag, the first one where it
// gives several, and "UN" for private and unknown tags. Repeating groups
// (50xx and 60xx) are looked up by their first group.
func DictionaryVR(t Tag) string {
	if info, ok := lookup(t); ok && len(info.VRs) > 0 && vrOf(info.VRs[0]) != "" {
		return vrOf(info.VRs[0])
	}
	return "UN"
}

// DictionaryName returns the name that PS3.6 gives the tag, or "".
func DictionaryName(t Tag) string {
	info, _ := lookup(t)
	return info.Name
}

func lookup(t Tag) (tag.Info, bool) {
	if t.Private() {
		return tag.Info{}, false
	}
	group := t.Group()
	if high := group &^ 0xFF; high == 0x5000 || high == 0x6000 {
		group = high
	}
	info, err := tag.Find(tag.Tag{Group: group, Element: t.Element()})
	return info, err == nil
}

// longVRs have a 32-bit length behind two reserved bytes in explicit encoding;
// all others have a 16-bit length (PS3.5 section 7.1.2).
var longVRs = map[string]bool{
	"OB": true, "OD": true, "OF": true, "OL": true, "OV": true, "OW": true, "SQ": true,
	"SV": true, "UC": true, "UN": true, "UR": true, "UT": true, "UV": true,
}

// vrNames holds every VR of PS3.5 table 6.2-1, so that scanning allocates no
// string for one.
var vrNames = func() map[[2]byte]string {
	names := make(map[[2]byte]string)
	for _, vr := range []string{
		"AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV", "OW",
		"PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV",
	} {
		names[[2]byte{vr[0], vr[1]}] = vr
	}
	return names
}()

// vrOf returns s if it is a known VR, else "".
func vrOf(s string) string {
	if len(s) != 2 {
		return ""
	}
	return vrNames[[2]byte{s[0], s[1]}]
}
