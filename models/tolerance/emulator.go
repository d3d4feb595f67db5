package tolerance

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// ErrNoEmulator says that qemu's user mode is not installed; the text says
// what to install.
var ErrNoEmulator = errors.New("no emulator of other CPUs")

// emulator is qemu's user mode for one architecture.
type emulator struct {
	program string   // also looked for with -static after it
	system  string   // where Debian's cross packages put the libraries
	cpus    []string // one for each set of kernels that ONNX Runtime has and qemu can emulate
}

// emulators by GOARCH. Nehalem has SSE4.2, SandyBridge AVX, Haswell AVX2 and
// FMA, as AMD's Zen has, which gave the same bits; cortex-a72 is ARMv8.0,
// neoverse-n1 ARMv8.2 with dot products and half precision. qemu emulates no
// AVX-512.
var emulators = map[string]emulator{
	"amd64": {"qemu-x86_64", "/usr/x86_64-linux-gnu", []string{"Nehalem", "SandyBridge", "Haswell"}},
	"arm64": {"qemu-aarch64", "/usr/aarch64-linux-gnu", []string{"cortex-a72", "neoverse-n1"}},
}

// Emulated returns the CPUs of an architecture (a GOARCH) that qemu emulates
// here, each with one thread at the optimisation levels all and disabled. The
// probe and the library are of that architecture. scratch is a folder that
// lives as long as the machines are used; it takes what an architecture other
// than this one's needs. The error is ErrNoEmulator when something is missing.
func Emulated(arch string, probe []string, library, scratch string) ([]Machine, error) {
	e, known := emulators[arch]
	if !known {
		return nil, fmt.Errorf("%w: %s is not amd64 or arm64", ErrNoEmulator, arch)
	}
	program, err := e.find()
	if err != nil {
		return nil, err
	}
	var args, readable []string
	if arch != runtime.GOARCH {
		root := filepath.Join(scratch, arch)
		if err := e.makeRoot(root); err != nil {
			return nil, err
		}
		args, readable = []string{"-L", root}, []string{root, e.system}
	}
	var machines []Machine
	for _, cpu := range e.cpus {
		command := append([]string{program}, args...)
		command = append(append(command, "-cpu", cpu), probe...)
		machines = append(machines, Machine{
			Name: cpu, Command: command, Library: library, Readable: readable,
			Settings: []Setting{{1, "all"}, {1, "disabled"}},
		})
	}
	return machines, nil
}

func (e emulator) find() (string, error) {
	for _, name := range []string{e.program, e.program + "-static"} {
		if path, err := exec.LookPath(name); err == nil {
			return filepath.EvalSymlinks(path)
		}
	}
	return "", fmt.Errorf("%w: %s is not on the PATH: install Debian's qemu-user", ErrNoEmulator, e.program)
}

// armCPU is /proc/cpuinfo of a machine with one Cortex-A72.
const armCPU = "processor\t: 0\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\nCPU architecture: 8\nCPU variant\t: 0x0\nCPU part\t: 0xd08\nCPU revision\t: 3\n\n"

// makeRoot makes a folder in which qemu looks for each file before the
// machine's own: the other architecture's libraries, and one CPU. On the
// machine's own description of its CPUs, which is the wrong architecture's,
// ONNX Runtime for arm64 crashes. What the CPU can do it asks the emulator.
func (e emulator) makeRoot(root string) error {
	libraries := filepath.Join(e.system, "lib")
	if _, err := os.Stat(libraries); err != nil {
		return fmt.Errorf("%w: %s is missing: install Debian's libc6 and libstdc++6 cross packages for it", ErrNoEmulator, libraries)
	}
	for name, content := range map[string]string{
		"proc/cpuinfo":                    armCPU,
		"sys/devices/system/cpu/possible": "0\n",
		"sys/devices/system/cpu/present":  "0\n",
	} {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return fmt.Errorf("make the emulator's root: %w", err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			return fmt.Errorf("make the emulator's root: %w", err)
		}
	}
	if err := os.Symlink(libraries, filepath.Join(root, "lib")); err != nil && !errors.Is(err, os.ErrExist) {
		return fmt.Errorf("make the emulator's root: %w", err)
	}
	return nil
}
