package worker

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// attributes are those of a worker's start: it dies with the thread that
// started it, and with namespaces it has a network with no interface up, no
// System V IPC of others, and no user id that means anything.
func attributes(namespaces bool) *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if namespaces {
		attr.Cloneflags = unix.CLONE_NEWUSER | unix.CLONE_NEWNET | unix.CLONE_NEWIPC
	}
	return attr
}

// namespacesRefused tells a refusal of the kernel from other troubles of a
// start: a sysctl, a security module or a container forbids namespaces.
func namespacesRefused(err error) bool {
	return errors.Is(err, unix.EPERM) || errors.Is(err, unix.EACCES) || errors.Is(err, unix.EINVAL) ||
		errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.ENOSYS)
}

// limitMemory bounds the private writable memory of a worker (RLIMIT_DATA) to
// limit bytes, which may later be raised by callRoom at most. RLIMIT_AS would
// count address space that ONNX Runtime and Go only reserve.
func limitMemory(pid int, limit uint64) error {
	bounds := &unix.Rlimit{Cur: limit, Max: limit + callRoom}
	if err := unix.Prlimit(pid, unix.RLIMIT_DATA, bounds, nil); err != nil {
		return fmt.Errorf("set memory limit: %w", err)
	}
	// A core file would hold pixels.
	if err := unix.Prlimit(pid, unix.RLIMIT_CORE, &unix.Rlimit{}, nil); err != nil {
		return fmt.Errorf("forbid core files: %w", err)
	}
	return nil
}

// raiseMemory moves the limit for a call with a large input; first is the limit
// that limitMemory was given.
func raiseMemory(pid int, first, limit uint64) error {
	bounds := &unix.Rlimit{Cur: min(limit, first+callRoom), Max: first + callRoom}
	if err := unix.Prlimit(pid, unix.RLIMIT_DATA, bounds, nil); err != nil {
		return fmt.Errorf("raise memory limit: %w", err)
	}
	return nil
}

// dataSize reads VmData of a process in bytes.
func dataSize(pid int) (uint64, error) {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0, fmt.Errorf("read worker's memory: %w", err)
	}
	_, rest, found := bytes.Cut(raw, []byte("VmData:"))
	fields := bytes.Fields(rest)
	if !found || len(fields) == 0 {
		return 0, errors.New("read worker's memory: no VmData")
	}
	kib, err := strconv.ParseUint(string(fields[0]), 10, 64)
	if err != nil || kib > math.MaxUint64/2048 {
		return 0, errors.New("read worker's memory: VmData is no number")
	}
	return kib << 10, nil
}

func onMainThread() bool { return unix.Gettid() == unix.Getpid() }

// readable are the places that the dynamic loader and ONNX Runtime read.
var readable = []string{
	"/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib", "/nix/store",
	"/etc/ld.so.cache", "/proc/cpuinfo", "/sys/devices/system/cpu",
}

// landlockThread forbids the calling thread, and so every process that it
// starts from now on, all files but readable and the given ones, TCP, and on
// newer kernels abstract sockets and signals to others. The thread must stay
// locked to its goroutine. It returns the version of the kernel's interface.
func landlockThread(paths ...string) (int, error) {
	version, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return 0, fmt.Errorf("landlock: %w", errno)
	}
	abi := int(version)
	attr := handled(abi)
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0)
	if errno != 0 {
		return 0, fmt.Errorf("landlock: make rules: %w", errno)
	}
	defer unix.Close(int(fd))
	for _, path := range append(paths, readable...) {
		if err := allow(int(fd), path); err != nil {
			return 0, err
		}
	}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return 0, fmt.Errorf("landlock: forbid new privileges: %w", err)
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return 0, fmt.Errorf("landlock: apply rules: %w", errno)
	}
	return abi, nil
}

// handled is everything that the kernel's version can forbid.
func handled(abi int) unix.LandlockRulesetAttr {
	attr := unix.LandlockRulesetAttr{Handled_access_fs: 1<<13 - 1} // execute to make_sym
	if abi >= 2 {
		attr.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_REFER
	}
	if abi >= 3 {
		attr.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if abi >= 4 {
		attr.Handled_access_net = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	}
	if abi >= 5 {
		attr.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	}
	// Version 6 counts the threads of one process as others; 7 does not.
	if abi >= 7 {
		attr.Scoped = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | unix.LANDLOCK_SCOPE_SIGNAL
	}
	return attr
}

// allow lets path, and all below it, be read and executed. A path that is not
// there needs no rule.
func allow(ruleset int, path string) error {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_CLOEXEC, 0)
	if errors.Is(err, unix.ENOENT) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("landlock: open %s: %w", path, err)
	}
	defer unix.Close(fd)
	var stat unix.Stat_t
	if err := unix.Fstat(fd, &stat); err != nil {
		return fmt.Errorf("landlock: look at %s: %w", path, err)
	}
	rule := unix.LandlockPathBeneathAttr{
		Allowed_access: unix.LANDLOCK_ACCESS_FS_EXECUTE | unix.LANDLOCK_ACCESS_FS_READ_FILE,
		Parent_fd:      int32(fd),
	}
	if stat.Mode&unix.S_IFMT == unix.S_IFDIR {
		rule.Allowed_access |= unix.LANDLOCK_ACCESS_FS_READ_DIR
	}
	_, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, uintptr(ruleset), unix.LANDLOCK_RULE_PATH_BENEATH, uintptr(unsafe.Pointer(&rule)), 0, 0, 0)
	if errno != 0 {
		return fmt.Errorf("landlock: allow %s: %w", path, errno)
	}
	return nil
}
