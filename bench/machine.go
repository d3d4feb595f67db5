package bench

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"strconv"
	"strings"
)

// Machine says where figures come from.
type Machine struct {
	CPU      string  `json:"cpu"`
	Cores    int     `json:"cores"`
	MemoryGB float64 `json:"memoryGB"`
	OS       string  `json:"os"`
	Kernel   string  `json:"kernel"`
	Go       string  `json:"go"`
	Load     float64 `json:"load"` // of the minute before: well above 0 means that others were at work
}

func thisMachine() (Machine, error) {
	m := Machine{Cores: runtime.NumCPU(), Go: runtime.Version(), OS: runtime.GOOS + "/" + runtime.GOARCH}
	if runtime.GOOS != "linux" {
		return m, errors.New("the benches read /proc: they run on Linux only")
	}
	var err error
	if m.CPU, err = procField("/proc/cpuinfo", "model name"); err != nil {
		return m, err
	}
	memory, err := procBytes("/proc/meminfo", "MemTotal")
	if err != nil {
		return m, err
	}
	m.MemoryGB = rounded(float64(memory) / 1e9)
	kernel, err := os.ReadFile("/proc/sys/kernel/osrelease")
	if err != nil {
		return m, fmt.Errorf("read kernel version: %w", err)
	}
	m.Kernel = strings.TrimSpace(string(kernel))
	load, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return m, fmt.Errorf("read load: %w", err)
	}
	first, _, _ := strings.Cut(string(load), " ")
	m.Load, err = strconv.ParseFloat(first, 64)
	return m, err
}

// procField returns the value of the first "name : value" line; "" when there
// is none, as of the CPU's name on some architectures.
func procField(file, name string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", file, err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		key, value, _ := strings.Cut(lines.Text(), ":")
		if strings.TrimSpace(key) == name {
			return strings.TrimSpace(value), nil
		}
	}
	return "", lines.Err()
}

// procBytes reads a "name: n kB" line.
func procBytes(file, name string) (int64, error) {
	text, err := procField(file, name)
	if err != nil {
		return 0, err
	}
	kb, err := strconv.ParseInt(strings.TrimSuffix(text, " kB"), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read %s of %s: %w", name, file, err)
	}
	return kb << 10, nil
}

// clockTick is the kernel's unit of CPU time in /proc, the same on every
// architecture that Go runs on.
const clockTick = 0.01

// cpuSeconds is the CPU time that a process and its present and past children
// have used.
func cpuSeconds(pid int) (float64, error) {
	total := 0.0
	for _, p := range append(children(pid), pid) {
		own, err := ownCPUSeconds(p)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return 0, err
		}
		total += own
	}
	return total, nil
}

// ownCPUSeconds is the CPU time that a process itself has used.
func ownCPUSeconds(pid int) (float64, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, fmt.Errorf("read CPU time: %w", err)
	}
	// After the command in parentheses: state is field 3, utime 14, stime 15.
	fields := strings.Fields(string(raw)[strings.LastIndex(string(raw), ")")+1:])
	total := 0.0
	for _, i := range []int{11, 12} {
		ticks, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			return 0, fmt.Errorf("read CPU time: %w", err)
		}
		total += ticks * clockTick
	}
	return total, nil
}

// children are the processes that a process has started.
func children(pid int) []int {
	threads, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", pid))
	if err != nil {
		return nil
	}
	var out []int
	for _, t := range threads {
		raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/children", pid, t.Name()))
		if err != nil {
			continue
		}
		for _, text := range strings.Fields(string(raw)) {
			if child, err := strconv.Atoi(text); err == nil {
				out = append(out, child)
			}
		}
	}
	return out
}

// peakMemory is the most resident memory that a process ever had, in bytes.
func peakMemory(pid int) (int64, error) {
	return procBytes(fmt.Sprintf("/proc/%d/status", pid), "VmHWM")
}
