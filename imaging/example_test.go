package imaging_test

import (
	"bytes"
	"context"
	"fmt"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

func ExampleInstance_Digest() {
	file := dcmtest.CR(2, 2, []uint16{0, 1, 2, 3})
	in, err := imaging.OpenReader(bytes.NewReader(file), int64(len(file)), imaging.DefaultLimits)
	if err != nil {
		fmt.Println(err)
		return
	}
	pixel, raw, err := in.Digest(context.Background())
	fmt.Println(pixel, err)
	fmt.Println(raw)
	// Output:
	// 0x8bba5979aface2ad2382a13c36da5f09c55e2819c22df643aa7962af40fc958b <nil>
	// 0x245bbd9d484dcf27c714e2690cd6544973de5d54aa9cd82eab23d6046a65faa8
}

func ExampleSeries_Volume() {
	var instances []*imaging.Instance
	for _, file := range dcmtest.CTSeries(3, 4, 4, 2.5, func(slice, row, column int) float64 { return -850 }) {
		in, err := imaging.OpenReader(bytes.NewReader(file), int64(len(file)), imaging.DefaultLimits)
		if err != nil {
			fmt.Println(err)
			return
		}
		instances = append(instances, in)
	}
	s, err := imaging.NewStudy(instances, imaging.DefaultLimits)
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := s.Series[0].Volume(context.Background(), imaging.DefaultLimits)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v.Depth, v.Rows, v.Columns, v.Spacing, "mm", v.Values[0], "HU")
	// Output: 3 4 4 [2.5 1 1] mm -850 HU
}

func ExampleReasonOf() {
	_, err := imaging.OpenReader(bytes.NewReader([]byte("GIF89a")), 6, imaging.DefaultLimits)
	reason, known := imaging.ReasonOf(err)
	fmt.Println(err)
	fmt.Println(reason, known)
	// Output:
	// not a DICOM Part 10 file: neither DICM behind a preamble nor a data set's first element
	// instanceUnreadable true
}
