// Command probe runs a model package over inputs as its standard input asks and
// prints the findings: `fluoro model-probe` without the rest of fluoro, small
// enough to be built for another architecture. See package tolerance.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/fluoronet/fluoro/models/tolerance"
)

func main() {
	if err := tolerance.Main(context.Background(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "probe:", err)
		os.Exit(1)
	}
}
