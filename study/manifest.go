package study

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// ManifestSchema names the format of study.json.
const ManifestSchema = "fluoro/study/1"

// ManifestName is the manifest's path in a study bundle.
const ManifestName = "study.json"

// Limits of a manifest, checked before anything is allocated from it.
const (
	MaxManifestBytes = 8 << 20
	MaxInstances     = 20_000
)

// Manifest is study.json, the one description of a study bundle. It holds no
// PHI and no date that could identify a person.
type Manifest struct {
	Schema           string           `json:"schema"`
	Contributor      string           `json:"contributor"` // 0x address, lower case, of the registering account
	StudyID          Hash             `json:"studyId"`     // pixel root: see attest.StudyID
	Modality         Modality         `json:"modality"`
	BodyPart         string           `json:"bodyPart,omitempty"` // Body Part Examined (0018,0015)
	Instances        []Instance       `json:"instances"`
	Deidentification Deidentification `json:"deidentification"`
	Consent          Consent          `json:"consent"`
	LabelCommitment  Hash             `json:"labelCommitment"` // zero: no label committed
	Encryption       string           `json:"encryption"`      // "none"
}

// Instance is one DICOM file of a bundle.
type Instance struct {
	Path           string `json:"path"` // instances/NNNN.dcm
	SOPClass       string `json:"sopClass"`
	TransferSyntax string `json:"transferSyntax"`
	Bytes          int64  `json:"bytes"`
	SHA256         Hash   `json:"sha256"`      // of the file
	PixelDigest    Hash   `json:"pixelDigest"` // of the decoded pixels: see imaging
}

// Deidentification names what was done, as in (0012,0063) and (0012,0064).
type Deidentification struct {
	Profile string   `json:"profile"` // "PS3.15 E.1 Basic Application Level Confidentiality"
	Options []string `json:"options,omitempty"`
	Method  string   `json:"method"` // tool and version
}

// Consent is what the contributor allows.
type Consent struct {
	Scopes  []string `json:"scopes"`            // subset of ConsentScopes
	Expires int64    `json:"expires,omitempty"` // Unix seconds; 0: does not expire
}

// ConsentScopes are the uses that a contributor may allow; bit i of the mask
// on chain stands for ConsentScopes[i].
var ConsentScopes = []string{"inference", "evaluation", "training"}

// ConsentMask returns the scopes as they stand on chain.
func (c Consent) ConsentMask() (uint8, error) {
	var mask uint8
next:
	for _, scope := range c.Scopes {
		for i, known := range ConsentScopes {
			if scope == known {
				mask |= 1 << i
				continue next
			}
		}
		return 0, fmt.Errorf("consent scope %q is not one of %s", clip(scope), strings.Join(ConsentScopes, ", "))
	}
	return mask, nil
}

// ErrManifest is wrapped by every error of ParseManifest and Validate.
var ErrManifest = errors.New("study manifest is invalid")

var (
	instancePath = regexp.MustCompile(`^instances/[0-9]{4,6}\.dcm$`)
	uidPattern   = regexp.MustCompile(`^[0-9]+(\.[0-9]+)*$`)
	addressForm  = regexp.MustCompile(`^0x[0-9a-f]{40}$`)
	bodyPartForm = regexp.MustCompile(`^[A-Z0-9 _]{0,16}$`)
)

// ParseManifest reads at most MaxManifestBytes of study.json, refuses unknown
// fields and trailing data, and validates.
func ParseManifest(r io.Reader) (Manifest, error) {
	raw, err := io.ReadAll(io.LimitReader(r, MaxManifestBytes+1))
	if err != nil {
		return Manifest{}, fmt.Errorf("read study manifest: %w", err)
	}
	if len(raw) > MaxManifestBytes {
		return Manifest{}, fmt.Errorf("%w: larger than %d bytes", ErrManifest, MaxManifestBytes)
	}
	var m Manifest
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		return Manifest{}, fmt.Errorf("%w: %v", ErrManifest, err)
	}
	if dec.More() {
		return Manifest{}, fmt.Errorf("%w: data after the object", ErrManifest)
	}
	return m, m.Validate()
}

// Validate checks every field's form; whether the fields are true is for the
// reader of the bundle to check.
func (m Manifest) Validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrManifest, fmt.Sprintf(format, args...))
	}
	switch {
	case m.Schema != ManifestSchema:
		return bad("schema is %q, want %q", clip(m.Schema), ManifestSchema)
	case !addressForm.MatchString(m.Contributor):
		return bad("contributor is not a lower-case 0x address")
	case m.StudyID.IsZero():
		return bad("studyId is missing")
	case m.Modality == ModalityUnknown:
		return bad("modality is missing")
	case !bodyPartForm.MatchString(m.BodyPart):
		return bad("bodyPart is not a DICOM code string")
	case len(m.Instances) == 0 || len(m.Instances) > MaxInstances:
		return bad("has %d instances, want 1 to %d", len(m.Instances), MaxInstances)
	case m.Encryption != "none":
		return bad("encryption %q is not supported", clip(m.Encryption))
	case m.Deidentification.Profile == "":
		return bad("deidentification.profile is missing")
	}
	if _, err := m.Consent.ConsentMask(); err != nil {
		return bad("%v", err)
	}
	seen := make(map[string]bool, len(m.Instances))
	for i, inst := range m.Instances {
		if err := inst.validate(); err != nil {
			return bad("instance %d: %v", i, err)
		}
		if seen[inst.Path] {
			return bad("instance %d: path %s stands twice", i, inst.Path)
		}
		seen[inst.Path] = true
	}
	return nil
}

// Images is how many different images there are, by their pixel digests: what is
// registered and rewarded. Blank slices of a volume are one.
func (m Manifest) Images() uint32 {
	seen := make(map[Hash]struct{}, len(m.Instances))
	for _, inst := range m.Instances {
		seen[inst.PixelDigest] = struct{}{}
	}
	return uint32(len(seen))
}

func (inst Instance) validate() error {
	switch {
	case !instancePath.MatchString(inst.Path):
		return fmt.Errorf("path %q is not instances/NNNN.dcm", clip(inst.Path))
	case len(inst.SOPClass) > 64 || !uidPattern.MatchString(inst.SOPClass):
		return errors.New("sopClass is not a UID")
	case len(inst.TransferSyntax) > 64 || !uidPattern.MatchString(inst.TransferSyntax):
		return errors.New("transferSyntax is not a UID")
	case inst.Bytes <= 0:
		return errors.New("bytes is not positive")
	case inst.SHA256.IsZero() || inst.PixelDigest.IsZero():
		return errors.New("sha256 or pixelDigest is missing")
	}
	return nil
}
