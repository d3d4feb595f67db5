package labelcsv_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/institution/labelcsv"
)

const header = "study,scheme,code,meaning,value\n"

// The same table as six programs write it.
func TestTablesAsSpreadsheetsWriteThem(t *testing.T) {
	for name, text := range map[string]string{
		"plain":       header + "a,SCT,233604007,Pneumonia,1\nb,RADLEX,RID5350,,0\na,LN,30746-2,x,2.5\n",
		"BOM, CRLF":   "\xef\xbb\xbfstudy,scheme,code,meaning,value\r\na,SCT,233604007,Pneumonia,1\r\nb,RADLEX,RID5350,,0\r\na,LN,30746-2,x,2.5\r\n",
		"semicolons":  "Study;Scheme;Code;Meaning;Value\r\na;SNOMED CT;233604007;Pneumonia;1\r\nb;RadLex;RID5350;;0\r\na;LOINC;30746-2;x;2,5\r\n;;;;\r\n",
		"quotes":      "\"study\",\"scheme\",\"code\",\"meaning\",\"value\"\n\"a\",\"SCT\",\"233604007\",\"Pneumonia, \"\"lobar\"\"\nof the left\",\"1\"\nb,RADLEX,RID5350,,0\na,LN,30746-2,,2.5",
		"tabs":        "study\tscheme\tcode\tvalue\na\tSCT\t233604007\tyes\nb\tRADLEX\tRID5350\tno\na\tLN\t30746-2\t2.5\n",
		"other order": "value,Code Value,StudyInstanceUID,Coding_Scheme\n1,233604007,a,SCT\n0,RID5350,b,RADLEX\n2.5,30746-2,a,LN\n",
	} {
		rows, err := labelcsv.Read(strings.NewReader(text))
		if err != nil || len(rows) != 2 || rows[0].Study != "a" || rows[0].Label.String() != "LN:30746-2=2.5;SCT:233604007=1" ||
			rows[1].Study != "b" || rows[1].Label.String() != "RADLEX:RID5350=0" {
			t.Errorf("%s: %+v, %v", name, rows, err)
		}
	}
}

func TestWhatIsWrongIsSaidByLineAndColumn(t *testing.T) {
	for text, want := range map[string]string{
		"":                                                                   "line 1, column 1: the file is empty",
		"\xff\xfea\x00":                                                      "UTF-16",
		"study,code,value\n":                                                 `no column "scheme"`,
		"study,scheme,code,value,Value\n":                                    "line 1, column 25: column \"value\" stands twice",
		header + "a,SCT,233604008,,1\n":                                      "line 2, column 7: code is invalid",
		header + "a,ICD-9,233604008,,1\n":                                    "line 2, column 3: code is invalid: no scheme",
		header + "a,SCT,233604007,,maybe":                                    "line 2, column 18: value \"maybe\" is no number",
		header + "a,SCT,233604007\n":                                         "line 2, column 7: the row ends before column \"value\"",
		header + ",SCT,233604007,,1\n":                                       "line 2, column 1: study is empty",
		header + "a,SCT,\"2336,,1\n":                                         "quote",
		header + "a,SCT,233604007,,1\na,SCT,233604007,,0\n":                  "line 3, column 1: with this row the label of the study that began in line 2",
		header + strings.Repeat("x", 5000) + ",SCT,233604007,,1":             "longer than",
		header + "a,SCT,2.33604E+08,,1":                                      "format the column as text",
		header + "a,SCT,1,,1\nb,SCT,233604007,,1\nc,SCT,2,,1":                "line 4, column 7",
		header + strings.Repeat("a,SCT,1,,1\n", 1000):                        "line 21, column 7",
		header + "a,SCT,233604007,\x00\xff,1e3\n" + "b,SCT,233604007,,1\n":   "1e3",
		"study;scheme;code;meaning;value\na;SCT;233604007;Pneumonia, left;x": "line 2, column 33",
	} {
		rows, err := labelcsv.Read(strings.NewReader(text))
		var faults labelcsv.Faults
		if !errors.As(err, &faults) || rows != nil || !strings.Contains(err.Error(), want) || len(faults) > 20 || len(err.Error()) > 20_000 {
			t.Errorf("%.60q: %v, %v; want %q", text, rows, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(header + "a,SCT,233604007,Pneumonia,1\n")
	f.Add("\xef\xbb\xbfstudy;scheme;code;value\r\na;I10;J18.9;0\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := labelcsv.Read(strings.NewReader(text))
		if (err == nil) != (rows != nil) && err != nil {
			t.Errorf("%v, %v", rows, err)
		}
		for _, r := range rows {
			if r.Study == "" || len(r.Label) == 0 {
				t.Errorf("%+v", r)
			}
		}
	})
}
