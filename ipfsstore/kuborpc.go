package ipfsstore

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
)

// rpcError is what the daemon said went wrong.
type rpcError struct {
	status  int
	message string
}

func (e *rpcError) Error() string { return fmt.Sprintf("daemon answers: %s", e.message) }

// post calls a command and returns the body of a good answer.
func (k *Kubo) post(ctx context.Context, command string, query url.Values, contentType string, body io.Reader) (io.ReadCloser, error) {
	if k.life.Err() != nil {
		return nil, ErrClosed
	}
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(k.life, func() { cancel(ErrClosed) })
	end := func() { stop(); cancel(nil) }
	target := k.api.JoinPath(command)
	target.RawQuery = query.Encode()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, target.String(), body)
	if err != nil {
		end()
		return nil, fmt.Errorf("ask daemon for %s: %w", command, err)
	}
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	answer, err := k.client.Do(request)
	if err != nil {
		defer end()
		if errors.Is(context.Cause(ctx), ErrClosed) {
			return nil, ErrClosed
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		// url.Error would print the address, which may hold credentials.
		var detail *url.Error
		if errors.As(err, &detail) {
			err = detail.Err
		}
		return nil, fmt.Errorf("%w: daemon cannot be reached: %w", ErrUnavailable, err)
	}
	if answer.StatusCode != http.StatusOK {
		defer end()
		defer answer.Body.Close()
		return nil, refusal(answer)
	}
	return &answerBody{answer.Body, end}, nil
}

// refusal reads an error answer, which is JSON from the daemon itself and
// anything at all from what may stand before it.
func refusal(answer *http.Response) error {
	var said struct{ Message string }
	err := json.NewDecoder(io.LimitReader(answer.Body, answerBytes)).Decode(&said)
	if err != nil || said.Message == "" {
		said.Message = answer.Status
	}
	const most = 200
	if len(said.Message) > most {
		said.Message = said.Message[:most] + "…"
	}
	return &rpcError{status: answer.StatusCode, message: said.Message}
}

// answerBody ends its request's context when closed.
type answerBody struct {
	io.ReadCloser
	end func()
}

func (b *answerBody) Close() error {
	defer b.end()
	return b.ReadCloser.Close()
}

// ask calls a command and decodes its answer, if into is not nil.
func (k *Kubo) ask(ctx context.Context, command string, query url.Values, into any) error {
	body, err := k.post(ctx, command, query, "", nil)
	if err != nil {
		return err
	}
	defer body.Close()
	limited := io.LimitReader(body, answerBytes)
	if into == nil {
		_, err = io.Copy(io.Discard, limited)
	} else {
		err = json.NewDecoder(limited).Decode(into)
	}
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("read answer to %s: %w", command, err)
	}
	return err
}

// kuboReader is a source over the daemon's blocks.
type kuboReader struct {
	kubo    *Kubo
	offline bool // look only in the daemon's own store
}

func (r kuboReader) query(c cid.Cid) url.Values {
	q := url.Values{"arg": {c.String()}}
	if r.offline {
		q.Set("offline", "true")
	}
	return q
}

// get implements source.
func (r kuboReader) get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if digestOf(c) == emptyBlock {
		return []byte{}, nil
	}
	body, err := r.kubo.post(ctx, "block/get", r.query(c), "", nil)
	if err != nil {
		return nil, r.absent(c, err)
	}
	defer body.Close()
	var data bytes.Buffer
	if _, err := io.Copy(&data, io.LimitReader(body, maxBlock+1)); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%w: block %s broke off: %w", ErrUnavailable, c, err)
	}
	return data.Bytes(), verify(c, data.Bytes())
}

// stat asks whether a block is there without its bytes.
func (r kuboReader) stat(ctx context.Context, c cid.Cid) error {
	if digestOf(c) == emptyBlock {
		return nil
	}
	return r.absent(c, r.kubo.ask(ctx, "block/stat", r.query(c), nil))
}

// absent tells a block that is not there from a daemon that does not work.
func (r kuboReader) absent(c cid.Cid, err error) error {
	var said *rpcError
	if errors.As(err, &said) && said.status == http.StatusInternalServerError && strings.Contains(said.message, "not found") {
		return fmt.Errorf("%w: block %s: %w", ErrUnavailable, c, err)
	}
	return err
}

// carHeader is the header of a CARv1 without anything to say: it needs one
// root, and the empty folder stands in, since the real root comes last.
// (https://ipld.io/specs/transport/car/carv1/, DAG-CBOR spelt out.)
var carHeader = append(append([]byte("\xa2eroots\x81\xd8\x2aX\x25\x00"),
	[]byte("\x01\x70\x12\x20\x59\x94\x84\x39\x06\x5f\x29\x61\x9e\xf4\x12\x80\xcb\xb9\x32\xbe\x52\xc5\x6d\x99\xc5\x96\x6b\x65\xe0\x11\x12\x39\xf0\x98\xbb\xef")...),
	[]byte("gversion\x01")...)

// put implements sink: one batch is one CAR file for dag/import.
func (k *Kubo) put(ctx context.Context, blks []blocks.Block) error {
	read, write := io.Pipe()
	form := multipart.NewWriter(write)
	go func() {
		write.CloseWithError(writeCar(form, blks))
	}()
	defer read.Close() // ends the goroutine if the daemon stops reading
	body, err := k.post(ctx, "dag/import", url.Values{"pin-roots": {"false"}, "stats": {"true"}}, form.FormDataContentType(), read)
	if err != nil {
		return err
	}
	defer body.Close()
	if _, err := io.Copy(io.Discard, io.LimitReader(body, answerBytes)); err != nil {
		return fmt.Errorf("read answer to dag/import: %w", err)
	}
	return nil
}

func writeCar(form *multipart.Writer, blks []blocks.Block) error {
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="file"; filename="blocks.car"`},
		"Content-Type":        {"application/octet-stream"},
	})
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(part, 64<<10)
	out.Write(binary.AppendUvarint(nil, uint64(len(carHeader))))
	out.Write(carHeader)
	for _, b := range blks {
		key := b.Cid().Bytes()
		out.Write(binary.AppendUvarint(nil, uint64(len(key)+len(b.RawData()))))
		out.Write(key)
		out.Write(b.RawData())
	}
	if err := out.Flush(); err != nil { // reports the first error of all the writes
		return err
	}
	return form.Close()
}
