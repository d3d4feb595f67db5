package node_test

import (
	"errors"
	"net"
	"testing"

	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// A node whose key is replaced while it runs signs the next result with the
// new one: the old one is revoked, so that nothing else would be taken.
func TestRotationWhileRunning(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	h := w.home(t, keyNode)
	w.start(t, w.config(t, h))
	if task := w.outcome(t, w.Study(t, lie{}), model); task.Status != study.OK {
		t.Fatalf("before the rotation: %+v", task)
	}

	owner := w.Keys[keyNode].Account()
	fresh, err := h.NewSigner()
	must(t, err)
	_, err = w.Transactor(owner).SetSigner(t.Context(), 1, fresh.Address())
	must(t, err)
	_, err = w.Transactor(owner).RevokeSigner(t.Context(), 1, owner.Address())
	must(t, err)
	if task := w.outcome(t, w.Study(t, lie{}), model); task.Status != study.OK || task.Nodes != 1 {
		t.Errorf("after the rotation: %+v", task)
	}
}

func TestANodeThatExitsDoesNotStart(t *testing.T) {
	w := newWorld(t)
	w.register(t, keyNode)
	h := w.home(t, keyNode)
	_, err := w.Transactor(w.Keys[keyNode].Account()).RequestExit(t.Context(), 1)
	must(t, err)
	run := func() error {
		return node.Run(t.Context(), w.config(t, h), func(node.Status, net.Addr) { t.Error("it started") })
	}
	if err := run(); !errors.Is(err, node.ErrExited) {
		t.Errorf("an exiting node: %v, want ErrExited", err)
	}
	h = w.home(t, keyNode+1)
	if err := run(); !errors.Is(err, node.ErrNotRegistered) {
		t.Errorf("a home without a node: %v, want ErrNotRegistered", err)
	}
}
