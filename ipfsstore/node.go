package ipfsstore

import (
	"crypto/sha256"
	"fmt"
	"math/bits"
	"strings"
	"unicode/utf8"

	dshelp "github.com/ipfs/boxo/datastore/dshelp"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	pb "github.com/ipfs/boxo/ipld/unixfs/pb"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	mh "github.com/multiformats/go-multihash"

	"github.com/fluoronet/fluoro/study"
)

const (
	// maxBlock is the largest block that bitswap carries, 2 MiB by convention
	// of the IPFS network.
	maxBlock = 2 << 20
	// maxFileDepth bounds the levels of one file's DAG; at 1024 links a node
	// three levels already hold a petabyte.
	maxFileDepth = 16
	// maxNameBytes is the longest name that common file systems take.
	maxNameBytes = 255
)

type nodeKind int

const (
	fileNode nodeKind = iota
	dirNode
	shardNode
)

// link is one child of a node. In a file, size is the content bytes under it.
type link struct {
	name string
	cid  cid.Cid
	size int64
}

// node is a decoded UnixFS node whose own claims agree with each other.
type node struct {
	kind   nodeKind
	data   []byte // file content held in the node itself, before its children's
	size   int64  // file content under the node, data included
	links  []link
	prefix int // shard: hex digits before the name in each link's name
	levels int // shard: how many levels a 64-bit hash can fill
}

// rootCid returns the full CID of a tree's root.
func rootCid(c study.CID) (cid.Cid, error) {
	if c.IsZero() {
		return cid.Undef, fmt.Errorf("%w: the CID is not set", ErrCorrupt)
	}
	return cid.NewCidV1(cid.DagProtobuf, encodeDigest(c)), nil
}

// digestOf returns the sha2-256 digest in c; c must have passed checkCid.
func digestOf(c cid.Cid) study.CID {
	var d study.CID
	hash := c.Hash()
	copy(d[:], hash[len(hash)-len(d):])
	return d
}

func encodeDigest(d study.CID) mh.Multihash {
	hash, err := mh.Encode(d[:], mh.SHA2_256)
	if err != nil {
		panic("sha2-256 multihash of 32 bytes: " + err.Error()) // cannot happen: code and length are fixed
	}
	return hash
}

// blockKey is the block's key in a block store.
func blockKey(d study.CID) datastore.Key { return dshelp.MultihashToDsKey(encodeDigest(d)) }

// checkCid refuses every kind of link that fluoro does not read: other hash
// functions, truncated or inline (identity) hashes, other codecs.
func checkCid(c cid.Cid) error {
	if !c.Defined() {
		return fmt.Errorf("%w: a link is empty", ErrCorrupt)
	}
	p := c.Prefix()
	if p.MhType != mh.SHA2_256 || p.MhLength != sha256.Size {
		return fmt.Errorf("%w: %s is not hashed with sha2-256", ErrCorrupt, c)
	}
	if p.Codec != cid.Raw && p.Codec != cid.DagProtobuf {
		return fmt.Errorf("%w: %s is neither raw nor dag-pb", ErrCorrupt, c)
	}
	return nil
}

// verify checks that data is the block that c names.
func verify(c cid.Cid, data []byte) error {
	if len(data) > maxBlock {
		return fmt.Errorf("%w: block %s has %d bytes, over %d", ErrCorrupt, c, len(data), maxBlock)
	}
	if sha256.Sum256(data) != digestOf(c) {
		return fmt.Errorf("%w: block %s does not hash to its CID", ErrCorrupt, c)
	}
	return nil
}

// emptyBlock is the digest of the block without bytes: an empty file's leaf.
// boxo's bitswap server takes a size of zero for "unknown" and never sends it,
// so every source knows this one block by itself.
var emptyBlock = study.CID(sha256.Sum256(nil))

