package doctor

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/models/worker"
)

// What a node needs, in bytes: a study of large images is some gigabytes, and
// each worker has its network.
const (
	leastDisk, goodDisk     = 2 << 30, 20 << 30
	leastMemory, goodMemory = 512 << 20, 2 << 30
	leastFiles, goodFiles   = 512, 4096
)

func gigabytes(n uint64) string { return fmt.Sprintf("%.1f GB", float64(n)/(1<<30)) }

func (p *patient) checkDisk(context.Context) Finding {
	free, err := freeDisk(p.Home)
	mend := "make room in, or move, the home folder; studies, models and results stand there"
	switch {
	case err != nil:
		return skipped(short(err))
	case free < leastDisk:
		return failed(mend, "%s free, a node needs %s", gigabytes(free), gigabytes(leastDisk))
	case free < goodDisk:
		return warned(mend, "%s free; below %s large studies may not fit", gigabytes(free), gigabytes(goodDisk))
	}
	return fine("%s free", gigabytes(free))
}

func (p *patient) checkMemory(context.Context) Finding {
	available, err := availableMemory()
	mend := "stop what else uses memory, lower --runners, or take a larger machine"
	switch {
	case err != nil:
		return skipped(short(err))
	case available < leastMemory:
		return failed(mend, "%s available, a node needs %s", gigabytes(available), gigabytes(leastMemory))
	case available < goodMemory:
		return warned(mend, "%s available; volumes may need %s", gigabytes(available), gigabytes(goodMemory))
	}
	return fine("%s available, %d cores", gigabytes(available), runtime.NumCPU())
}

// availableMemory is what Linux says can be had without swapping.
func availableMemory() (uint64, error) {
	f, err := os.Open("/proc/meminfo")
	if err != nil {
		return 0, fmt.Errorf("this system does not tell its memory: %w", err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if fields := strings.Fields(lines.Text()); len(fields) > 1 && fields[0] == "MemAvailable:" {
			kb, err := strconv.ParseUint(fields[1], 10, 54)
			return kb << 10, err
		}
	}
	return 0, fmt.Errorf("this system does not tell its available memory")
}

func (p *patient) checkDescriptors(context.Context) Finding {
	most, err := openFiles()
	mend := "raise it: LimitNOFILE=65536 in the systemd unit, or `ulimit -n 65536` before the node starts"
	switch {
	case err != nil:
		return skipped(short(err))
	case most < leastFiles:
		return failed(mend, "%d files can be open", most)
	case most < goodFiles:
		return warned(mend, "%d files can be open; IPFS with many peers wants %d", most, goodFiles)
	}
	return fine("%d files can be open", most)
}

func (p *patient) checkRuntime(ctx context.Context) Finding {
	library, err := ort.FindLibrary(p.Library)
	if err != nil {
		return failed("run `make setup`, or name libonnxruntime.so.1 with --onnxruntime or in "+ort.LibraryEnv, "%s", short(err))
	}
	pool, err := worker.NewPool(ctx, worker.Options{Library: library, Workers: 1, Log: p.Log})
	if err != nil {
		return failed("take the library of ONNX Runtime's release for this machine; the worker says why it does not start", "%s: %s", library, short(err))
	}
	defer pool.Close()
	made, walls := pool.Describe(), pool.Confinement()
	var missing []string
	for name, stands := range map[string]bool{"namespaces": walls.Namespaces, "landlock": walls.Landlock > 0, "memory limit": walls.Memory} {
		if !stands {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		return warned("use a kernel of 5.13 or later that lets users make namespaces (kernel.unprivileged_userns_clone=1)",
			"%s %s at %s; models run without %s around them", made.Engine, made.Version, library, strings.Join(missing, ", "))
	}
	return fine("%s %s at %s; a worker starts, confined", made.Engine, made.Version, library)
}

func (p *patient) checkCodecs(context.Context) Finding {
	if err := imaging.CheckCodecs(); err != nil {
		return failed("let the node write to its cache folder and run on a system that allows executable memory", "%s", short(err))
	}
	return fine("%d compressed transfer syntaxes; HTJ2K decodes", imaging.CompressedSyntaxes())
}
