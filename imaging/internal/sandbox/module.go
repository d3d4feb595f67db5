package sandbox

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

//go:generate go run ./gen

//go:embed codecs.wasm.gz
var packed []byte

// memoryPages is how much memory one instance may take: 1 GiB, in pages of
// 64 KiB. OpenJPEG takes about ten bytes for a sample.
const memoryPages = 1 << 14

// keptBytes is the most memory of an instance that is kept for the next
// frame: a WebAssembly memory never shrinks.
const keptBytes = 128 << 20

// module is the compiled code, and instances of it that wait for work.
type module struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
	idle    chan *instance
}

// load compiles the module once in a process. It is kept on disk in compiled
// form, in the user's cache folder, if there is one that can be written.
var load = sync.OnceValues(func() (*module, error) {
	raw, err := unpack()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	m := &module{
		runtime: wazero.NewRuntimeWithConfig(ctx, config()),
		idle:    make(chan *instance, runtime.GOMAXPROCS(0)),
	}
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, m.runtime); err != nil {
		return nil, fmt.Errorf("prepare WASI: %w", err)
	}
	if err := m.hostFunctions(ctx); err != nil {
		return nil, err
	}
	if m.code, err = m.runtime.CompileModule(ctx, raw); err != nil {
		return nil, fmt.Errorf("compile the codecs: %w", err)
	}
	return m, nil
})

func unpack() ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("unpack the codecs: %w", err)
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("unpack the codecs: %w", err)
	}
	return raw, nil
}

func config() wazero.RuntimeConfig {
	c := wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages).WithCloseOnContextDone(true)
	dir, err := os.UserCacheDir()
	if err != nil {
		return c
	}
	cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "fluoro", "codecs"))
	if err != nil {
		return c
	}
	return c.WithCompilationCache(cache)
}

// refusal is what a codec says of an image that it does not decode.
type refusal string

func (r refusal) Error() string { return string(r) }

// hostFunctions are what the module asks of its host beside WASI.
func (m *module) hostFunctions(ctx context.Context) error {
	silent := func(context.Context, uint32, uint32) {}
	_, err := m.runtime.NewHostModuleBuilder("env").
		NewFunctionBuilder().WithFunc(func(_ context.Context, mod api.Module, at, n uint32) {
		text, _ := mod.Memory().Read(at, min(n, 200))
		panic(refusal(text))
	}).Export("onCodecsException").
		NewFunctionBuilder().WithFunc(silent).Export("onCodecsInfo").
		NewFunctionBuilder().WithFunc(silent).Export("onCodecsTrace").
		NewFunctionBuilder().WithFunc(func(context.Context, uint32) {}).Export("emscripten_notify_memory_growth").
		Instantiate(ctx)
	if err != nil {
		return fmt.Errorf("prepare the codecs' host: %w", err)
	}
	return nil
}

// instance is one copy of the module with a memory of its own.
type instance struct{ api.Module }

func (m *module) take(ctx context.Context) (*instance, error) {
	select {
	case in := <-m.idle:
		return in, nil
	default:
	}
	mod, err := m.runtime.InstantiateModule(ctx, m.code, wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize"))
	if err != nil {
		return nil, fmt.Errorf("start the codecs: %w", err)
	}
	return &instance{mod}, nil
}

// give keeps an instance whose last call ended well.
func (m *module) give(in *instance) {
	if in.Memory().Size() <= keptBytes {
		select {
		case m.idle <- in:
			return
		default:
		}
	}
	in.discard()
}

func (in *instance) discard() { _ = in.Close(context.Background()) } // closing a module without files cannot fail

// call calls an exported function; its result, if it has one, is 32 bits wide.
func (in *instance) call(ctx context.Context, name string, args ...uint64) (uint32, error) {
	f := in.ExportedFunction(name)
	if f == nil {
		return 0, fmt.Errorf("the codecs have no %s", name)
	}
	out, err := f.Call(ctx, args...)
	if err != nil || len(out) == 0 {
		return 0, err
	}
	return uint32(out[0]), nil
}