// decode reads a verified block as UnixFS.
func decode(c cid.Cid, data []byte) (*node, error) {
	if c.Prefix().Codec == cid.Raw {
		return &node{kind: fileNode, data: data, size: int64(len(data))}, nil
	}
	proto, err := merkledag.DecodeProtobuf(data)
	if err != nil {
		return nil, fmt.Errorf("%w: block %s is not dag-pb", ErrCorrupt, c)
	}
	fs, err := unixfs.FSNodeFromBytes(proto.Data())
	if err != nil {
		return nil, fmt.Errorf("%w: block %s is not UnixFS", ErrCorrupt, c)
	}
	n := &node{links: make([]link, len(proto.Links()))}
	for i, l := range proto.Links() {
		if err := checkCid(l.Cid); err != nil {
			return nil, fmt.Errorf("link %d of %s: %w", i, c, err)
		}
		n.links[i] = link{name: l.Name, cid: l.Cid}
	}
	switch fs.Type() {
	case pb.Data_Directory:
		n.kind = dirNode
	case pb.Data_HAMTShard:
		err = n.asShard(fs)
	case pb.Data_File, pb.Data_Raw:
		err = n.asFile(fs)
	case pb.Data_Symlink:
		err = fmt.Errorf("%w: symbolic link", ErrBadPath)
	default:
		err = fmt.Errorf("%w: UnixFS type %d", ErrCorrupt, fs.Type())
	}
	if err != nil {
		return nil, fmt.Errorf("block %s: %w", c, err)
	}
	return n, nil
}

// asFile checks that the sizes that the node claims add up.
func (n *node) asFile(fs *unixfs.FSNode) error {
	n.kind, n.data = fileNode, fs.Data()
	sizes := fs.BlockSizes()
	if len(sizes) != len(n.links) {
		return fmt.Errorf("%w: file node has %d links and %d sizes", ErrCorrupt, len(n.links), len(sizes))
	}
	total := uint64(len(n.data))
	for i, s := range sizes {
		// A child without content is never written by an importer, and would
		// let a small tree be walked for ever.
		if s == 0 || s > 1<<62 || total > 1<<62 {
			return fmt.Errorf("%w: file node claims a part of %d bytes", ErrCorrupt, s)
		}
		total += s
		n.links[i].size = int64(s)
	}
	if total != fs.FileSize() {
		return fmt.Errorf("%w: file node claims %d bytes, its parts %d", ErrCorrupt, fs.FileSize(), total)
	}
	n.size = int64(total)
	return nil
}

// asShard checks the fanout, from which the prefix of link names follows.
func (n *node) asShard(fs *unixfs.FSNode) error {
	n.kind = shardNode
	fanout := fs.Fanout()
	if fanout < 8 || fanout > 1024 || bits.OnesCount64(fanout) != 1 {
		return fmt.Errorf("%w: shard with fanout %d", ErrCorrupt, fanout)
	}
	n.prefix = len(fmt.Sprintf("%X", fanout-1))
	n.levels = 64/bits.TrailingZeros64(fanout) + 1
	for _, l := range n.links {
		if len(l.name) < n.prefix {
			return fmt.Errorf("%w: shard link without a prefix", ErrCorrupt)
		}
	}
	return nil
}

// checkName refuses names that must not become a file name here or on any
// system to which a tree may be copied.
func checkName(name string) error {
	switch {
	case name == "":
		return fmt.Errorf("%w: empty name", ErrBadPath)
	case name == "." || name == "..":
		return fmt.Errorf("%w: name %q", ErrBadPath, name)
	case len(name) > maxNameBytes:
		return fmt.Errorf("%w: name of %d bytes, over %d", ErrBadPath, len(name), maxNameBytes)
	case !utf8.ValidString(name):
		return fmt.Errorf("%w: name is not UTF-8", ErrBadPath)
	case strings.ContainsAny(name, "/\\"):
		return fmt.Errorf("%w: name with a slash", ErrBadPath)
	}
	for _, r := range name {
		if r < 0x20 || r == 0x7f {
			return fmt.Errorf("%w: name with a control character", ErrBadPath)
		}
	}
	return nil
}
