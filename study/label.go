package study

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// MaxLabelBytes bounds a label's text, as the StudyRegistry does.
const MaxLabelBytes = 512

// ErrLabel is wrapped by every error of ParseLabel.
var ErrLabel = errors.New("label is invalid")

// Label is what a contributor holds to be true of a study: coded findings and
// their values, 1 and 0 for present and absent, otherwise a measured value in
// the unit of the finding.
type Label []LabelledFinding

// LabelledFinding is one coded finding of a label.
type LabelledFinding struct {
	Scheme string  `json:"scheme"` // Coding Scheme Designator (0008,0102)
	Value  string  `json:"value"`  // Code Value (0008,0100)
	Truth  float64 `json:"truth"`
}

// labelItem is SCHEME:CODE=NUMBER.
var labelItem = regexp.MustCompile(`^([A-Za-z0-9_.-]{1,16}):([A-Za-z0-9_.-]{1,64})=(-?[0-9]{1,15}(?:\.[0-9]{1,9})?)$`)

// ParseLabel reads items such as SCT:233604007=1, separated by semicolons, in
// any order.
func ParseLabel(text string) (Label, error) {
	if len(text) > MaxLabelBytes {
		return nil, fmt.Errorf("%w: it has %d bytes, at most %d are allowed", ErrLabel, len(text), MaxLabelBytes)
	}
	var l Label
	for item := range strings.SplitSeq(text, ";") {
		m := labelItem.FindStringSubmatch(item)
		if m == nil {
			return nil, fmt.Errorf("%w: %q is not of the form SCT:233604007=1 (coding scheme, code, truth)", ErrLabel, clip(item))
		}
		truth, err := strconv.ParseFloat(m[3], 64)
		if err != nil || truth == 0 && math.Signbit(truth) {
			return nil, fmt.Errorf("%w: %q is no number", ErrLabel, m[3])
		}
		if _, twice := l.Truth(Code{Scheme: m[1], Value: m[2]}); twice {
			return nil, fmt.Errorf("%w: %s:%s stands twice", ErrLabel, m[1], m[2])
		}
		l = append(l, LabelledFinding{m[1], m[2], truth})
	}
	slices.SortFunc(l, func(a, b LabelledFinding) int { return strings.Compare(a.key(), b.key()) })
	return l, nil
}

func (f LabelledFinding) key() string { return f.Scheme + ":" + f.Value }

// String is the canonical text, which ParseLabel gives back the same label
// for: this is what is committed to and stands on chain.
func (l Label) String() string {
	items := make([]string, len(l))
	for i, f := range l {
		items[i] = f.key() + "=" + strconv.FormatFloat(f.Truth, 'f', -1, 64)
	}
	return strings.Join(items, ";")
}

// Truth returns what the label says of a coded finding, and whether it says
// anything. The code's meaning does not matter.
func (l Label) Truth(c Code) (truth float64, labelled bool) {
	for _, f := range l {
		if f.Scheme == c.Scheme && f.Value == c.Value {
			return f.Truth, true
		}
	}
	return 0, false
}
