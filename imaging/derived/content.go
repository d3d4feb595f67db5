package derived

import (
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// The relationships between content items (PS3.3 table C.17.3.2.4).
const (
	contains   = "CONTAINS"
	hasModof   = "HAS CONCEPT MOD"
	hasContext = "HAS OBS CONTEXT"
	hasAcq     = "HAS ACQ CONTEXT"
)

// content is a content item of a structured report.
type content struct {
	relation  string // to its parent
	valueType string
	concept   *study.Code
	value     []part10.Node
	children  []content
}

// nodes are the elements of the item, the relationship left out at the root.
func (c content) nodes() []part10.Node {
	list := append([]part10.Node{text(tagValueType, c.valueType)}, c.value...)
	if c.relation != "" {
		list = append(list, text(tagRelationship, c.relation))
	}
	if c.concept != nil {
		list = append(list, coded(tagConceptName, *c.concept))
	}
	if len(c.children) > 0 {
		items := make([]part10.ItemNode, len(c.children))
		for i, child := range c.children {
			items[i] = item(child.nodes()...)
		}
		list = append(list, sequence(tagContent, items...))
	}
	return list
}

// container holds children; template is the number of its TID, or "".
func container(relation string, concept study.Code, template string, children ...content) content {
	value := []part10.Node{text(tagContinuity, "SEPARATE")}
	if template != "" {
		value = append(value, sequence(tagContentTemplate, item(text(tagMappingResource, "DCMR"), text(tagTemplate, template))))
	}
	return content{relation, "CONTAINER", &concept, value, children}
}

func codeContent(relation string, concept, value study.Code) content {
	return content{relation, "CODE", &concept, []part10.Node{coded(tagConceptCode, value)}, nil}
}

func textContent(relation string, concept study.Code, value string) content {
	return content{relation, "TEXT", &concept, []part10.Node{text(tagTextValue, ascii(value, 1024))}, nil}
}

func uidContent(relation string, concept study.Code, value string) content {
	return content{relation, "UIDREF", &concept, []part10.Node{text(tagUIDValue, value)}, nil}
}

// number is a NUM of a value in a unit.
func number(concept study.Code, value, unit string) content {
	measured := item(text(tagNumericValue, value), coded(tagUnits, unitCode(unit)))
	return content{contains, "NUM", &concept, []part10.Node{sequence(tagMeasured, measured)}, nil}
}

// image is a reference to an instance, or to a segment of one.
func image(relation string, concept *study.Code, r reference, segment int) content {
	var more []part10.Node
	if segment > 0 {
		more = append(more, us(tagRefSegment, segment))
	}
	return content{relation, "IMAGE", concept, []part10.Node{sequence(tagReferencedSOP, r.sop(more...))}, nil}
}
