package study_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The CID of the empty UnixFS directory, as every IPFS implementation gives it.
const emptyDirectory = "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354"

func TestCIDText(t *testing.T) {
	c, err := study.ParseCID(emptyDirectory)
	if err != nil {
		t.Fatal(err)
	}
	if got := c.String(); got != emptyDirectory {
		t.Errorf("got %s, want %s", got, emptyDirectory)
	}
	for _, bad := range []string{"", "b", "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn", emptyDirectory + "a", "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"} {
		if _, err := study.ParseCID(bad); err == nil {
			t.Errorf("ParseCID(%q) was accepted", bad)
		}
	}
}

func TestHashText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var h study.Hash
		copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "bytes"))
		back, err := study.ParseHash(h.String())
		if err != nil || back != h {
			t.Fatalf("%s came back as %s, %v", h, back, err)
		}
	})
	for _, bad := range []string{"", "0x", "0x12", strings.Repeat("g", 64), strings.Repeat("a", 65)} {
		if _, err := study.ParseHash(bad); err == nil {
			t.Errorf("ParseHash(%q) was accepted", bad)
		}
	}
}

func TestFindingsPackRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var f study.Findings
		copy(f[:], rapid.SliceOfN(rapid.Int32(), 8, 8).Draw(t, "values"))
		if back := study.UnpackFindings(f.Pack()); back != f {
			t.Fatalf("%v came back as %v", f, back)
		}
	})
	word := study.Findings{1, -1}.Pack()
	if want := [32]byte{0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff}; word != want {
		t.Errorf("packed as %x, want %x", word, want)
	}
}

func TestAgrees(t *testing.T) {
	tol := study.Tolerances{10, 0, math.MaxUint32}
	for _, c := range []struct {
		a, b study.Findings
		want bool
	}{
		{study.Findings{}, study.Findings{}, true},
		{study.Findings{100}, study.Findings{110}, true},
		{study.Findings{100}, study.Findings{111}, false},
		{study.Findings{-5}, study.Findings{6}, false},
		{study.Findings{0, 1}, study.Findings{0, 0}, false},
		{study.Findings{0, 0, math.MinInt32}, study.Findings{0, 0, math.MaxInt32}, true},
	} {
		if got := c.a.Agrees(c.b, tol); got != c.want {
			t.Errorf("%v agrees with %v: %v, want %v", c.a, c.b, got, c.want)
		}
		if got := c.b.Agrees(c.a, tol); got != c.want {
			t.Errorf("agreement of %v and %v is not symmetric", c.a, c.b)
		}
	}
}

func TestFixedPoint(t *testing.T) {
	for _, c := range []struct {
		value    float64
		decimals int
		want     int32
	}{{0.98765, 4, 9877}, {-0.5, 0, -1}, {2147483647, 0, math.MaxInt32}, {-912.34, 1, -9123}} {
		got, err := study.FixedPoint(c.value, c.decimals)
		if err != nil || got != c.want {
			t.Errorf("FixedPoint(%g, %d) = %d, %v, want %d", c.value, c.decimals, got, err, c.want)
		}
	}
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 2147483648, -2147483649} {
		if _, err := study.FixedPoint(bad, 0); !errors.Is(err, study.ErrFindingRange) {
			t.Errorf("FixedPoint(%g) gave %v, want ErrFindingRange", bad, err)
		}
	}
}

func TestReasonsAreNumberedInOrderAndNamedOnce(t *testing.T) {
	names := map[string]bool{}
	for i, info := range study.Reasons() {
		if int(info.Reason) != i {
			t.Errorf("reason %s stands at %d but is %d", info.Name, i, info.Reason)
		}
		if names[info.Name] || info.Name == "" || info.Sentence == "" || info.Remedy == "" {
			t.Errorf("reason %d is unnamed, named twice or unexplained: %+v", i, info)
		}
		names[info.Name] = true
		var back study.Reason
		if err := back.UnmarshalText([]byte(info.Name)); err != nil || back != info.Reason {
			t.Errorf("%s reads back as %d, %v", info.Name, back, err)
		}
	}
	if got := study.Reason(999).String(); got != "reason999" {
		t.Errorf("unknown reason is called %q", got)
	}
}

