// Package preview shows what a prepared study is, before anything leaves the
// house: counts and marks as an object, and frames before and after
// de-identification as pictures in a folder.
//
// The pictures show the original. They are written only into folders that nobody
// else can read, and it is the caller's to say how long they stay.
package preview
