package deid

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// Option is one option of the profile (PS3.15 sections E.3.1 to E.3.11), or a
// set of them.
type Option uint16

// The options, in the order of their codes in CID 7050.
const (
	CleanPixelData Option = 1 << iota
	CleanRecognizableFeatures
	CleanGraphics
	CleanStructuredContent
	CleanDescriptors
	RetainFullDates
	RetainModifiedDates
	RetainPatientCharacteristics
	RetainDeviceIdentity
	RetainUIDs
	RetainSafePrivate
	RetainInstitutionIdentity
)

// firstOptionCode is the code of the first option in CID 7050; that of the
// Basic Profile itself, 113100, stands before it.
const firstOptionCode = 113101

// optionNames are the names of the command line and of CID 7050.
var optionNames = [...]struct{ name, meaning string }{
	{"clean-pixel-data", "Clean Pixel Data Option"},
	{"clean-recognizable-visual-features", "Clean Recognizable Visual Features Option"},
	{"clean-graphics", "Clean Graphics Option"},
	{"clean-structured-content", "Clean Structured Content Option"},
	{"clean-descriptors", "Clean Descriptors Option"},
	{"retain-full-dates", "Retain Longitudinal Temporal Information Full Dates Option"},
	{"retain-modified-dates", "Retain Longitudinal Temporal Information Modified Dates Option"},
	{"retain-patient-characteristics", "Retain Patient Characteristics Option"},
	{"retain-device-identity", "Retain Device Identity Option"},
	{"retain-uids", "Retain UIDs Option"},
	{"retain-safe-private", "Retain Safe Private Option"},
	{"retain-institution-identity", "Retain Institution Identity Option"},
}

// OptionNames lists the names that ParseOptions takes.
func OptionNames() []string {
	names := make([]string, len(optionNames))
	for i, o := range optionNames {
		names[i] = o.name
	}
	return names
}

// ParseOptions returns the set of the options with these names. The names of
// CID 7050, in any spelling, and its codes are taken too.
func ParseOptions(names []string) (Option, error) {
	var set Option
next:
	for _, name := range names {
		plain := squeezed(name)
		for i, o := range optionNames {
			full := strings.TrimSuffix(squeezed(o.meaning), "option")
			if plain == squeezed(o.name) || strings.TrimSuffix(plain, "option") == full || plain == strconv.Itoa(firstOptionCode+i) {
				set |= 1 << i
				continue next
			}
		}
		return 0, fmt.Errorf("de-identification option %q is not one of %s", name, strings.Join(OptionNames(), ", "))
	}
	return set, set.check()
}

func (o Option) check() error {
	if o.Has(RetainFullDates) && o.Has(RetainModifiedDates) {
		return errors.New("retain-full-dates and retain-modified-dates exclude each other")
	}
	return nil
}

// Has reports whether all options of q are in the set.
func (o Option) Has(q Option) bool { return o&q == q }

// String lists the names of the command line.
func (o Option) String() string {
	var names []string
	for i, one := range optionNames {
		if o&(1<<i) != 0 {
			names = append(names, one.name)
		}
	}
	return strings.Join(names, ",")
}

// each returns the single options of the set, in order of their codes.
func (o Option) each() []Option {
	var list []Option
	for rest := o; rest != 0; rest &= rest - 1 {
		list = append(list, rest&-rest)
	}
	return list
}

// Code returns the option's code in CID 7050 (coding scheme DCM) and its
// meaning there; o is a single option.
func (o Option) Code() (value, meaning string) {
	i := bits.TrailingZeros16(uint16(o))
	return strconv.Itoa(firstOptionCode + i), optionNames[i].meaning
}

// Names returns code and meaning of every option in the set, as they stand in
// study.json.
func (o Option) Names() []string {
	var list []string
	for _, one := range o.each() {
		value, meaning := one.Code()
		list = append(list, value+" "+meaning)
	}
	return list
}
