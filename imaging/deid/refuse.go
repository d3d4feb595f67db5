package deid

import (
	"errors"
	"fmt"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// ErrRefused is wrapped by errors about a readable file that this profile
// cannot make safe.
var ErrRefused = errors.New("cannot be de-identified safely")

// refusedClasses are SOP classes whose content itself is text, drawing or
// voice, by the start of their UID.
var refusedClasses = []struct{ prefix, why string }{
	{"1.2.840.10008.5.1.4.1.1.88.", "a structured report or key object selection is text"},
	{"1.2.840.10008.5.1.4.1.1.11.", "a presentation state holds graphic annotations"},
	{"1.2.840.10008.5.1.4.1.1.104.", "an encapsulated document holds anything"},
	{"1.2.840.10008.5.1.4.1.1.9.4.", "a voice recording identifies its speakers"},
	{"1.2.840.10008.5.1.4.38.", "a hanging protocol is no image"},
	{"1.2.840.10008.1.3.10", "a DICOMDIR lists patients"},
}

const (
	tagEncryptedSequence   part10.Tag = 0x04000500
	tagEncryptedSyntax     part10.Tag = 0x04000510
	tagEncryptedContent    part10.Tag = 0x04000520
	tagPixelProvider       part10.Tag = 0x00287FE0
	overlayData            part10.Tag = 0x00003000
	overlayBitsAllocated   part10.Tag = 0x00000100
	overlayBitPosition     part10.Tag = 0x00000102
	tagBurnedIn            part10.Tag = 0x00280301
	tagRecognizableFeature part10.Tag = 0x00280302
)

// check refuses what the profile cannot make safe.
func check(f *part10.File) error {
	for _, t := range []part10.Tag{tagSOPClass, tagSOPInstance} {
		if value, err := f.Text(t); err != nil {
			return err
		} else if value == "" {
			return fmt.Errorf("%w: %v is missing", ErrRefused, t)
		}
	}
	for _, t := range []part10.Tag{tagSOPClass, part10.TagMediaSOPClass} {
		class, err := f.Text(t)
		if err != nil {
			return err
		}
		if _, why := refusedClass(class); why != "" {
			return fmt.Errorf("%w: %s", ErrRefused, why)
		}
	}
	if f.Find(tagPixelProvider) != nil {
		return fmt.Errorf("%w: its pixels are elsewhere, at %v", ErrRefused, tagPixelProvider)
	}
	if err := checkOverlays(f); err != nil {
		return err
	}
	return checkEncrypted(f.Elements)
}

func refusedClass(class string) (prefix, why string) {
	for _, c := range refusedClasses {
		if strings.HasPrefix(class, c.prefix) {
			return c.prefix, c.why
		}
	}
	return "", ""
}

// checkOverlays refuses overlays that were drawn into unused bits of the pixel
// data: removing them would change the pixels.
func checkOverlays(f *part10.File) error {
	for i := range f.Elements {
		e := &f.Elements[i]
		if e.Tag.Group()&0xFF01 != 0x6000 {
			continue
		}
		base := e.Tag &^ 0xFFFF
		if f.Find(base|overlayData) != nil {
			continue
		}
		allocated, _, err := f.Int(base | overlayBitsAllocated)
		if err != nil {
			return err
		}
		position, _, err := f.Int(base | overlayBitPosition)
		if err != nil {
			return err
		}
		if allocated > 1 || position > 0 {
			return fmt.Errorf("%w: overlay %v lies in unused bits of the pixel data", ErrRefused, base)
		}
	}
	return nil
}

func checkEncrypted(elements []part10.Element) error {
	for i := range elements {
		e := &elements[i]
		switch e.Tag {
		case tagEncryptedSequence, tagEncryptedSyntax, tagEncryptedContent:
			return fmt.Errorf("%w: %v holds encrypted attributes", ErrRefused, e.Tag)
		}
		for _, item := range e.Items {
			if err := checkEncrypted(item.Elements); err != nil {
				return err
			}
		}
	}
	return nil
}

// notes says what the Basic Profile leaves to others.
func notes(f *part10.File) ([]string, error) {
	var list []string
	for _, n := range []struct {
		tag  part10.Tag
		text string
	}{
		{tagBurnedIn, "Burned In Annotation (0028,0301) says that the pixels hold text: they were not changed"},
		{tagRecognizableFeature, "Recognizable Visual Features (0028,0302) says that a person can be recognised: pixels were not changed"},
	} {
		value, err := f.Text(n.tag)
		if err != nil {
			return nil, err
		}
		if value == "YES" {
			list = append(list, n.text)
		}
	}
	return list, nil
}
