package study

import (
	"fmt"
	"slices"
)

// Modality is the number under which a DICOM Modality (0008,0060) stands on
// chain; a model's modality mask has bit Modality set for each it accepts.
type Modality uint8

// The modalities that fluoro knows. The numbers are part of the protocol.
const (
	ModalityUnknown Modality = iota
	CR                       // computed radiography
	DX                       // digital radiography
	CT                       // computed tomography
	MR                       // magnetic resonance
	PT                       // positron emission tomography
	US                       // ultrasound
	MG                       // mammography
	XA                       // X-ray angiography
	RF                       // radiofluoroscopy
	NM                       // nuclear medicine
	OT                       // other
	SC                       // secondary capture
)

var modalityNames = [...]string{"", "CR", "DX", "CT", "MR", "PT", "US", "MG", "XA", "RF", "NM", "OT", "SC"}

// ModalityCodes returns the DICOM codes of the modalities that fluoro knows.
func ModalityCodes() []string { return slices.Clone(modalityNames[1:]) }

// ParseModality returns the modality for a DICOM code string.
func ParseModality(code string) (Modality, error) {
	for i, name := range modalityNames {
		if i > 0 && name == code {
			return Modality(i), nil
		}
	}
	return ModalityUnknown, fmt.Errorf("modality %q is not one that fluoro knows", clip(code))
}

// String returns the DICOM code, or a number for an unknown modality.
func (m Modality) String() string {
	if m > 0 && int(m) < len(modalityNames) {
		return modalityNames[m]
	}
	return fmt.Sprintf("modality(%d)", uint8(m))
}

// MarshalText implements encoding.TextMarshaler.
func (m Modality) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Modality) UnmarshalText(text []byte) error {
	parsed, err := ParseModality(string(text))
	if err != nil {
		return err
	}
	*m = parsed
	return nil
}

// ModalityMask is a set of modalities: bit m is set for modality m.
type ModalityMask uint32

// MaskOf returns the set of the given modalities.
func MaskOf(ms ...Modality) ModalityMask {
	var mask ModalityMask
	for _, m := range ms {
		mask |= 1 << m
	}
	return mask
}

// Has reports whether m is in the set.
func (mask ModalityMask) Has(m Modality) bool { return m != 0 && mask&(1<<m) != 0 }

// clip shortens hostile text for an error message.
func clip(s string) string {
	const most = 40
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}
