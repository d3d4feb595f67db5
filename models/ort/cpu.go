package ort

import (
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sys/cpu"
)

// cpuFeatures lists the instruction sets by which ONNX Runtime chooses its
// kernels, sorted: two CPUs with the same list compute the same numbers.
func cpuFeatures() string {
	var have map[string]bool
	switch runtime.GOARCH {
	case "amd64":
		have = map[string]bool{
			"sse41": cpu.X86.HasSSE41, "avx": cpu.X86.HasAVX, "avx2": cpu.X86.HasAVX2, "fma": cpu.X86.HasFMA,
			"avx512f": cpu.X86.HasAVX512F, "avx512bw": cpu.X86.HasAVX512BW, "avx512dq": cpu.X86.HasAVX512DQ,
			"avx512vl": cpu.X86.HasAVX512VL, "avx512vnni": cpu.X86.HasAVX512VNNI, "avx512bf16": cpu.X86.HasAVX512BF16,
			"amxtile": cpu.X86.HasAMXTile, "amxint8": cpu.X86.HasAMXInt8, "amxbf16": cpu.X86.HasAMXBF16,
			"avxvnni": cpu.X86.HasAVXVNNI,
		}
	case "arm64":
		have = map[string]bool{
			"asimd": cpu.ARM64.HasASIMD, "asimdhp": cpu.ARM64.HasASIMDHP, "asimddp": cpu.ARM64.HasASIMDDP,
			"sve": cpu.ARM64.HasSVE, "sve2": cpu.ARM64.HasSVE2, "i8mm": cpu.ARM64.HasI8MM,
		}
	}
	var list []string
	for name, ok := range have {
		if ok {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return strings.Join(list, ",")
}
