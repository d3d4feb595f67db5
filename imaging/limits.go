package imaging

// Limits bound what one reader may be made to read and hold. They are checked
// against declared sizes before memory is taken for them. A zero field means
// the value in DefaultLimits.
type Limits struct {
	FileBytes     int64 // size of one file
	InflatedBytes int64 // a deflated data set, inflated; held in memory while the file is opened
	HeaderBytes   int64 // header elements that are kept for parsing, per instance
	PixelBytes    int64 // decoded pixels of one instance, all frames
	FrameBytes    int64 // decoded pixels of one frame, which is held in memory
	VolumeBytes   int64 // Volume.Values in memory, four bytes a voxel
	StudyPixels   int64 // decoded pixels of a whole study, in bytes
	Frames        int   // frames of one instance
	StudyFrames   int   // frames of a whole study
	Rows          int   // Rows (0028,0010)
	Columns       int   // Columns (0028,0011)
	Elements      int   // data elements, items and pixel data fragments of one instance
	Depth         int   // nesting of sequences
	Instances     int   // files of one study
}

// DefaultLimits hold every modality in common use, whole-slide imaging
// excepted.
var DefaultLimits = Limits{
	FileBytes:     4 << 30,
	InflatedBytes: 256 << 20,
	HeaderBytes:   32 << 20,
	PixelBytes:    8 << 30,
	FrameBytes:    512 << 20,
	VolumeBytes:   2 << 30,
	StudyPixels:   32 << 30,
	Frames:        1 << 16,
	StudyFrames:   1 << 20,
	Rows:          1<<16 - 1,
	Columns:       1<<16 - 1,
	Elements:      500_000,
	Depth:         32,
	Instances:     20_000,
}

// withDefaults fills the fields that are zero.
func (l Limits) withDefaults() Limits {
	d := DefaultLimits
	for _, f := range []struct{ have, dflt *int64 }{
		{&l.FileBytes, &d.FileBytes}, {&l.InflatedBytes, &d.InflatedBytes}, {&l.HeaderBytes, &d.HeaderBytes}, {&l.PixelBytes, &d.PixelBytes},
		{&l.FrameBytes, &d.FrameBytes}, {&l.VolumeBytes, &d.VolumeBytes}, {&l.StudyPixels, &d.StudyPixels},
	} {
		if *f.have == 0 {
			*f.have = *f.dflt
		}
	}
	for _, f := range []struct{ have, dflt *int }{
		{&l.Frames, &d.Frames}, {&l.StudyFrames, &d.StudyFrames}, {&l.Rows, &d.Rows}, {&l.Columns, &d.Columns},
		{&l.Elements, &d.Elements}, {&l.Depth, &d.Depth}, {&l.Instances, &d.Instances},
	} {
		if *f.have == 0 {
			*f.have = *f.dflt
		}
	}
	return l
}
