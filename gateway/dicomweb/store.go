package dicomweb

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
)

// Object is a DICOM Part 10 file to be stored. It may be read more than once.
type Object interface {
	Open() (io.ReadCloser, error)
}

// Bytes is an Object in memory.
type Bytes []byte

// Open implements Object.
func (b Bytes) Open() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b)), nil }

// Path is an Object in a file.
type Path string

// Open implements Object.
func (p Path) Open() (io.ReadCloser, error) { return os.Open(string(p)) }

// Reference names an instance in an answer.
type Reference struct {
	SOPClass    string `json:"sopClass"`
	SOPInstance string `json:"sopInstance"`
}

// Failure is an instance that was not stored. Reference is empty when the
// object could not be read as DICOM.
type Failure struct {
	Reference
	Reason Reason `json:"reason"`
}

// Stored is what a server says of a store request.
type Stored struct {
	Stored []Reference `json:"stored,omitempty"`
	Failed []Failure   `json:"failed,omitempty"`
}

// Store offers objects to the server by STOW-RS, streamed one after the other
// in one request. study is the Study Instance UID that they all must have, or
// "" when they may be of several. Objects that the server refuses stand in the
// result's Failed; the error is nil as long as the server answered as PS3.18
// says. Storing the same objects again is harmless with any sound server.
func (c *Client) Store(ctx context.Context, study string, objects ...Object) (Stored, error) {
	path := []string{"studies"}
	if study != "" {
		if !ValidUID(study) {
			return Stored{}, fmt.Errorf("%w: the study's UID is none", ErrAnswer)
		}
		path = append(path, study)
	}
	read, write := io.Pipe()
	parts := newPartWriter(write)
	sent := make(chan error, 1)
	go func() {
		err := writeObjects(parts, objects)
		write.CloseWithError(err)
		sent <- err
	}()
	resp, err := c.do(ctx, request{
		method: http.MethodPost, path: path, accept: mediaJSON, contentType: parts.contentType(), body: read,
	}, http.StatusOK, http.StatusAccepted, http.StatusConflict)
	read.CloseWithError(errAnswered) // the server may have answered before it read all
	if own := <-sent; err != nil && own != nil && !errors.Is(own, errAnswered) && !errors.Is(own, io.ErrClosedPipe) {
		err = own // an object, not the server
	}
	if err != nil {
		return Stored{}, err
	}
	defer resp.Body.Close()
	var answer Dataset
	if err := c.readJSON(resp.Body, &answer); err != nil {
		return Stored{}, err
	}
	return readStored(answer, resp.StatusCode, len(objects))
}

var errAnswered = fmt.Errorf("%w: it answered before it had read all", ErrAnswer)

func writeObjects(parts partWriter, objects []Object) error {
	for i, o := range objects {
		r, err := o.Open()
		if err != nil {
			return fmt.Errorf("open object %d: %w", i+1, err)
		}
		err = parts.part(r)
		r.Close()
		if err != nil {
			return fmt.Errorf("send object %d: %w", i+1, err)
		}
	}
	return parts.close()
}

// readStored reads the answer to a store request. A server that says 200 and
// nothing else is believed; one that says less than that must name what it
// stored.
func readStored(d Dataset, status, sent int) (Stored, error) {
	var s Stored
	for _, item := range d.Items(tagStoredSOPs) {
		s.Stored = append(s.Stored, readReference(item))
	}
	for _, tag := range []string{tagFailedSOPs, tagOtherFailures} {
		for _, item := range d.Items(tag) {
			reason, _ := item.Int(tagFailureReason)
			s.Failed = append(s.Failed, Failure{readReference(item), Reason(reason)})
		}
	}
	if named := len(s.Stored) + len(s.Failed); named > sent || named < sent && status != http.StatusOK {
		return s, fmt.Errorf("%w: status %d names %d objects of %d", ErrAnswer, status, named, sent)
	}
	return s, nil
}

func readReference(item Dataset) Reference {
	return Reference{item.String(tagReferencedClass), item.String(tagReferencedSOP)}
}