func TestFaultKeepsReasonAndCause(t *testing.T) {
	cause := errors.New("cause")
	err := fmt.Errorf("outer: %w", study.Faultf(study.MixedStudy, "two studies: %w", cause))
	var fault *study.Fault
	if !errors.As(err, &fault) || fault.Reason != study.MixedStudy || !errors.Is(err, cause) {
		t.Errorf("lost reason or cause of %v", err)
	}
}

func TestModalities(t *testing.T) {
	mask := study.MaskOf(study.CR, study.DX)
	if !mask.Has(study.CR) || mask.Has(study.CT) || mask.Has(study.ModalityUnknown) {
		t.Errorf("mask %b has the wrong members", mask)
	}
	if _, err := study.ParseModality(""); err == nil {
		t.Error("an empty modality was accepted")
	}
}

func validManifest() study.Manifest {
	h := study.Hash{1}
	return study.Manifest{
		Schema: study.ManifestSchema, Contributor: "0x" + strings.Repeat("ab", 20), StudyID: h, Modality: study.CT,
		Instances: []study.Instance{{Path: "instances/0001.dcm", SOPClass: "1.2.840.10008.5.1.4.1.1.2",
			TransferSyntax: "1.2.840.10008.1.2.1", Bytes: 10, SHA256: h, PixelDigest: h}},
		Deidentification: study.Deidentification{Profile: "basic"}, Consent: study.Consent{Scopes: []string{"inference"}},
		Encryption: "none",
	}
}

func TestManifestRoundTrip(t *testing.T) {
	raw, err := json.Marshal(validManifest())
	if err != nil {
		t.Fatal(err)
	}
	back, err := study.ParseManifest(strings.NewReader(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(validManifest(), back); diff != "" {
		t.Error(diff)
	}
}

func TestManifestRefusesBadFields(t *testing.T) {
	for name, spoil := range map[string]func(*study.Manifest){
		"schema":             func(m *study.Manifest) { m.Schema = "fluoro/study/2" },
		"contributor":        func(m *study.Manifest) { m.Contributor = "0xAB" },
		"study id":           func(m *study.Manifest) { m.StudyID = study.Hash{} },
		"no instances":       func(m *study.Manifest) { m.Instances = nil },
		"climbing path":      func(m *study.Manifest) { m.Instances[0].Path = "instances/../../etc/passwd" },
		"absolute path":      func(m *study.Manifest) { m.Instances[0].Path = "/instances/0001.dcm" },
		"path twice":         func(m *study.Manifest) { m.Instances = append(m.Instances, m.Instances[0]) },
		"zero bytes":         func(m *study.Manifest) { m.Instances[0].Bytes = 0 },
		"sop class":          func(m *study.Manifest) { m.Instances[0].SOPClass = "CT" },
		"consent scope":      func(m *study.Manifest) { m.Consent.Scopes = []string{"resale"} },
		"encryption":         func(m *study.Manifest) { m.Encryption = "rot13" },
		"body part":          func(m *study.Manifest) { m.BodyPart = "<script>" },
		"no deidentificaton": func(m *study.Manifest) { m.Deidentification.Profile = "" },
	} {
		m := validManifest()
		spoil(&m)
		if err := m.Validate(); !errors.Is(err, study.ErrManifest) {
			t.Errorf("%s: got %v, want ErrManifest", name, err)
		}
	}
}

func FuzzParseManifest(f *testing.F) {
	raw, _ := json.Marshal(validManifest())
	f.Add(string(raw))
	f.Add(`{"schema":"fluoro/study/1","extra":1}`)
	f.Add(strings.Repeat("[", 10000))
	f.Fuzz(func(t *testing.T, s string) {
		m, err := study.ParseManifest(strings.NewReader(s))
		if err == nil && m.Validate() != nil {
			t.Error("an accepted manifest does not validate")
		}
	})
}
