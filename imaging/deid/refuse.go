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
	{structuredReports, "a structured report or key object selection is text"},
	{"1.2.840.10008.5.1.4.1.1.11.", "a presentation state holds graphic annotations"},
	{"1.2.840.10008.5.1.4.1.1.104.", "an encapsulated document holds anything"},
	{"1.2.840.10008.5.1.4.1.1.9.4.", "a voice recording identifies its speakers"},
	{"1.2.840.10008.5.1.4.38.", "a hanging protocol is no image"},
	{"1.2.840.10008.5.1.4.1.1.201.", "an inventory lists patients"},
	{"1.2.840.10008.1.3.10", "a DICOMDIR lists patients"},
}

const structuredReports = "1.2.840.10008.5.1.4.1.1.88."

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
func check(f *part10.File, with Option) error {
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
		if _, why := refusedClass(class, with); why != "" {
			return fmt.Errorf("%w: %s", ErrRefused, why)
		}
	}
	if f.Find(tagPixelProvider) != nil {
		return fmt.Errorf("%w: its pixels are elsewhere, at %v", ErrRefused, tagPixelProvider)
	}
	if err := checkOverlays(f); err != nil {
		return err
	}
	if with.Has(CleanRecognizableFeatures) {
		if err := checkRecognizable(f); err != nil {
			return err
		}
	}
	return checkEncrypted(f.Elements)
}

func refusedClass(class string, with Option) (prefix, why string) {
	for _, c := range refusedClasses {
		if c.prefix == structuredReports && with.Has(CleanStructuredContent) {
			continue
		}
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

// faceless are modalities whose images show no face.
var faceless = wordSet("US IVUS OCT IVOCT ES SM MG ECG EPS HD BMD OPT RF XA CR DX IO PX")

// headless are body parts that end below the chin; an image that names another
// one, or none, may show a face.
var headless = wordSet(`ABDOMEN ABDOMENPELVIS ANKLE AORTA ARM BREAST CHEST CHESTABDOMEN CHESTABDPELVIS ELBOW EXTREMITY FEMUR FINGER FOOT FOREARM
HAND HEART HIP HUMERUS KIDNEY KNEE LEG LIVER LSPINE LUNG PANCREAS PELVIS PROSTATE SHOULDER SPLEEN SSPINE THIGH THORAX TSPINE UTERUS WRIST`)

// checkRecognizable refuses what may show a face: fluoro has no defacing of
// its own, and to mark a file as defaced that is not would be a lie.
func checkRecognizable(f *part10.File) error {
	said, err := f.Text(tagRecognizableFeature)
	if err != nil {
		return err
	}
	modality, err := f.Text(0x00080060)
	if err != nil {
		return err
	}
	part, err := f.Text(0x00180015)
	if err != nil {
		return err
	}
	if said == "NO" || said != "YES" && (faceless[modality] || headless[part]) {
		return nil
	}
	return fmt.Errorf("%w: it may show a face (modality, Body Part Examined (0018,0015) and (0028,0302) do not rule it out): "+
		"deface it with a tool made for that and set (0028,0302) to NO first", ErrRefused)
}

// notes says what the chosen options leave to others.
func notes(f *part10.File, with Option) ([]string, error) {
	var list []string
	for _, n := range []struct {
		tag  part10.Tag
		done Option
		text string
	}{
		{tagBurnedIn, CleanPixelData, "Burned In Annotation (0028,0301) says that the pixels hold text: they were not changed"},
		{tagRecognizableFeature, CleanRecognizableFeatures, "Recognizable Visual Features (0028,0302) says that a person can be recognised: pixels were not changed"},
	} {
		value, err := f.Text(n.tag)
		if err != nil {
			return nil, err
		}
		if value == "YES" && !with.Has(n.done) {
			list = append(list, n.text)
		}
	}
	return list, nil
}
