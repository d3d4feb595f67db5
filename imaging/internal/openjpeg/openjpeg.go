//go:build openjpeg

package openjpeg

/*
#cgo pkg-config: libopenjp2
#include <openjpeg.h>
#include <string.h>

typedef struct {
	const OPJ_BYTE *data;
	OPJ_SIZE_T size, at;
} memory;

static OPJ_SIZE_T memory_read(void *to, OPJ_SIZE_T n, void *user) {
	memory *m = user;
	OPJ_SIZE_T left = m->size - m->at;
	if (left == 0) return (OPJ_SIZE_T)-1;
	if (n > left) n = left;
	memcpy(to, m->data + m->at, n);
	m->at += n;
	return n;
}

static OPJ_BOOL memory_seek(OPJ_OFF_T at, void *user) {
	memory *m = user;
	if (at < 0 || (OPJ_SIZE_T)at > m->size) return OPJ_FALSE;
	m->at = (OPJ_SIZE_T)at;
	return OPJ_TRUE;
}

static OPJ_OFF_T memory_skip(OPJ_OFF_T n, void *user) {
	memory *m = user;
	OPJ_OFF_T left = (OPJ_OFF_T)(m->size - m->at);
	if (n > left) n = left;
	m->at += n;
	return n;
}

static void quiet(const char *text, void *user) {}

// put copies the samples of decoded components; 0 if they are not as declared.
static int put(opj_image_t *image, OPJ_UINT32 columns, OPJ_UINT32 rows, OPJ_UINT32 samples, int width, OPJ_BYTE *out) {
	if (image->numcomps != samples) return 0;
	for (OPJ_UINT32 c = 0; c < samples; c++) {
		opj_image_comp_t *p = &image->comps[c];
		if (p->w != columns || p->h != rows || p->data == NULL) return 0;
		OPJ_BYTE *to = out + (size_t)c * width;
		size_t n = (size_t)columns * rows, step = (size_t)samples * width;
		for (size_t i = 0; i < n; i++, to += step) {
			to[0] = (OPJ_BYTE)p->data[i];
			if (width == 2) to[1] = (OPJ_BYTE)(p->data[i] >> 8);
		}
	}
	return 1;
}

static int decode(const void *data, size_t size, OPJ_UINT32 columns, OPJ_UINT32 rows, OPJ_UINT32 samples, int width, void *out) {
	memory m = {data, size, 0};
	opj_image_t *image = NULL;
	int done = 0;
	opj_dparameters_t parameters;
	opj_set_default_decoder_parameters(&parameters);
	opj_codec_t *codec = opj_create_decompress(OPJ_CODEC_J2K);
	opj_stream_t *stream = opj_stream_create(1 << 16, OPJ_TRUE);
	if (codec != NULL && stream != NULL) {
		opj_set_error_handler(codec, quiet, NULL);
		opj_set_warning_handler(codec, quiet, NULL);
		opj_set_info_handler(codec, quiet, NULL);
		opj_stream_set_read_function(stream, memory_read);
		opj_stream_set_seek_function(stream, memory_seek);
		opj_stream_set_skip_function(stream, memory_skip);
		opj_stream_set_user_data(stream, &m, NULL);
		opj_stream_set_user_data_length(stream, size);
		done = opj_setup_decoder(codec, &parameters) && opj_read_header(stream, codec, &image) &&
			opj_decode(codec, stream, image) && opj_end_decompress(codec, stream) && put(image, columns, rows, samples, width, out);
	}
	opj_image_destroy(image);
	opj_stream_destroy(stream);
	opj_destroy_codec(codec);
	return done;
}
*/
import "C"

import (
	"errors"
	"unsafe"
)

// ErrFormat says that the library did not decode a codestream.
var ErrFormat = errors.New("damaged JPEG 2000")

// Decode writes the samples of a codestream to out, colour-by-pixel, little
// endian. The length of out must be columns * rows * samples * width.
func Decode(encoded []byte, columns, rows, samples, width int, out []byte) error {
	if len(encoded) == 0 || len(out) == 0 || len(out) != columns*rows*samples*width {
		return ErrFormat
	}
	done := C.decode(unsafe.Pointer(&encoded[0]), C.size_t(len(encoded)), C.OPJ_UINT32(columns), C.OPJ_UINT32(rows), C.OPJ_UINT32(samples), C.int(width), unsafe.Pointer(&out[0]))
	if done == 0 {
		return ErrFormat
	}
	return nil
}
