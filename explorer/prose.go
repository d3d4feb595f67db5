package explorer

import (
	"bytes"
	"html/template"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown renders model cards. HTML in them is left out and links can only lead
// to http, https and mail addresses, both of which is goldmark's way; images,
// which would be fetched from elsewhere, become their words.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone))),
	goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(tame{}, 100))),
)

// prose is a stranger's Markdown as HTML; "" for none.
func prose(source string) template.HTML {
	if source == "" {
		return ""
	}
	var b bytes.Buffer
	if err := markdown.Convert([]byte(clipBlock(source)), &b); err != nil {
		return template.HTML("<pre>" + template.HTMLEscapeString(clipBlock(source)) + "</pre>")
	}
	return template.HTML(b.String())
}

// tame fits a card into a page.
type tame struct{}

// headingsBelow is how far a card's headings are moved down: the page has its own.
const headingsBelow = 2

// Transform implements parser.ASTTransformer.
func (tame) Transform(doc *ast.Document, reader text.Reader, _ parser.Context) {
	var images []*ast.Image
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it only walks
		if !entering {
			return ast.WalkContinue, nil
		}
		switch x := n.(type) {
		case *ast.Heading:
			x.Level = min(6, x.Level+headingsBelow)
		case *ast.Link:
			x.SetAttributeString("rel", []byte("noopener noreferrer nofollow"))
		case *ast.AutoLink:
			x.SetAttributeString("rel", []byte("noopener noreferrer nofollow"))
		case *ast.Image:
			images = append(images, x)
		}
		return ast.WalkContinue, nil
	})
	for _, image := range images {
		inStead(image)
	}
}

// inStead puts an image's words where it stands.
func inStead(image *ast.Image) {
	parent := image.Parent()
	for child := image.FirstChild(); child != nil; {
		next := child.NextSibling()
		parent.InsertBefore(parent, image, child)
		child = next
	}
	parent.RemoveChild(parent, image)
}
