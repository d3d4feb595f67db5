// Package look opens studies for looking at: what their bundles hold, their
// frames as samples for a canvas or as PNG, and segmentations as masks over them.
//
// A Library fetches bundles by CID and keeps them in a folder of bounded size. It
// shows what is there, sound or not, and says of each file that cannot be
// decoded which one and why; whether a study is what was registered is for
// audit.Checker to say. Everything in a bundle is hostile: it is read within
// limits, text is handed on as data, and nothing of it stands in an error but
// the paths of a manifest of the right form.
//
// It knows neither chain nor HTTP, and shows nothing beyond the research use
// that the images were released for.
package look
