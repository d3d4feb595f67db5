// Package chain is fluoro's access to an EVM chain: where the contracts stand
// (Deployment), reads of their state at one block hash (Client), keys
// (Keystore) and single transactions that wait until they are mined
// (Transactor). Its sub-packages follow the logs (follow), keep them as tables
// (index), prove from these what the Court may decide (evidence), send many
// transactions without losing or repeating one (outbox), and run a development
// chain in process (devnet).
//
// Everything goes over JSON-RPC, so that any EVM chain serves. An endpoint is
// not trusted to be up, to be the right chain or to answer in bounded size:
// see ErrUnreachable, ErrWrongChain, ErrNoContracts and ErrAnswer. The package
// never decides what a study or a result is worth; that is the contracts' and
// the node's affair.
package chain
