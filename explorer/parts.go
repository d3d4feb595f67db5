package explorer

import (
	"fmt"
	"html"
	"html/template"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
)

// tone is how a status is shown: its icon and colour. The word beside it says
// the same.
type tone string

const (
	good tone = "good"
	bad  tone = "bad"
	warn tone = "warn"
	calm tone = "calm"
	wait tone = "wait"
)

// chip is a status with its icon and word.
func chip(t tone, word string) (template.HTML, error) {
	drawn, err := icon(string(t))
	if err != nil {
		return "", err
	}
	return template.HTML(fmt.Sprintf(`<span class="chip %s">%s%s</span>`, t, drawn, html.EscapeString(clip(word)))), nil
}

// id is an identity, shortened, linked to where it is shown, and to be copied
// whole. An empty address shows no link.
func id(address string, value fmt.Stringer) template.HTML { return idText(address, value.String()) }

func idText(address, whole string) template.HTML {
	shown := fmt.Sprintf(`<code title="%s">%s</code>`, html.EscapeString(clip(whole)), html.EscapeString(short(clip(whole))))
	if address != "" {
		shown = fmt.Sprintf(`<a href="%s">%s</a>`, html.EscapeString(address), shown)
	}
	copied, _ := icon("copy") // it is there
	return template.HTML(fmt.Sprintf(`<span class="id">%s<button type="button" class="copy" data-copy="%s" aria-label="Copy %s">%s</button></span>`,
		shown, html.EscapeString(clip(whole)), html.EscapeString(short(clip(whole))), copied))
}

// when is a moment by the chain's clock; 0 is not known.
func when(unix int64) template.HTML {
	if unix <= 0 {
		return `<span class="muted">time not known</span>`
	}
	t := time.Unix(unix, 0).UTC()
	return template.HTML(fmt.Sprintf(`<time class="number" datetime="%s">%s UTC</time>`, t.Format(time.RFC3339), t.Format("2006-01-02 15:04:05")))
}

// count writes a whole number with thin spaces between thousands.
func count(n any) string {
	text := fmt.Sprint(n)
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign, text = "-", text[1:]
	}
	var b strings.Builder
	for i, r := range text {
		if i > 0 && (len(text)-i)%3 == 0 {
			b.WriteRune('\u202f')
		}
		b.WriteRune(r)
	}
	return sign + b.String()
}

// plural is a count with its noun.
func plural(n any, one, many string) string {
	if number := count(n); number != "1" {
		return number + " " + many
	}
	return "1 " + one
}

// percent writes a proportion.
func percent(p float64) string {
	if math.IsNaN(p) || math.IsInf(p, 0) {
		return "–"
	}
	return strconv.FormatFloat(100*p, 'f', 1, 64) + " %"
}

// decimal writes a value at so many places.
func decimal(v float64, places int) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	return strconv.FormatFloat(v, 'f', max(0, min(9, places)), 64)
}

// bytesOf writes a size.
func bytesOf(n int64) string {
	switch {
	case n >= 1<<30:
		return decimal(float64(n)/(1<<30), 2) + " GiB"
	case n >= 1<<20:
		return decimal(float64(n)/(1<<20), 1) + " MiB"
	case n >= 1<<10:
		return decimal(float64(n)/(1<<10), 1) + " KiB"
	}
	return plural(n, "byte", "bytes")
}

// shownDecimals is how many places of an amount of tokens are shown.
const shownDecimals = 4

// tokens is an amount in whole tokens; one with more places than are shown is
// rounded, and has them in its title.
func tokens(a browse.Amount) template.HTML {
	exact := a.Tokens()
	whole, rest, _ := strings.Cut(exact, ".")
	if len(rest) <= shownDecimals {
		return template.HTML(strings.TrimSuffix(count(whole)+"."+rest, "."))
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(18-shownDecimals), nil)
	n := new(big.Int).Add(a.Int(), new(big.Int).Rsh(unit, 1))
	rounded := browse.AmountOf(n.Mul(n.Div(n, unit), unit)).Tokens() // half a place up
	whole, rest, _ = strings.Cut(rounded, ".")
	return template.HTML(fmt.Sprintf(`<span title="exactly %s">%s</span>`, exact, strings.TrimSuffix(count(whole)+"."+rest, ".")))
}

// meter is a proportion as a bar; the number stands beside it.
func meter(p *float64) template.HTML {
	if p == nil || !(*p >= 0 && *p <= 1) {
		return ""
	}
	return template.HTML(fmt.Sprintf(`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="%.1f" height="6"/></svg>`, 100**p))
}

// uptime is the part of a node's commitments that it has revealed in time.
func uptime(c browse.NodeCounts) *float64 { return share(c.Revealed, c.Revealed+c.Hidden) }

// picker is a filter by choices.
type picker struct {
	Label, Name string
	Choices     []choice
}

func pick(label, name string, list []choice) picker { return picker{label, name, list} }

// firstOf are at most n of a list.
func firstOf[T any](n int, list []T) []T { return list[:min(n, len(list))] }
