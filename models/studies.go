package models

import (
	"context"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// maxFolderFiles bounds what FindStudies looks at.
const maxFolderFiles = 1_000_000

// StudyFiles are the files of one study in a folder of studies.
type StudyFiles struct {
	Name  string // the folder that holds them, or the first of them, below the folder of studies
	Paths []string
}

// FindStudies groups the DICOM files below a folder by Study Instance UID
// (0020,000D), hidden files excepted, in the order of their paths. unread are
// the files that are no DICOM.
func FindStudies(ctx context.Context, folder string, lim imaging.Limits) (studies []StudyFiles, unread []string, err error) {
	at := map[string]int{}
	files := 0
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return study.Faultf(study.StudyUnavailable, "%w", cause(err))
		case ctx.Err() != nil:
			return ctx.Err()
		case !d.Type().IsRegular() || strings.HasPrefix(d.Name(), "."):
			return nil
		}
		if files++; files > maxFolderFiles {
			return study.Faultf(study.StudyTooLarge, "the folder has more than %d files", maxFolderFiles)
		}
		in, err := imaging.Open(path, lim)
		if err != nil {
			unread = append(unread, path)
			return nil
		}
		i, known := at[in.StudyInstanceUID]
		if !known {
			i = len(studies)
			at[in.StudyInstanceUID] = i
			studies = append(studies, StudyFiles{})
		}
		studies[i].Paths = append(studies[i].Paths, path)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	nameStudies(studies, folder)
	return studies, unread, nil
}

// nameStudies names each study by the folder that its files have in common, when
// no other's lie there, else by its first file. UIDs would name patients.
func nameStudies(studies []StudyFiles, folder string) {
	shared := map[string]int{}
	for i, s := range studies {
		studies[i].Name = commonDir(s.Paths)
		shared[studies[i].Name]++
	}
	for i, s := range studies {
		if shared[s.Name] > 1 || s.Name == filepath.Clean(folder) {
			studies[i].Name = s.Paths[0]
		}
	}
}

func commonDir(paths []string) string {
	dir := filepath.Dir(slices.Min(paths))
	for last := slices.Max(paths); dir != "." && dir != "/" && !strings.HasPrefix(last, dir+string(filepath.Separator)); {
		dir = filepath.Dir(dir)
	}
	return dir
}
