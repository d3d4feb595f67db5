package dicomweb

import (
	"encoding/json"
	"net/http"
)

// answer sends what became of a store request: 200 when all is stored, 202
// when some, 409 when nothing, and 503 when nothing is for want of room (PS3.18
// table 10.5.3-1).
func answer(w http.ResponseWriter, s Stored) {
	raw, err := json.Marshal(storeAnswer(s))
	if err != nil {
		http.Error(w, "the answer cannot be written", http.StatusInternalServerError)
		return
	}
	status := http.StatusOK
	switch {
	case len(s.Failed) == 0:
	case len(s.Stored) > 0:
		status = http.StatusAccepted
	case onlyFor(s.Failed, ReasonResources):
		status = http.StatusServiceUnavailable
		w.Header().Set("Retry-After", "60")
	default:
		status = http.StatusConflict
	}
	w.Header().Set("Content-Type", mediaJSON)
	w.WriteHeader(status)
	_, _ = w.Write(raw) // the client went away; what is stored stays so
}

func onlyFor(failed []Failure, reason Reason) bool {
	for _, f := range failed {
		if f.Reason != reason {
			return false
		}
	}
	return true
}

// storeAnswer is the Store Instances Response module (PS3.18 table I.2-1).
// Retrieve URLs are empty: nothing that was stored here can be retrieved here.
func storeAnswer(s Stored) Dataset {
	d := Dataset{}
	d.set(tagRetrieveURL, "UR")
	var stored, failed, other []any
	for _, ref := range s.Stored {
		item := ref.item()
		item.set(tagRetrieveURL, "UR")
		stored = append(stored, item)
	}
	for _, f := range s.Failed {
		if f.SOPInstance == "" || f.SOPClass == "" {
			item := Dataset{}
			item.set(tagFailureReason, "US", uint16(f.Reason))
			other = append(other, item)
			continue
		}
		item := f.item()
		item.set(tagFailureReason, "US", uint16(f.Reason))
		failed = append(failed, item)
	}
	for tag, items := range map[string][]any{tagStoredSOPs: stored, tagFailedSOPs: failed, tagOtherFailures: other} {
		if len(items) > 0 {
			d.set(tag, "SQ", items...)
		}
	}
	return d
}

func (r Reference) item() Dataset {
	d := Dataset{}
	d.set(tagReferencedClass, "UI", r.SOPClass)
	d.set(tagReferencedSOP, "UI", r.SOPInstance)
	return d
}
