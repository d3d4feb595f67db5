package ipfsstore

import (
	"fmt"
	"testing"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	pb "github.com/ipfs/boxo/ipld/unixfs/pb"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"google.golang.org/protobuf/proto"
)

// forge builds trees by hand that no honest importer would write.
type forge struct {
	t     testing.TB
	store *local
}

func newForge(t testing.TB) *forge {
	s := NewMemory().(*local)
	t.Cleanup(func() { s.Close() })
	return &forge{t, s}
}

func (f *forge) put(n ipld.Node) cid.Cid {
	f.t.Helper()
	if err := f.store.blocks.Put(f.t.Context(), n); err != nil {
		f.t.Fatal(err)
	}
	return n.Cid()
}

func (f *forge) raw(data []byte) cid.Cid {
	n, err := merkledag.NewRawNodeWPrefix(data, profile.CidBuilder())
	if err != nil {
		f.t.Fatal(err)
	}
	return f.put(n)
}

// node stores a dag-pb node with the links in sequence under the given names.
func (f *forge) node(data []byte, names []string, children ...cid.Cid) cid.Cid {
	f.t.Helper()
	n := merkledag.NodeWithData(data)
	n.SetCidBuilder(profile.CidBuilder())
	links := make([]*ipld.Link, len(children))
	for i, c := range children {
		links[i] = &ipld.Link{Cid: c}
		if names != nil {
			links[i].Name = names[i]
		}
	}
	if err := n.SetLinks(links); err != nil {
		f.t.Fatal(err)
	}
	return f.put(n)
}

func (f *forge) dir(names []string, children ...cid.Cid) cid.Cid {
	return f.node(unixfs.FolderPBData(), names, children...)
}

// file stores a file node that claims the given sizes of its children.
func (f *forge) file(total uint64, sizes []uint64, children ...cid.Cid) cid.Cid {
	n := &pb.Data{Type: pb.Data_File.Enum(), Filesize: &total, Blocksizes: sizes}
	data, err := proto.Marshal(n)
	if err != nil {
		f.t.Fatal(err)
	}
	return f.node(data, nil, children...)
}

func (f *forge) shard(fanout uint64, names []string, children ...cid.Cid) cid.Cid {
	data, err := unixfs.HAMTShardData(nil, fanout, 0x22)
	if err != nil {
		f.t.Fatal(err)
	}
	return f.node(data, names, children...)
}

func same(c cid.Cid, n int) []cid.Cid {
	out := make([]cid.Cid, n)
	for i := range out {
		out[i] = c
	}
	return out
}

func numbered(format string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf(format, i)
	}
	return out
}

func repeated(v uint64, n int) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// foreign stores a block under a CID of any kind.
func (f *forge) foreign(codec, hash uint64, data []byte) cid.Cid {
	f.t.Helper()
	c, err := cid.V1Builder{Codec: codec, MhType: hash}.Sum(data)
	if err != nil {
		f.t.Fatal(err)
	}
	blk, err := blocks.NewBlockWithCid(data, c)
	if err != nil {
		f.t.Fatal(err)
	}
	if err := f.store.blocks.Put(f.t.Context(), blk); err != nil {
		f.t.Fatal(err)
	}
	return c
}
