// Package api serves what package audit/browse answers as read-only JSON over
// HTTP, under /api/v1/. One table (see routes) holds every operation with its
// parameters and the Go type of its answer; requests are checked against it,
// and openapi.json, which is served too, is made from it by a test.
//
//	mux.Handle(api.Prefix, api.Handler(api.Config{Source: service}))
//
// It changes nothing, knows no user and sets no cookie. A client is limited in
// its rate, a request in size and time; errors are problem details (RFC 9457).
// Answers carry an ETag that changes when the index does, lists a cursor and a
// Link header for the page that follows.
package api

//go:generate go test . -run 'OpenAPI|Reference' -update
