package api

import (
	"container/list"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"time"
)

// maxClients is of how many clients the rate is kept; the one that was silent
// longest is forgotten first.
const maxClients = 4096

// clients limits the rate of each client by a bucket of tokens.
type clients struct {
	rate, burst float64

	mu      sync.Mutex
	buckets map[netip.Addr]*list.Element
	order   *list.List // of *bucket, the newest first
}

type bucket struct {
	client netip.Addr
	tokens float64
	at     time.Time
}

func newClients(rate float64, burst int) *clients {
	return &clients{rate: rate, burst: float64(burst), buckets: map[netip.Addr]*list.Element{}, order: list.New()}
}

// take takes a token, or says how long it is until there is one.
func (c *clients) take(client netip.Addr, now time.Time) (wait time.Duration, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.buckets[client]
	if e == nil {
		if c.order.Len() >= maxClients {
			oldest := c.order.Back()
			delete(c.buckets, oldest.Value.(*bucket).client)
			c.order.Remove(oldest)
		}
		e = c.order.PushFront(&bucket{client, c.burst, now})
		c.buckets[client] = e
	}
	c.order.MoveToFront(e)
	b := e.Value.(*bucket)
	b.tokens = min(c.burst, b.tokens+c.rate*max(0, now.Sub(b.at).Seconds()))
	b.at = now
	if b.tokens < 1 {
		return time.Duration((1 - b.tokens) / c.rate * float64(time.Second)), false
	}
	b.tokens--
	return 0, true
}

// clientOf is whom a request is from: an IPv4 address, or the network of 64
// bits that one customer of IPv6 has.
func clientOf(r *http.Request) netip.Addr {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	client := at.Addr().Unmap().WithZone("")
	if client.Is6() {
		if network, err := client.Prefix(64); err == nil {
			return network.Addr()
		}
	}
	return client
}

func seconds(d time.Duration) string { return strconv.Itoa(int(math.Ceil(d.Seconds()))) }
