package explorer

import (
	"net"
	"net/http"
	"net/netip"
)

// OnlyLocal refuses requests that name a host other than this machine. A server
// on loopback needs it: a page of any other site could have its own name lead to
// loopback, and read what is here as if it were its own (DNS rebinding).
func OnlyLocal(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !local(r.Host) {
			http.Error(w, "This explorer is for this machine: ask for it by 127.0.0.1 or localhost.", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func local(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}
