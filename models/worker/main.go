package worker

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/ort"
)

// Subcommand is the argument with which a Pool starts its own binary, unless
// told otherwise; the binary then calls Main with its standard input and
// output.
const Subcommand = "model-worker"

// Main is the child's whole life: it answers requests until its input ends.
func Main(ctx context.Context, stdin io.Reader, stdout io.Writer) error {
	w := child{stream: newStream(stdin, stdout)}
	w.stream.reuse = new([]float32)
	defer w.close()
	for ctx.Err() == nil {
		kind, err := w.stream.r.ReadByte()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read request: %w", err)
		}
		if err := w.answer(ctx, kind); err != nil {
			return fmt.Errorf("answer request: %w", err)
		}
		if err := w.stream.w.Flush(); err != nil {
			return fmt.Errorf("send answer: %w", err)
		}
	}
	return ctx.Err()
}

type child struct {
	stream  *stream
	runtime *ort.Runtime
	session models.Session
}

func (w *child) close() {
	if w.session != nil {
		_ = w.session.Close() // the process ends anyway
	}
}

// answer returns an error only when the conversation is broken.
func (w *child) answer(ctx context.Context, kind byte) error {
	switch kind {
	case kindHello:
		return w.hello()
	case kindOpen:
		return w.open(ctx)
	case kindRun:
		return w.run(ctx)
	}
	return fmt.Errorf("%w: request of kind %d", errProtocol, kind)
}

func (w *child) hello() error {
	var h hello
	if err := w.stream.readJSON(&h); err != nil {
		return err
	}
	rt, err := ort.New(ort.Options{Library: h.Library, Optimisation: h.Optimisation})
	if err != nil {
		return w.stream.writeFault(err)
	}
	w.runtime = rt
	return w.stream.writeJSON(kindReady, rt.Describe())
}

func (w *child) open(ctx context.Context) error {
	var o open
	if err := w.stream.readJSON(&o); err != nil {
		return err
	}
	network, err := w.stream.readBytes(models.MaxNetworkBytes)
	if err != nil {
		return err
	}
	if w.runtime == nil || w.session != nil {
		return fmt.Errorf("%w: open out of turn", errProtocol)
	}
	w.session, err = w.runtime.Open(ctx, network, models.SessionSpec{Inputs: o.Inputs, Outputs: o.Outputs})
	if err != nil {
		return w.stream.writeFault(err)
	}
	return w.stream.writeJSON(kindReady, nil)
}

func (w *child) run(ctx context.Context) error {
	inputs, err := w.stream.readTensors(models.MaxTensorElements)
	if err != nil {
		return err
	}
	if w.session == nil {
		return fmt.Errorf("%w: run before open", errProtocol)
	}
	outputs, err := w.session.Run(ctx, inputs)
	if err != nil {
		return w.stream.writeFault(err)
	}
	return w.stream.writeTensors(kindTensors, outputs)
}
