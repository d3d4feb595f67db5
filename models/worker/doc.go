// Package worker runs networks in processes of their own: it is the
// models.Runtime of a node.
//
// A network is somebody else's code and ONNX Runtime is a large C++ program
// that reads it. So a network is loaded and run in a child process that holds
// nothing but this one network: no environment, no network, no files but the
// runtime's, a bounded amount of memory, and a deadline after which it is
// killed. One process serves one network of one Pool and keeps its session
// from call to call; the pool starts as many as run at once.
//
// The child is the same binary, started with a hidden subcommand that calls
// Main. Parent and child speak frames over the child's standard input and
// output; see protocol.go. The parent trusts no length that the child sends.
// docs/decisions/worker.md gives the reasons and the figures.
package worker
