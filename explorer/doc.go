// Package explorer is the web application over the audit index: pages of the
// network, its studies, models, nodes, results and accounts, for a browser.
//
// Pages are made on the server by html/template, which escapes what it is
// given, and work without scripts; small ES modules keep them at the chain's
// head and show images. Nothing is loaded from another host, no script or style
// stands inside a page, and the content security policy forbids all of it. It
// reads and never writes: it has no account, no form that changes anything and
// no session. Why it is built so: docs/decisions/explorer.md.
//
// Everything shown comes from strangers: text is shortened and made inert (see
// clip), ids are parsed before they are looked for, images are decoded within
// limits.
package explorer
