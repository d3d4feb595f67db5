package models

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
)

// Todo stands in a scaffolded model.json or card where its vendor has yet to
// write something. Only Check looks for it: a package that is published is what
// it is.
const Todo = "TODO"

// maxTodos bounds the lines that are named.
const maxTodos = 20

// unfinished names the lines of model.json and the card that say Todo.
func unfinished(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil // Load has said so
	}
	defer root.Close()
	var todos []error
	for _, name := range []string{ManifestName, CardName} {
		raw, err := readFile(root, name, MaxCardBytes)
		if err != nil {
			continue // as well
		}
		for i, text := range bytes.Split(raw, []byte("\n")) {
			if at := bytes.Index(text, []byte(Todo)); at >= 0 && len(todos) < maxTodos {
				left := strings.TrimRight(string(text[at:]), "\",\r }")
				todos = append(todos, fmt.Errorf("%s: line %d still says %s", name, i+1, left[:min(len(left), 200)]))
			}
		}
	}
	return errors.Join(todos...)
}
