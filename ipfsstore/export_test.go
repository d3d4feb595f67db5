package ipfsstore

// StopStreaming leaves bitswap as the only way to the peer's blocks.
func (p *Peer) StopStreaming() { p.host.RemoveStreamHandler(treeProtocol) }
