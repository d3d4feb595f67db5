package explorer

import (
	"fmt"
	"net/url"
)

// Where things are shown. Ids are hex, base32 or numbers, so that none needs
// escaping.

func studyPath(id fmt.Stringer) string  { return "/studies/" + id.String() }
func modelPath(id fmt.Stringer) string  { return "/models/" + id.String() }
func taskPath(id fmt.Stringer) string   { return "/tasks/" + id.String() }
func accountPath(a fmt.Stringer) string { return "/accounts/" + a.String() }
func txPath(tx fmt.Stringer) string     { return "/transactions/" + tx.String() }
func nodePath(node uint32) string       { return fmt.Sprintf("/nodes/%d", node) }
func filterPath(path string, q url.Values) string {
	if len(q) == 0 {
		return path
	}
	return path + "?" + q.Encode()
}

// resultPath is where a node's result on a task is shown.
func resultPath(task fmt.Stringer, node uint32) string {
	return fmt.Sprintf("/results/%s/%d", task, node)
}
