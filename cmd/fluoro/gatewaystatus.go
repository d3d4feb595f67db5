package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) gatewayStatus() error {
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	s, err := inbox.Look(h.SpoolDir())
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, s)
	}
	var rows [][]string
	for _, group := range []struct {
		state string
		list  []inbox.Holding
	}{{"receiving", s.Receiving}, {"contributing", s.Contributing}, {"quarantined", s.Quarantine}} {
		for _, held := range group.list {
			rows = append(rows, []string{string(held.Study), group.state, fmt.Sprint(held.Instances), fmt.Sprint(held.Bytes), held.Reason})
		}
	}
	if err := report.Table(a.out, []string{"STUDY", "STATE", "INSTANCES", "BYTES", "REASON"}, rows); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "%d studies contributed, the files of %d of them kept\n", len(s.Contributed), s.Kept)
	return err
}

func (a *app) gatewayFind(uids []string) error {
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	for _, uid := range uids {
		k, err := inbox.KeyOf(h.SpoolDir(), uid)
		if err != nil {
			return err
		}
		var line gathered
		if line.Outcome, err = inbox.Find(h.SpoolDir(), k); err != nil {
			return err
		}
		if err := a.printOutcome(line); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) gatewayRetry(handles []string) error {
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	retry := func(k inbox.Key) error { return inbox.Request(h.SpoolDir(), k) }
	in, err := inbox.Open(inbox.Config{Dir: h.SpoolDir(), Now: time.Now})
	if err == nil {
		defer in.Close()
		retry = in.Retry
	} else if !errors.Is(err, inbox.ErrLocked) { // a gateway that runs is asked
		return err
	}
	failed := false
	for _, text := range handles {
		line := gathered{Outcome: inbox.Outcome{Study: inbox.Key(text), State: "receiving"}}
		k, err := inbox.ParseKey(text)
		if err == nil {
			err = retry(k)
		}
		if err != nil {
			line.State, line.Error, failed = "unknown", err.Error(), true
		}
		if err := a.printOutcome(line); err != nil {
			return err
		}
	}
	if failed {
		return errReported
	}
	return nil
}
