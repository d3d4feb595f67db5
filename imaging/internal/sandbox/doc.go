// Package sandbox decodes JPEG 2000 and HTJ2K with OpenJPEG and OpenJPH,
// compiled to WebAssembly and run by wazero: no cgo, no shared library, and
// whatever a hostile codestream does to that code, it does to a memory of its
// own, bounded in size and in time.
//
// The module, codecs.wasm.gz, is that of npm's dcmjs-codecs (MIT, see
// LICENSE.dcmjs-codecs), unchanged; `go generate` fetches it again and checks
// its hash. Nothing of it but the two decoders is called, and the encoders in
// tests.
//
// It holds no knowledge of DICOM, and trusts its caller to have checked the
// image's size against the codestream's header and its own limits.
package sandbox
