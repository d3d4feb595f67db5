// Package watch is a folder into which people put studies, each a folder of its
// own: what is complete is contributed by a gateway.Gateway and then moved, with
// a report beside it, to done or failed.
//
// The files stay as they are: nothing is written into a study's folder, and it is
// moved once, whole, when its contribution has ended. There is no state beside
// that, so that kill -9 leaves a folder that is contributed again, which costs
// nothing when it was. Logs name studies by a hash, since people name folders by
// patients.
package watch
