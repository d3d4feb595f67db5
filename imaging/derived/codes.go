package derived

import "github.com/fluoronet/fluoro/study"

func dcm(value, meaning string) study.Code {
	return study.Code{Value: value, Scheme: "DCM", Meaning: meaning}
}
func sct(value, meaning string) study.Code {
	return study.Code{Value: value, Scheme: "SCT", Meaning: meaning}
}

// scheme is the private coding scheme of what no public one has a code for.
const scheme = "99FLUORO"

// Quantities that measurements may have where their finding is not one itself.
var (
	Certainty = dcm("111012", "Certainty of Finding") // in percent
	Volume    = sct("118565006", "Volume")
)

// The concepts of TID 1500 and what it includes (PS3.16).
var (
	conceptReport       = dcm("126000", "Imaging Measurement Report")
	conceptLanguage     = dcm("121049", "Language of Content Item and Descendants")
	conceptObserverType = dcm("121005", "Observer Type")
	conceptDeviceUID    = dcm("121012", "Device Observer UID")
	conceptDeviceName   = dcm("121013", "Device Observer Name")
	conceptDeviceMaker  = dcm("121014", "Device Observer Manufacturer")
	conceptDeviceModel  = dcm("121015", "Device Observer Model Name")
	conceptDeviceSerial = dcm("121016", "Device Observer Serial Number")
	conceptProcedure    = dcm("121058", "Procedure reported")
	conceptLibrary      = dcm("111028", "Image Library")
	conceptLibraryGroup = dcm("126200", "Image Library Group")
	conceptModality     = dcm("121139", "Modality")
	conceptMeasurements = dcm("126010", "Imaging Measurements")
	conceptGroup        = dcm("125007", "Measurement Group")
	conceptTrackingID   = dcm("112039", "Tracking Identifier")
	conceptTrackingUID  = dcm("112040", "Tracking Unique Identifier")
	conceptFinding      = dcm("121071", "Finding")
	conceptAlgorithm    = dcm("111001", "Algorithm Name")
	conceptVersion      = dcm("111003", "Algorithm Version")
	conceptParameters   = dcm("111002", "Algorithm Parameters")
	conceptSegment      = dcm("121191", "Referenced Segment")
	conceptSourceSeries = dcm("121232", "Source series for segmentation")
	conceptSummary      = dcm("111065", "Summary of Analyses")
	conceptComment      = dcm("121106", "Comment")
	conceptReason       = study.Code{Value: "REASON", Scheme: scheme, Meaning: "Reason for no findings"}
	conceptEvaluations  = study.Code{Value: "C0034375", Scheme: "UMLS", Meaning: "Qualitative Evaluations"}

	valueDevice       = dcm("121007", "Device")
	valueEnglish      = study.Code{Value: "en", Scheme: "RFC5646", Meaning: "English"}
	valueSucceeded    = dcm("111222", "Succeeded")
	valueNotAttempted = dcm("111225", "Not Attempted")
	valueFailed       = dcm("111224", "Failed")
)

// procedures are those of CID 100 by modality; the last one fits all.
var procedures = map[string]study.Code{
	"CT": {Value: "25045-6", Scheme: "LN", Meaning: "CT unspecified body region"},
	"MR": {Value: "25056-3", Scheme: "LN", Meaning: "MRI unspecified body region"},
	"":   sct("363679005", "Imaging procedure"),
}

// modalities are the meanings of CID 29's codes.
var modalities = map[string]string{
	"CR": "Computed Radiography", "CT": "Computed Tomography", "DX": "Digital Radiography", "MG": "Mammography",
	"MR": "Magnetic Resonance", "NM": "Nuclear Medicine", "PT": "Positron emission tomography",
	"RF": "Radiofluoroscopy", "US": "Ultrasound", "XA": "X-Ray Angiography", "OT": "Other", "SC": "Other",
}

func procedureOf(modality string) study.Code {
	if code, known := procedures[modality]; known {
		return code
	}
	return procedures[""]
}

func modalityCode(modality string) study.Code {
	meaning := modalities[modality]
	if meaning == "" || modality == "SC" {
		return dcm("OT", "Other")
	}
	return dcm(modality, meaning)
}

// unitMeanings are the meanings of UCUM units; others mean what they say.
var unitMeanings = map[string]string{
	"1": "no units", "%": "percent", "mL": "milliliter", "[hnsf'U]": "Hounsfield unit", "mm": "millimeter", "cm3": "cubic centimeter",
}

func unitCode(unit string) study.Code {
	meaning := unitMeanings[unit]
	if meaning == "" {
		meaning = unit
	}
	return study.Code{Value: unit, Scheme: "UCUM", Meaning: meaning}
}
