package dicomweb

import "fmt"

// Reason is a Failure Reason (0008,1197), of PS3.18 table I.2-2 and PS3.7
// annex C.
type Reason uint16

// The failure reasons that fluoro gives.
const (
	ReasonProcessing     Reason = 0x0110 // the machine's fault: try again
	ReasonDuplicate      Reason = 0x0111 // another object with this SOP Instance UID is here
	ReasonSOPClass       Reason = 0x0122
	ReasonResources      Reason = 0xA700
	ReasonMismatch       Reason = 0xA900 // the data set is not what the request says
	ReasonUnreadable     Reason = 0xC000 // not a DICOM file, or a broken one
	ReasonTransferSyntax Reason = 0xC122
)

// String says what a reason means.
func (r Reason) String() string {
	switch {
	case r == ReasonProcessing:
		return "processing failure"
	case r == ReasonDuplicate:
		return "another object with this SOP Instance UID is there"
	case r == ReasonSOPClass:
		return "SOP class is not supported"
	case r == ReasonTransferSyntax:
		return "transfer syntax is not supported"
	case r>>8 == 0xA7:
		return "out of resources"
	case r>>8 == 0xA9:
		return "data set does not match"
	case r>>12 == 0xC:
		return "cannot be understood"
	}
	return fmt.Sprintf("reason 0x%04X", uint16(r))
}
