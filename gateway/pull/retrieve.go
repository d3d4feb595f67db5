package pull

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
)

// retrieve gets what is missing in as few requests as bring nothing twice. It
// returns how many instances are new, also with an error.
func (p *Puller) retrieve(ctx context.Context, uid string, listed, missing []dicomweb.Instance) (fetched int, err error) {
	here := len(listed) - len(missing)
	tell := p.Progress.Count("fetch from the archive")
	came := func() {
		here++
		tell(here, len(listed))
	}
	for _, s := range selections(uid, listed, missing) {
		n, err := p.one(ctx, s, came)
		if fetched += n; err != nil {
			return fetched, fmt.Errorf("retrieve: %w", err)
		}
	}
	return fetched, nil
}

// selections asks for the study if all of it is missing, else for the series
// that are missing whole, and single instances of the others.
func selections(uid string, listed, missing []dicomweb.Instance) []dicomweb.Selection {
	if len(missing) == len(listed) {
		return []dicomweb.Selection{{Study: uid}}
	}
	all, gone := map[string]int{}, map[string]int{}
	for _, in := range listed {
		all[in.Series]++
	}
	for _, in := range missing {
		gone[in.Series]++
	}
	var list []dicomweb.Selection
	for _, in := range missing {
		switch {
		case gone[in.Series] != all[in.Series]:
			list = append(list, dicomweb.Selection{Study: uid, Series: in.Series, SOP: in.SOP})
		case all[in.Series] > 0:
			list = append(list, dicomweb.Selection{Study: uid, Series: in.Series})
			all[in.Series], gone[in.Series] = 0, 0 // asked for
		}
	}
	return list
}

// one makes one retrieval durable, as far as it came; came is called for each
// new instance.
func (p *Puller) one(ctx context.Context, s dicomweb.Selection, came func()) (fetched int, err error) {
	batch := p.Inbox.Begin(s.Study, true)
	err = p.Client.Retrieve(ctx, s, func(r io.Reader) error {
		receipt, err := batch.Add(ctx, r)
		if err == nil && !receipt.Duplicate {
			fetched++
			came()
		}
		return err
	})
	return fetched, errors.Join(err, batch.Commit())
}

// compare returns what the archive lists, and what of it is not here.
func (p *Puller) compare(ctx context.Context, uid string) (listed, missing []dicomweb.Instance, err error) {
	listed, err = p.Client.SearchInstances(ctx, uid, inbox.DefaultLimits.StudyInstances)
	if err != nil {
		return nil, nil, fmt.Errorf("list instances: %w", err)
	}
	if len(listed) == 0 {
		return nil, nil, fmt.Errorf("%w: the archive has no instance of the study", dicomweb.ErrRefused)
	}
	for _, in := range listed {
		has, err := p.Inbox.Has(uid, in.SOP)
		if err != nil {
			return nil, nil, err
		}
		if !has {
			missing = append(missing, in)
		}
	}
	return listed, missing, nil
}

// counted holds the list against Number of Study Related Instances (0020,1208),
// where the archive gives that: a list may be cut off.
func (p *Puller) counted(ctx context.Context, uid string, listed int) error {
	found, err := p.Client.SearchStudies(ctx, url.Values{"StudyInstanceUID": {uid}}, 1)
	if err != nil {
		return fmt.Errorf("count instances: %w", err)
	}
	if len(found) == 1 && found[0].UID == uid && found[0].Instances != 0 && found[0].Instances != listed {
		return fmt.Errorf("%w: it counts %d and lists %d", errIncomplete, found[0].Instances, listed)
	}
	return nil
}
