// Package tolerance measures how far a model's findings move from machine to
// machine, and so what tolerance its model.json must declare.
//
// A Probe is a process that runs a package from pixels to findings, in one CPU
// class, on several numbers of threads and optimisation levels. Measure starts
// one on this CPU and on each CPU that qemu emulates, and compares: the
// largest spread of each finding, and which runs gave the same bits.
//
// It proves nothing about inputs or CPUs that it did not run.
// docs/decisions/determinism.md has what it found.
package tolerance
