package derived_test

import (
	"encoding/json"
	"os/exec"
	"strings"
	"testing"
)

func tool(t testing.TB, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("skipped: %s is not installed", name)
	}
}

// dciodvfy finds no error in any object.
func TestValidatorFindsNoErrors(t *testing.T) {
	tool(t, "dciodvfy")
	for name, path := range written(t) {
		out, _ := exec.Command("dciodvfy", path).CombinedOutput() // exits non-zero on findings
		text := string(out)
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "Error") {
				t.Errorf("%s: %s", name, strings.TrimSpace(line))
			}
		}
		iod := map[string]string{"seg": "Segmentation", "sr": "ComprehensiveSR", "abstained": "ComprehensiveSR"}[name]
		if !strings.Contains(text, iod+"\n") {
			t.Errorf("%s was not validated as %s: %s", name, iod, text)
		}
	}
}

// dsrdump reads the reports and finds the content where it belongs.
func TestReportReadsBack(t *testing.T) {
	tool(t, "dsrdump")
	paths := written(t)
	for name, want := range map[string][]string{
		"sr": {
			`contains NUM:(111012,DCM,"Certainty of Finding")="83.1" (%,UCUM,"percent")`,
			`contains NUM:(118565006,SCT,"Volume")="735.6" (mL,UCUM,"milliliter")`,
			`contains NUM:(MLD,99FLUORO,"Mean lung density on CT")="-805.24" ([hnsf'U],UCUM,"Hounsfield unit")`,
			`contains CODE:(121071,DCM,"Finding")=(233604007,SCT,"Pneumonia")`,
			`has concept mod TEXT:(111001,DCM,"Algorithm Name")="test-model"`,
			`has concept mod TEXT:(111003,DCM,"Algorithm Version")="1.2.3"`,
			`network SHA-256 0xab01`, `contains IMAGE:(121191,DCM,"Referenced Segment")=(SG image,`, `contains CODE:(111065,DCM,"Summary of Analyses")=(111222,DCM,"Succeeded")`,
			"not a medical device",
		},
		"abstained": {
			`contains CODE:(111065,DCM,"Summary of Analyses")=(111225,DCM,"Not Attempted")`, "(inputUnsuitable,99FLUORO,", "no series has 20 slices",
			`has concept mod TEXT:(111001,DCM,"Algorithm Name")="test-model"`, "not a medical device",
		},
	} {
		// All codes and long values; exits non-zero on an error.
		out, err := exec.Command("dsrdump", "+Pc", "+Pl", paths[name]).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v: %s", name, err, out)
		}
		for _, text := range want {
			if !strings.Contains(string(out), text) {
				t.Errorf("%s lacks %s:\n%s", name, text, out)
			}
		}
		if strings.Contains(string(out), "NUM") != (name == "sr") {
			t.Errorf("%s: a number stands only where there are findings:\n%s", name, out)
		}
	}
}

// numpyCheck reads the segmentation with pydicom and puts every voxel where its
// frame says it lies, then compares with the labels and the source's positions.
const numpyCheck = `import json, sys
import numpy as np, pydicom
seg = pydicom.dcmread(sys.argv[1])
want = json.load(sys.stdin)
frames = np.unpackbits(np.frombuffer(seg.PixelData, np.uint8), bitorder="little")
shape = (seg.NumberOfFrames, seg.Rows, seg.Columns)
frames = frames[:np.prod(shape)].reshape(shape)
shared = seg.SharedFunctionalGroupsSequence[0]
iop = np.array(shared.PlaneOrientationSequence[0].ImageOrientationPatient, float)
spacing = np.array(shared.PixelMeasuresSequence[0].PixelSpacing, float)
found = {}
for frame, groups in zip(frames, seg.PerFrameFunctionalGroupsSequence):
    origin = np.array(groups.PlanePositionSequence[0].ImagePositionPatient, float)
    number = groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber
    index = groups.FrameContentSequence[0].DimensionIndexValues
    source = groups.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
    assert index[0] == number, index
    assert source == want["instances"][index[1] - 1], source
    for r, c in np.argwhere(frame):
        at = origin + c * spacing[1] * iop[:3] + r * spacing[0] * iop[3:]
        key = tuple(np.round(at, 4) + 0.0)
        assert key not in found, key
        found[key] = seg.SegmentSequence[number - 1].SegmentLabel
expected = {}
for d, position in enumerate(want["positions"]):
    for r in range(seg.Rows):
        for c in range(seg.Columns):
            label = want["labels"][(d * seg.Rows + r) * seg.Columns + c]
            if label:
                at = np.array(position) + c * want["spacing"][1] * np.array(want["orientation"][:3]) + r * want["spacing"][0] * np.array(want["orientation"][3:])
                expected[tuple(np.round(at, 4) + 0.0)] = want["names"][str(label)]
assert found == expected, (len(found), len(expected))
assert abs(float(shared.PixelMeasuresSequence[0].SpacingBetweenSlices) - 2.5) < 1e-6
print(len(found))
`

func TestSegmentationLiesWhereItsSourceDoes(t *testing.T) {
	const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
	if exec.Command(python, "-c", "import pydicom, numpy").Run() != nil {
		t.Skip("skipped: python3-pydicom or python3-numpy is not installed")
	}
	v := volume(t, slanted)
	var instances []string
	var labelled []int
	var positions [][]float64
	for _, sl := range v.Slices {
		instances = append(instances, sl.Instance.SOPInstanceUID)
		positions = append(positions, sl.Attributes().Position)
	}
	for _, label := range labels() {
		labelled = append(labelled, int(label))
	}
	first := v.Slices[0].Attributes()
	want, err := json.Marshal(map[string]any{
		"instances": instances, "positions": positions, "labels": labelled, "orientation": first.Orientation, "spacing": first.PixelSpacing,
		"names": map[string]string{"3": "greyMatter", "7": "whiteMatter"},
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, "-W", "error", "-c", numpyCheck, written(t)["seg"])
	cmd.Stdin = strings.NewReader(string(want))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
