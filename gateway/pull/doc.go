// Package pull fetches studies from an archive into the gateway's spool: it
// finds them by QIDO-RS, retrieves by WADO-RS what the spool does not hold yet,
// and says that a study is complete once every instance that the archive lists
// is there and the list has not grown meanwhile.
//
// A pull that is cut off goes on with what is missing; there is no state but
// the spool. Every object is walked to its end before it counts, must belong to
// the study that was asked for, and is never replaced by another. The package
// contributes nothing and names studies in reports by the spool's handle.
package pull
