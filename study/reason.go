package study

import "fmt"

// Reason is the status of a result: OK, or why there are no findings. The
// numbers are part of the protocol: they are signed and stand on chain.
type Reason uint16

// The reasons. Add at the end; never renumber.
const (
	OK Reason = iota
	StudyUnavailable
	StudyTooLarge
	BundleInvalid
	ManifestInvalid
	ManifestMismatch
	InstanceUnreadable
	PixelsUndecodable
	PixelRootMismatch
	ModalityMismatch
	MixedStudy
	InputUnsuitable
	NotDeidentified
	PHISuspected
	ModelUnavailable
	ModelInvalid
	ModelTimeout
	ModelFailed
	FindingsInvalid
)

// ReasonInfo is what people, metrics and pages are told about a Reason.
type ReasonInfo struct {
	Reason   Reason `json:"code"`
	Name     string `json:"name"`     // short camelCase name, stable
	Sentence string `json:"sentence"` // what happened
	Remedy   string `json:"remedy"`   // what to do
}

var reasons = [...]ReasonInfo{
	{OK, "ok", "The model ran and its findings are in the result.", "Nothing to do."},
	{StudyUnavailable, "studyUnavailable", "No peer served the study's CID in time.", "Contributor: keep a peer online that has the study, and check that nodes can dial it."},
	{StudyTooLarge, "studyTooLarge", "The study is over the node's limit of bytes, files, depth or decoded pixels.", "Contributor: split the study; operator: raise the limits."},
	{BundleInvalid, "bundleInvalid", "The bundle's files are not those of a fluoro study bundle.", "Contributor: make the bundle with `fluoro study add`."},
	{ManifestInvalid, "manifestInvalid", "study.json cannot be read or breaks its schema.", "Contributor: make the bundle with `fluoro study add`."},
	{ManifestMismatch, "manifestMismatch", "study.json disagrees with the chain or with the files beside it.", "Contributor: register exactly what the bundle says; a copied bundle earns nothing."},
	{InstanceUnreadable, "instanceUnreadable", "An instance is not a readable DICOM Part 10 file.", "Contributor: check the file with dciodvfy or dcmdump, and contribute it again."},
	{PixelsUndecodable, "pixelsUndecodable", "An instance's pixel data is missing, damaged or in an unsupported transfer syntax.", "Contributor: transcode to an uncompressed transfer syntax."},
	{PixelRootMismatch, "pixelRootMismatch", "The pixels are not those that the study id commits to.", "Contributor: register the study id that `fluoro study add` prints."},
	{ModalityMismatch, "modalityMismatch", "The instances' Modality (0008,0060) is not the registered one.", "Contributor: register the modality that the files have."},
	{MixedStudy, "mixedStudy", "The instances belong to more than one study.", "Contributor: contribute one study at a time."},
	{InputUnsuitable, "inputUnsuitable", "No series of the study meets the model's declared input.", "Nothing to do: the model abstains."},
	{NotDeidentified, "notDeidentified", "An instance lacks the marks of de-identification (0012,0062) to (0012,0064).", "Contributor: run `fluoro deid` first."},
	{PHISuspected, "phiSuspected", "The study may show identifying information.", "Contributor: look at the report, mask or leave out the instance."},
	{ModelUnavailable, "modelUnavailable", "No peer served the model package's CID in time.", "Vendor: keep a peer online that has the package."},
	{ModelInvalid, "modelInvalid", "The model package breaks its schema or does not load.", "Vendor: run `fluoro model check`."},
	{ModelTimeout, "modelTimeout", "The model ran longer than it declared.", "Vendor: declare the seconds that it needs, or mend it."},
	{ModelFailed, "modelFailed", "The runtime ended the model with an error or for its memory.", "Vendor: reproduce with `fluoro audit replay`."},
	{FindingsInvalid, "findingsInvalid", "The model's outputs are not finite numbers of the declared shape and range.", "Vendor: run `fluoro model check`."},
}

// Reasons returns every reason in order of its number.
func Reasons() []ReasonInfo { return append([]ReasonInfo(nil), reasons[:]...) }

// Info returns what is known about r; an unknown number gets a made-up name.
func (r Reason) Info() ReasonInfo {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return ReasonInfo{Reason: r, Name: fmt.Sprintf("reason%d", uint16(r)), Sentence: "This version of fluoro does not know the reason.", Remedy: "Update fluoro."}
}

// String returns the short name.
func (r Reason) String() string { return r.Info().Name }

// MarshalText implements encoding.TextMarshaler with the short name.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Reason) UnmarshalText(text []byte) error {
	for _, info := range reasons {
		if info.Name == string(text) {
			*r = info.Reason
			return nil
		}
	}
	return fmt.Errorf("reason %q is not known", clip(string(text)))
}

// Fault is an error that ends as a signed result with this Reason: the study
// or the model is at fault, not the node. Its text must carry no PHI.
type Fault struct {
	Reason Reason
	Err    error
}

// Error implements error.
func (f *Fault) Error() string { return f.Reason.String() + ": " + f.Err.Error() }

// Unwrap returns the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Faultf makes a Fault with a formatted cause; %w works.
func Faultf(r Reason, format string, args ...any) error {
	return &Fault{Reason: r, Err: fmt.Errorf(format, args...)}
}
