package imaging

import "github.com/fluoronet/fluoro/imaging/part10"

// maxCopied is the longest value, in bytes, that CopyText copies.
const maxCopied = 10 << 10

// CopyText reads the file again and returns nodes with the values of those of
// its top-level text elements that have one of the tags, in the order of the
// tags. A value that is no text or too long is left out. Values are the file's
// bytes, in the character set that Specific Character Set (0008,0005) names, and
// may identify a person: they are for writing into an object of the same
// patient, never for a log.
func (in *Instance) CopyText(tags ...part10.Tag) ([]part10.Node, error) {
	r, closer, err := in.src.open()
	if err != nil {
		return nil, err
	}
	if closer != nil {
		defer closer.Close()
	}
	f, err := in.src.scan(r, in.lim, maxCopied)
	if err != nil {
		return nil, err
	}
	var nodes []part10.Node
	for _, t := range tags {
		e := f.Find(t)
		if e == nil || e.Sequence || e.Encapsulated() || e.Length > maxCopied {
			continue
		}
		value, err := f.Bytes(e)
		if err != nil {
			return nil, structureError(err)
		}
		nodes = append(nodes, part10.Node{Tag: t, VR: part10.DictionaryVR(t), Value: value})
	}
	return nodes, nil
}
