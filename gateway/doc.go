// Package gateway is what stands between an institution's archive and fluoro:
// it takes studies by STOW-RS ([Server]), or fetches them (gateway/pull), keeps
// them in a spool (gateway/inbox) until each is complete, and hands every
// complete study to whoever contributes it ([Gateway]).
//
// What was accepted is contributed or quarantined with a reason, never lost,
// whatever is killed when. Logs and reports name studies by the spool's keyed
// hash. The package knows neither chain nor IPFS, and changes no file:
// de-identification is the contributor's, behind the function that it is given.
package gateway
