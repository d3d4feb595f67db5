// Package ipfsstore keeps and fetches content-addressed trees: study bundles,
// model packages and result artefacts.
//
// A tree is a UnixFS directory built with the unixfs-v1-2025 profile of
// IPIP-499 (CIDv1, sha2-256, raw leaves, 1 MiB chunks, 1024 links a file node,
// directories sharded as a HAMT of fanout 256 once their block passes 256
// KiB), so that every IPFS implementation that follows the profile gives the
// same root. Four stores satisfy Store: NewMemory for tests and small tools,
// OpenPeer for the embedded IPFS peer (flatfs blocks, LevelDB metadata, libp2p
// with bitswap), and OpenKubo for an IPFS daemon behind Kubo's RPC.
//
// What comes in is hostile until proven: every block is hashed against the CID
// that asked for it, sizes are counted against Limits before a byte is written
// or a buffer is made, names that could leave the target folder are refused,
// and a fetched folder appears under its name only when it is whole.
//
// Between peers of this kind a whole tree travels as one stream of blocks, in
// the order in which the tree is walked (protocol /fluoro/tree/1.0.0, see
// docs/decisions/tree-stream.md); with others, and for what such a stream left
// out, it is bitswap.
//
// A Peer serves a block only when it belongs to a tree that was released (see
// Peer.Release). A contributor releases a study once its registration is
// mined, so that nobody can read the study first and register it as theirs.
//
// The package knows nothing of DICOM, chains or models. UnixFS and dag-pb are
// specified at https://specs.ipfs.tech/unixfs/, bitswap at
// https://specs.ipfs.tech/bitswap-protocol/, the RPC at
// https://docs.ipfs.tech/reference/kubo/rpc/.
package ipfsstore
