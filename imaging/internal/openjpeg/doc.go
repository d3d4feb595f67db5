// Package openjpeg decodes JPEG 2000 with the system's libopenjp2, where the
// program is built with the tag openjpeg; without it there is nothing here.
// It is faster than the sandbox, and has none of its walls: what a hostile
// codestream can do to a C library, it can do to the process.
package openjpeg
