package ort

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// LibraryEnv names the environment variable that points to the library.
const LibraryEnv = "FLUORO_ONNXRUNTIME"

// ErrNoLibrary says that ONNX Runtime is not installed where it is looked
// for; the text says what to do.
var ErrNoLibrary = errors.New("ONNX Runtime is not here")

// names are the file names of the library, by operating system.
func names() []string {
	switch runtime.GOOS {
	case "darwin":
		return []string{"libonnxruntime.1.dylib", "libonnxruntime.dylib"}
	case "windows":
		return []string{"onnxruntime.dll"}
	}
	return []string{"libonnxruntime.so.1", "libonnxruntime.so"}
}

// FindLibrary returns the path of the ONNX Runtime library: the given path if
// it is not empty, else the one in LibraryEnv, else beside the running binary
// or in lib/ there, else where `make setup` puts it (tools/ beside the folder
// of the binary), else the system's library folders. A path that is given but
// has no file is an error, never a reason to look elsewhere.
func FindLibrary(given string) (string, error) {
	for _, named := range []struct{ how, path string }{
		{"the given path", given}, {LibraryEnv, os.Getenv(LibraryEnv)},
	} {
		if named.path == "" {
			continue
		}
		path, err := filepath.Abs(named.path)
		if err != nil || !isFile(path) {
			return "", fmt.Errorf("%w: %s names %s, which is not a file", ErrNoLibrary, named.how, named.path)
		}
		return path, nil
	}
	for _, dir := range searchDirs() {
		for _, name := range names() {
			if path := filepath.Join(dir, name); isFile(path) {
				return path, nil
			}
		}
	}
	return "", fmt.Errorf("%w: run `make setup`, or point %s to %s from an ONNX Runtime release", ErrNoLibrary, LibraryEnv, names()[0])
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func searchDirs() []string {
	var dirs []string
	if exe, err := os.Executable(); err == nil {
		if real, err := filepath.EvalSymlinks(exe); err == nil {
			exe = real
		}
		bin := filepath.Dir(exe)
		dirs = append(dirs, bin, filepath.Join(bin, "lib"), ToolsDir(filepath.Dir(bin)))
	}
	switch runtime.GOOS {
	case "darwin":
		dirs = append(dirs, "/usr/local/lib", "/opt/homebrew/lib")
	case "linux":
		dirs = append(dirs, "/usr/local/lib", "/usr/lib", "/usr/lib64",
			map[string]string{"amd64": "/usr/lib/x86_64-linux-gnu", "arm64": "/usr/lib/aarch64-linux-gnu"}[runtime.GOARCH])
	}
	return dirs
}

// ToolsDir is where `make setup` leaves the library under the project's root:
// in npm's onnxruntime-node package.
func ToolsDir(root string) string {
	system, arch := runtime.GOOS, runtime.GOARCH
	if system == "windows" {
		system = "win32"
	}
	if arch == "amd64" {
		arch = "x64"
	}
	return filepath.Join(root, "tools", "node_modules", "onnxruntime-node", "bin", "napi-v6", system, arch)
}
