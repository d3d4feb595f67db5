package dicomweb

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strconv"
)

// page is how many results are asked for at a time.
const page = 200

// Study is a study as a search finds it.
type Study struct {
	UID       string
	Instances int // Number of Study Related Instances (0020,1208); 0: not said
}

// Instance is an instance of a study as a search finds it.
type Instance struct{ Series, SOP string }

// SearchStudies finds up to most studies that match, by QIDO-RS. The keys of
// match are attribute names or tags, as in PS3.18 section 10.6. A server that
// has more, or repeats itself, is ErrAnswer.
func (c *Client) SearchStudies(ctx context.Context, match url.Values, most int) ([]Study, error) {
	query := maps.Clone(match)
	if query == nil {
		query = url.Values{}
	}
	query.Add("includefield", tagStudyInstances)
	return search(ctx, c, request{path: []string{"studies"}, query: query}, most, func(d Dataset) (Study, string) {
		count, _ := d.Int(tagStudyInstances)
		uid := d.String(tagStudy)
		return Study{uid, max(count, 0)}, uid
	})
}

// SearchInstances finds the instances of a study, up to most.
func (c *Client) SearchInstances(ctx context.Context, study string, most int) ([]Instance, error) {
	if !ValidUID(study) {
		return nil, fmt.Errorf("%w: the study's UID is none", ErrAnswer)
	}
	return search(ctx, c, request{path: []string{"studies", study, "instances"}, query: url.Values{}}, most, func(d Dataset) (Instance, string) {
		in := Instance{d.String(tagSeries), d.String(tagSOPInstance)}
		if !ValidUID(in.Series) {
			return in, ""
		}
		return in, in.SOP
	})
}

// search asks page by page until one is short. read returns a result and the
// UID that it is known by.
func search[T any](ctx context.Context, c *Client, r request, most int, read func(Dataset) (T, string)) ([]T, error) {
	var all []T
	seen := map[string]bool{}
	for offset := 0; ; {
		r.query.Set("limit", strconv.Itoa(page))
		r.query.Set("offset", strconv.Itoa(offset))
		found, err := c.searchPage(ctx, r)
		if err != nil {
			return nil, err
		}
		fresh := 0
		for _, d := range found {
			result, uid := read(d)
			if !ValidUID(uid) {
				return nil, fmt.Errorf("%w: a search result has no UID", ErrAnswer)
			}
			if seen[uid] {
				continue // what was added meanwhile moves pages
			}
			if len(all) == most {
				return nil, fmt.Errorf("%w: more than %d results: ask for less", ErrAnswer, most)
			}
			seen[uid], all, fresh = true, append(all, result), fresh+1
		}
		// Some servers have a limit of their own below ours, some none at all.
		if offset += len(found); len(found) == 0 || fresh == 0 {
			return all, nil
		}
	}
}

func (c *Client) searchPage(ctx context.Context, r request) ([]Dataset, error) {
	r.method, r.accept = http.MethodGet, mediaJSON
	resp, err := c.do(ctx, r, http.StatusOK, http.StatusNoContent)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNoContent {
		return nil, nil
	}
	var found []Dataset
	return found, c.readJSON(resp.Body, &found)
}

// readJSON reads an answer of bounded size.
func (c *Client) readJSON(body io.Reader, into any) error {
	raw, err := io.ReadAll(io.LimitReader(body, c.limits.JSONBytes+1))
	if err != nil {
		return err
	}
	if int64(len(raw)) > c.limits.JSONBytes {
		return fmt.Errorf("%w: larger than %d bytes", ErrAnswer, c.limits.JSONBytes)
	}
	if len(raw) == 0 {
		return nil
	}
	if json.Unmarshal(raw, into) != nil {
		return fmt.Errorf("%w: not in the DICOM JSON model", ErrAnswer)
	}
	return nil
}
