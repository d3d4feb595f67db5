package deid

import (
	"strings"
	"unicode"

	"github.com/fluoronet/fluoro/imaging/charset"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// maxWords and maxWordBytes bound what one file may have the cleaner look for.
const (
	maxWords     = 4096
	maxWordBytes = 4096
)

const (
	tagCharset   part10.Tag = 0x00080005 // Specific Character Set
	tagTextValue part10.Tag = 0x0040A160
)

// Attributes whose values identify, and are looked for in the texts that stay.
// Names of persons are known by their VR.
var (
	idSources = tags(0x00080050, 0x00100020, 0x00100021, 0x00101000, 0x00101040, 0x00101050, 0x00101080, 0x00101081, 0x00101090,
		0x00102150, 0x00102152, 0x00102154, 0x00102155, 0x00080092, 0x00080094, 0x00200010, 0x00380010, 0x00380011, 0x00380060,
		0x00380300, 0x00380400, 0x0040A353, 0x0040A354, 0x00401001, 0x00401003, 0x00401102, 0x00401103, 0x00401104, 0x00402016,
		0x00402017, 0x00400009, 0x00400253, 0x00402010, 0x00402008, 0x00402009, 0x40080040, 0x40080200, 0x00120040, 0x00120042)
	placeSources  = tags(0x00080080, 0x00080081, 0x00081040, 0x00081041, 0x0040A27C, 0x00120031, 0x00120060, 0x00120081, 0x04000564)
	deviceSources = tags(0x00081010, 0x00181000, 0x00080054, 0x00080055, 0x00181004, 0x00181005, 0x00181007, 0x00181008, 0x00400241,
		0x00400242, 0x00400010, 0x00400001)
)

func tags(list ...part10.Tag) map[part10.Tag]bool {
	set := make(map[part10.Tag]bool, len(list))
	for _, t := range list {
		set[t] = true
	}
	return set
}

// identity is what a file itself says of the persons, numbers and places that
// its texts must not name, in lower case.
type identity struct {
	names  map[string]bool // of three letters and more
	shorts map[string]bool // initials and names of two letters: removed beside another
	ids    map[string]bool // letters and digits only
	places map[string]bool
}

// known collects the identity of a file, nested items included. Values that
// stay, by the options, or that this key made say nothing that must go.
func (w *walker) known() (*identity, error) {
	id := &identity{names: map[string]bool{}, shorts: map[string]bool{}, ids: map[string]bool{}, places: map[string]bool{}}
	return id, w.learn(id, w.f.Elements, nil)
}

func (w *walker) learn(id *identity, elements []part10.Element, charsets []string) error {
	charsets, err := w.charsets(elements, charsets)
	if err != nil {
		return err
	}
	for i := range elements {
		e := &elements[i]
		for _, item := range e.Items {
			if err := w.learn(id, item.Elements, charsets); err != nil {
				return err
			}
		}
		place := placeSources[e.Tag] && !w.with.Has(RetainInstitutionIdentity)
		device := deviceSources[e.Tag] && !w.with.Has(RetainDeviceIdentity)
		birth := e.VR == "DA" && tableRule(e.Tag) != nil && !w.with.Has(RetainFullDates)
		if e.Sequence || e.Length == 0 || e.Length > maxWordBytes || e.VR != "PN" && !idSources[e.Tag] && !place && !device && !birth {
			continue
		}
		raw, err := w.f.Bytes(e)
		if err != nil {
			return err
		}
		text, _ := charset.Decode(charsets, e.VR, raw)
		if len(id.names)+len(id.ids)+len(id.places) > maxWords || w.ours(strings.Trim(text, " \x00")) {
			continue
		}
		switch {
		case e.VR == "PN":
			id.addName(text)
		case place:
			id.addPlace(text)
		default:
			id.addIDs(text)
		}
	}
	return nil
}

// ours reports whether a value is a dummy or a pseudonym, not an identity.
func (w *walker) ours(text string) bool {
	return text == dummies["LO"] || text == dummies["AE"] || text == dummies["PN"] || text == dummies["DA"] ||
		w.key.madePatient(text) || strings.HasPrefix(text, dummies["PN"]+"^") && len(text) == len(dummies["PN"])+9
}

func (id *identity) addName(text string) {
	for i, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(`^=\`, r) }) {
		words := append(letters(part), squeezed(part)) // O'Brien is also OBrien
		for _, word := range words {
			switch n := len([]rune(word)); {
			case clinical[word] || n == 0:
			case n >= 3, n == 2 && (i == 0 && !technical[word] || word[0] >= 0x80): // a family name such as Ng
				id.names[word] = true
				id.names[unaccented(word)] = true
			default:
				id.shorts[word] = true
			}
		}
	}
}

func (id *identity) addIDs(text string) {
	for value := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\\' || unicode.IsSpace(r) || r == 0 }) {
		for _, v := range append(strings.FieldsFunc(value, func(r rune) bool { return !isWord(r) }), value) {
			v = squeezed(v)
			if digits := countDigits(v); digits >= 5 || digits > 0 && digits < len(v) && len(v) >= 4 {
				id.ids[v] = true
			}
		}
	}
	// The whole of a number written in groups, such as a telephone number.
	for value := range strings.SplitSeq(text, `\`) {
		if v := squeezed(value); countDigits(v) >= 6 {
			id.ids[v] = true
		}
	}
}

func (id *identity) addPlace(text string) {
	for _, word := range letters(text) {
		if len([]rune(word)) >= 4 && !clinical[word] && !genericPlace[word] {
			id.places[word] = true
			id.places[unaccented(word)] = true
		}
	}
	id.addIDs(text)
}

// letters returns the words of a text in lower case.
func letters(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// squeezed returns letters and digits of a text, in lower case.
func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if !isWord(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}

func countDigits(text string) int {
	n := 0
	for i := range len(text) {
		if text[i] >= '0' && text[i] <= '9' {
			n++
		}
	}
	return n
}

var plainLetters = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ß", "ss", "é", "e", "è", "e", "ê", "e", "ë", "e", "á", "a", "à", "a",
	"â", "a", "å", "a", "ã", "a", "ç", "c", "ñ", "n", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ø", "o", "í", "i", "î", "i", "ï", "i",
	"ú", "u", "ù", "u", "û", "u", "ý", "y", "ž", "z", "š", "s", "č", "c", "ć", "c", "ł", "l", "ń", "n", "ś", "s", "ż", "z")

func unaccented(word string) string { return plainLetters.Replace(word) }

// charsets returns the Specific Character Set of a level: its own, or that of
// the level around it.
func (w *walker) charsets(elements []part10.Element, outer []string) ([]string, error) {
	e := part10.Find(elements, tagCharset)
	if e == nil {
		return outer, nil
	}
	return w.f.Strings(e)
}

// wordSet splits a list of words.
func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

// clinical are words that stay, whoever has them as a name: without them no
// description of a study would say anything.
var clinical = wordSet(`
abd abdomen abdominal acquisition adc adrenal adult aneurysm angio angiogram angiography ankle anterior aorta aortic ap arch arm arterial
artery atlas axial axillary back ballistic barium baseline bilateral biopsy bladder blood body bone bowel brain breast bronchial calcium
cardiac carotid cavity cerebral cervical chest cholangio chronic cine clavicle coil colon contrast contour coronal coronary cranial craniocaudal
cta cto ct decubitus delayed delay diastolic diffusion digital dose doppler dorsal dual dwi dynamic echo elbow emergency endoscopy
enhanced enhancement erect eval evaluation exam examination exposure expiration extremity face facial fast fat fdg female femoral femur
fetal fetus fibula field film finger first flair flow fluid follow followup foot forearm fracture frontal full function fusion gadolinium
gallbladder ganglion gated gradient hand head heart hemorrhage hepatic high hip history humerus iliac image images imaging infant inferior
infusion injection inspiration interval intracranial inversion iodine joint kidney knee lateral left leg lesion limited liver localizer
loc localiser low lower lumbar lung lungs lymph magnetic male mammo mammogram mammography mandible mass maxilla medial mediastinum mid
motion mpr mprage mra mri multi multiple muscle nasal neck needle negative neonatal neuro node nodule non normal oblique occipital off
optic oral orbit orbital oriented ovary paediatric pain palm pancreas pancreatic parallel parietal patient pediatric pelvic pelvis perfusion
perineum pet phantom phase plain plane plaque pleural pneumonia portal portable position positive post posterior pre preliminary prior
procedure prone prostate protocol proton pulmonary quality radiograph radiography radius reason recon reconstruction rectal rectum reformat
region registration removal renal repeat research resolution resonance rest result review rib ribs right routine rule run sacral sacrum
sagittal scan scanner scapula scapular screen screening segment sequence series shoulder sinus skeletal skull slice small soft spectroscopy
spin spine spleen standard standing stationary stent stent stomach stone stress stroke study subtraction superior supine surgery survey
swelling swi systolic targeted technique temporal test thigh thoracic thorax thyroid tibia time tissue toe tomography tone tracheal
transverse trauma treatment tumor tumour ultrasound ulna upper upright ureter urinary uterus vascular vein venous ventral ventricle
ventricular vertebra vertebral view views visit volume weighted white whole with without wrist xray year years mr us cr dx pt nm xa rf mg sc
for and the of in to from by at on or no not is was are has had status new old known cancer disease disorder syndrome
max maximum minimum intensity projection mip thin thick filter kernel matrix spacing bolus agent rate head-first feet feetfirst
metastasis metastases carcinoma lymphoma infarct edema effusion opacity consolidation atelectasis cough fever dyspnea headache
alzheimer parkinson crohn hodgkin doppler gadovist dotarem magnevist omnipaque visipaque iopamidol siemens philips toshiba canon hologic fuji
name names last first given middle surname unknown anonymous anonymized anonymised anon test jpeg lossless lossy compression compressed derived
`)

// technical are words of two letters that more often mean something else than a
// family name.
var technical = wordSet("ax pa ap lt rt iv po wo te tr ti fs se ge ir lv rv la ra cc id hr mm cm ml mg kv ma ms sd hd us ts is it as be do if up we")

// genericPlace are words of an institution's name that name none.
var genericPlace = wordSet(`
hospital hospitals clinic clinics medical medicine center centre university health healthcare institute department dept general
radiology imaging diagnostic system systems community memorial regional county city state national saint care unit ward building floor
room suite street avenue road drive lane klinik klinikum krankenhaus universitat universitaetsklinikum strasse straße street house north
south east west nuclear surgery oncology cardiology neurology orthopedics emergency pediatrics laboratory services service group associates
`)
