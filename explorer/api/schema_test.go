package api

import (
	"encoding"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/study"
)

type object = map[string]any

// schemas makes JSON schemas of Go types, with what their comments say.
type schemas struct {
	made     object
	types    map[string]reflect.Type
	comments map[string]string // by "Type" and "Type.Field"
}

func newSchemas(t *testing.T) *schemas {
	t.Helper()
	s := &schemas{made: object{}, types: map[string]reflect.Type{}, comments: map[string]string{}}
	for _, dir := range []string{"study", "chain", "audit/evaluate", "audit", "audit/browse", "explorer/api"} {
		s.readComments(t, filepath.Join(testkit.Root(t), dir))
	}
	return s
}

func (s *schemas) readComments(t *testing.T, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.TYPE {
				continue
			}
			for _, spec := range g.Specs {
				s.readType(g, spec.(*ast.TypeSpec))
			}
		}
	}
}

func (s *schemas) readType(g *ast.GenDecl, spec *ast.TypeSpec) {
	doc := spec.Doc
	if doc == nil {
		doc = g.Doc
	}
	s.comments[spec.Name.Name] = oneLine(doc.Text())
	if t, ok := spec.Type.(*ast.StructType); ok {
		for _, f := range t.Fields.List {
			for _, name := range f.Names {
				s.comments[spec.Name.Name+"."+name.Name] = oneLine(f.Doc.Text() + f.Comment.Text())
			}
		}
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

var (
	marshalsText = reflect.TypeFor[encoding.TextMarshaler]()
	patterns     = map[reflect.Type]string{
		reflect.TypeFor[study.Hash]():    "^0x[0-9a-f]{64}$",
		reflect.TypeFor[chain.Address](): "^0x[0-9a-f]{40}$",
		reflect.TypeFor[study.CID]():     "^(b[a-z2-7]{58})?$",
		reflect.TypeFor[browse.Amount](): "^-?[0-9]+$",
	}
)

// of is the schema of a type; structs stand among the components.
func (s *schemas) of(t reflect.Type) object {
	if pattern := patterns[t]; pattern != "" {
		return object{"type": "string", "pattern": pattern}
	}
	if t.Implements(marshalsText) {
		return object{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return s.of(t.Elem())
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int, reflect.Int32, reflect.Int64:
		return object{"type": "integer"}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return object{"type": "integer", "minimum": 0}
	case reflect.Float64:
		return object{"type": "number"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Slice:
		return object{"type": "array", "items": s.of(t.Elem())}
	case reflect.Array:
		return object{"type": "array", "items": s.of(t.Elem()), "minItems": t.Len(), "maxItems": t.Len()}
	case reflect.Struct:
		name := nameOf(t)
		if other := s.types[name]; other != nil && other != t {
			panic(name + " is the name of two types")
		}
		if s.types[name] = t; s.made[name] == nil {
			s.made[name] = object{} // it may hold itself
			s.made[name] = s.object(t)
		}
		return object{"$ref": "#/components/schemas/" + name}
	}
	panic("no schema for " + t.String())
}

var generic = regexp.MustCompile(`^(\w+)\[.*?(\w+)\]$`)

// nameOf is a type's name; Page[browse.Event] is EventPage.
func nameOf(t reflect.Type) string {
	if t == reflect.TypeFor[study.Result]() {
		return "SignedResult"
	}
	if m := generic.FindStringSubmatch(t.Name()); m != nil {
		return m[2] + m[1]
	}
	return t.Name()
}

func (s *schemas) object(t reflect.Type) object {
	properties, required := object{}, []string{}
	s.fields(t, properties, &required)
	o := object{"type": "object", "properties": properties, "additionalProperties": false}
	if len(required) > 0 {
		o["required"] = required
	}
	if comment := s.comments[strings.SplitN(t.Name(), "[", 2)[0]]; comment != "" {
		o["description"] = comment
	}
	return o
}

func (s *schemas) fields(t reflect.Type, properties object, required *[]string) {
	for f := range t.Fields() {
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" {
			s.fields(f.Type, properties, required)
			continue
		}
		if !f.IsExported() || name == "-" {
			continue
		}
		p := s.of(f.Type)
		if comment := s.comments[strings.SplitN(t.Name(), "[", 2)[0]+"."+f.Name]; comment != "" {
			p["description"] = comment
		}
		properties[name] = p
		if option != "omitempty" {
			*required = append(*required, name)
		}
	}
}
