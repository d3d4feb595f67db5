//go:build !unix

package doctor

import "errors"

var errNotHere = errors.New("not known on this system")

func freeDisk(string) (uint64, error) { return 0, errNotHere }
func openFiles() (uint64, error)      { return 0, errNotHere }
