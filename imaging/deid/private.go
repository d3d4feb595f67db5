package deid

import (
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// safePrivate lists PS3.15 table E.3.10-1: the private attributes that are
// known to be safe, by private creator and group, each by its last two digits.
var safePrivate = map[string]map[uint16]string{
	"Philips PET Private Group": {0x7053: "00 09"},
	"Philips MR Imaging DD 001": {0x2005: "0D 0E"},
	"Philips Imaging DD 001":    {0x2001: "03 04"},
	"Philips US Imaging DD 023": {0x200D: "45"},
	"Philips US Imaging DD 033": {0x200D: "00 01 02 03 04 05 06 07 08 0D 0F 10 11 14 21"},
	"Philips US Imaging DD 034": {0x200D: "01 02 03 04 05 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 17 18 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28"},
	"Philips US Imaging DD 035": {0x200D: "01 03 04 07 08 09 0A 0C 0D"},
	"Philips US Imaging DD 036": {0x200D: "15 16 17 18 19 20"},
	"Philips US Imaging DD 038": {0x200D: "01 02 03 04"},
	"Philips US Imaging DD 039": {0x200D: "01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 15"},
	"Philips US Imaging DD 040": {0x200D: "01 02 03 04 05 06 07 20"},
	"Philips US Imaging DD 042": {0x200D: "15 16 20 30 31 40 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 70 71 72 73 74 75 76 77 78 8C"},
	"Philips US Imaging DD 045": {0x200D: "F1 F3 F4 F5 F6 F8 FA FB"},
	"Philips US Imaging DD 046": {0x200D: "17"},
	"Philips US Imaging DD 048": {0x200D: "01"},
	"Philips US Imaging DD 065": {0x200D: "07"},
	"Philips US Imaging DD 066": {0x200D: "00 01 03 04"},
	"SIEMENS MR HEADER":         {0x0019: "0C 0D 0E 27"},
	"ELSCINT1":                  {0x00E1: "21", 0x01E1: "26 50", 0x01F1: "01 07 26 27"},
	"GEMS_ACQU_01":              {0x0019: "23 24 27 9E"},
	"GEMS_SERS_01":              {0x0025: "07"},
	"GEMS_PARM_01":              {0x0043: "27 39 6F"},
	"GEMS_HELIOS_01":            {0x0045: "01 02"},
	"GEMS_SENO_02":              {0x0045: "06 1B 20 27 29 2A 2B 49 58 59 60 61 64 71 72 90 A0 A1 A2 A4 A7 A8"},
	"GEIIS PACS":                {0x0903: "10 11 12"},
	"HOLOGIC, Inc.": {0x7E01: "01 02 10 11 12", 0x7F01: "01 02 10 11 12",
		0x0019: "06 07 08 16 25 26 27 28 29 30 31 32 33 34 35 37 40 41 42 43 44 45 46 50 51 52 53 60 61 62 70 71 80 85 87 89 8A 90 97 98"},
	"LORAD Selenia": {0x0019: "06 07 08 16 26 27 28 29 30 31 32 33 34 35 37 40 41 50 51 52 53 60 70 71 80 90"},
	"NQHeader":      {0x0099: "01 04 05 10 20 21"},
	"NQLeft":        {0x0199: "01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16"},
	"NQRight":       {0x0299: "01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16"},
}

// privateTag is a private attribute without the block that it was given.
type privateTag struct {
	creator string
	group   uint16
	element uint8
}

var safeTags = func() map[privateTag]bool {
	safe := map[privateTag]bool{}
	for creator, groups := range safePrivate {
		for group, elements := range groups {
			for _, e := range strings.Fields(elements) {
				n, err := strconv.ParseUint(e, 16, 8)
				if err != nil {
					panic("safe private table: " + err.Error())
				}
				safe[privateTag{creator, group, uint8(n)}] = true
			}
		}
	}
	return safe
}()

// safeIn returns the private elements of a level that the table lists, and the
// creators of their blocks.
func (w *walker) safeIn(elements []part10.Element) (map[part10.Tag]bool, error) {
	creators, safe := map[part10.Tag]string{}, map[part10.Tag]bool{}
	for i := range elements {
		e := &elements[i]
		if !e.Tag.Private() {
			continue
		}
		if n := e.Tag.Element(); n >= 0x10 && n <= 0xFF {
			if e.Length > 64 {
				continue
			}
			name, err := w.whole(e)
			if err != nil {
				return nil, err
			}
			creators[e.Tag] = name
			continue
		}
		block := e.Tag&^0xFFFF | e.Tag&0xFFFF>>8
		if safeTags[privateTag{creators[block], e.Tag.Group(), uint8(e.Tag)}] && !e.Sequence && !e.Encapsulated() {
			safe[e.Tag], safe[block] = true, true
		}
	}
	return safe, nil
}
