// Package tutorial executes the commands that a page of docs/tutorials tells
// its reader to type, and holds the page to what it says they print. It is
// imported by tests only.
//
// The commands are those of the page's fenced blocks of the language "console":
//
//	$ fluoro devnet --home net &
//	devnet is ready…
//	$ MODEL=$(fluoro model list --home vendor | \
//	>   tail -1)
//
// A line that begins with "$ " is a command for bash, and one that begins with
// "> " goes on with it. The lines after it are what it prints, in their order;
// "…" stands for any text of a line, and lines that the page leaves out may come
// between. Variables, the folder and all that is exported are kept from one
// command to the next. A command that ends with " &" runs in the background until
// the page is done: the next one waits for the lines that it is to print, as a
// reader does.
package tutorial
