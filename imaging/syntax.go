package imaging

import (
	"fmt"

	"github.com/suyashkumar/dicom/pkg/uid"
)

// The transfer syntaxes that are read without a further codec (PS3.5 annex A).
const (
	ImplicitLittleEndian = "1.2.840.10008.1.2"
	ExplicitLittleEndian = "1.2.840.10008.1.2.1"
	DeflatedLittleEndian = "1.2.840.10008.1.2.1.99"
	ExplicitBigEndian    = "1.2.840.10008.1.2.2"
	JPEGBaseline         = "1.2.840.10008.1.2.4.50"
	JPEGExtended         = "1.2.840.10008.1.2.4.51"
	JPEGLossless         = "1.2.840.10008.1.2.4.57"
	JPEGLosslessSV1      = "1.2.840.10008.1.2.4.70"
	JPEGLSLossless       = "1.2.840.10008.1.2.4.80"
	JPEGLSNearLossless   = "1.2.840.10008.1.2.4.81"
	JPEG2000Lossless     = "1.2.840.10008.1.2.4.90"
	JPEG2000             = "1.2.840.10008.1.2.4.91"
	HTJ2KLossless        = "1.2.840.10008.1.2.4.201"
	HTJ2KLosslessRPCL    = "1.2.840.10008.1.2.4.202"
	HTJ2K                = "1.2.840.10008.1.2.4.203"
	RLELossless          = "1.2.840.10008.1.2.5"

	EncapsulatedUncompressed = "1.2.840.10008.1.2.1.98"
	DeflatedFrame            = "1.2.840.10008.1.2.8.1"
)

var syntaxNames = map[string]string{
	ImplicitLittleEndian:      "Implicit VR Little Endian",
	ExplicitLittleEndian:      "Explicit VR Little Endian",
	DeflatedLittleEndian:      "Deflated Explicit VR Little Endian",
	ExplicitBigEndian:         "Explicit VR Big Endian",
	JPEGBaseline:              "JPEG Baseline (Process 1)",
	JPEGExtended:              "JPEG Extended (Process 2 and 4)",
	JPEGLossless:              "JPEG Lossless, Non-Hierarchical (Process 14)",
	JPEGLosslessSV1:           "JPEG Lossless, Non-Hierarchical, First-Order Prediction",
	JPEGLSLossless:            "JPEG-LS Lossless",
	JPEGLSNearLossless:        "JPEG-LS Near-Lossless",
	JPEG2000Lossless:          "JPEG 2000 Lossless Only",
	JPEG2000:                  "JPEG 2000",
	"1.2.840.10008.1.2.4.92":  "JPEG 2000 Part 2 Multi-component Lossless Only",
	"1.2.840.10008.1.2.4.93":  "JPEG 2000 Part 2 Multi-component",
	"1.2.840.10008.1.2.4.94":  "JPIP Referenced",
	"1.2.840.10008.1.2.4.95":  "JPIP Referenced Deflate",
	"1.2.840.10008.1.2.4.100": "MPEG2 Main Profile / Main Level",
	"1.2.840.10008.1.2.4.101": "MPEG2 Main Profile / High Level",
	"1.2.840.10008.1.2.4.102": "MPEG-4 AVC/H.264 High Profile / Level 4.1",
	"1.2.840.10008.1.2.4.107": "HEVC/H.265 Main Profile / Level 5.1",
	"1.2.840.10008.1.2.4.110": "JPEG XL Lossless",
	"1.2.840.10008.1.2.4.111": "JPEG XL JPEG Recompression",
	"1.2.840.10008.1.2.4.112": "JPEG XL",
	HTJ2KLossless:             "High-Throughput JPEG 2000 Lossless Only",
	HTJ2KLosslessRPCL:         "High-Throughput JPEG 2000 with RPCL Options Lossless Only",
	HTJ2K:                     "High-Throughput JPEG 2000",
	RLELossless:               "RLE Lossless",
	DeflatedFrame:             "Deflated Image Frame Compression",
	EncapsulatedUncompressed:  "Encapsulated Uncompressed Explicit VR Little Endian",
}

// SyntaxName returns the name that PS3.6 gives a transfer syntax UID, or
// "unknown transfer syntax".
func SyntaxName(syntax string) string {
	if name := syntaxNames[syntax]; name != "" {
		return name
	}
	return "unknown transfer syntax"
}

// SOPClassName returns the name that PS3.6 gives a SOP Class UID, or "unknown
// SOP class".
func SOPClassName(sopClass string) string {
	if known, err := uid.Lookup(sopClass); err == nil && known.Type == uid.TypeSOPClass {
		return known.Name
	}
	return "unknown SOP class"
}

// unsupportedSyntax names a syntax that no codec is registered for.
func unsupportedSyntax(syntax string) error {
	return fmt.Errorf("%w: transfer syntax %s (%s): transcode it to an uncompressed one", ErrUnsupported, printable(syntax, 64), SyntaxName(syntax))
}

// printable clips hostile text and replaces what is not printable ASCII.
func printable(s string, most int) string {
	out := make([]byte, 0, min(len(s), most))
	for i := 0; i < len(s) && i < most; i++ {
		c := s[i]
		if c < 0x20 || c > 0x7e {
			c = '?'
		}
		out = append(out, c)
	}
	return string(out)
}
