// Package charset decodes the text of DICOM elements by their data set's
// Specific Character Set (0008,0005): single-byte sets, the multi-byte sets of
// Japan, Korea and China, switching between them by ISO 2022 escape sequences,
// and UTF-8, GB18030 and GBK.
//
// It is made for showing and searching text that real archives hold, so it
// always returns text: what cannot be decoded becomes U+FFFD and the error says
// so. It writes no DICOM and holds no text in its errors. Rules are those of
// PS3.3 C.12.1.1.2 and PS3.5 section 6.1; the tables are those of
// golang.org/x/text.
package charset
