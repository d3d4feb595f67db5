package explorer

import (
	"fmt"
	"html/template"
)

// icons are paths in a box of 24 by 24, stroked; each stands beside a word or in
// a control that has a name.
var icons = map[string]string{
	"mark":    `<path d="M7 20V8.5a4 4 0 0 1 4-4h7M7 12.5h8"/><circle cx="17.5" cy="17.5" r="2.2" fill="currentColor" stroke="none"/>`,
	"search":  `<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
	"theme":   `<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>`,
	"pulse":   `<path d="M3 12h4l2.5-6 4 12 2.5-6H21"/>`,
	"good":    `<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
	"bad":     `<path d="m6.5 6.5 11 11m0-11-11 11"/>`,
	"warn":    `<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2"/>`,
	"calm":    `<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.8v.2"/>`,
	"wait":    `<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
	"copy":    `<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 5.5h-9a2 2 0 0 0-2 2v8"/>`,
	"down":    `<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14"/>`,
	"print":   `<path d="M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6H7z"/>`,
	"left":    `<path d="m14 6-6 6 6 6"/>`,
	"right":   `<path d="m10 6 6 6-6 6"/>`,
	"study":   `<rect x="4" y="3.5" width="16" height="17" rx="2"/><path d="M8 16c0-3 1.8-4 4-4s4 1 4 4"/><circle cx="12" cy="9" r="2.2"/>`,
	"model":   `<circle cx="6" cy="7" r="2"/><circle cx="6" cy="17" r="2"/><circle cx="18" cy="12" r="2"/><path d="m8 7.8 8 3.4M8 16.2l8-3.4"/>`,
	"node":    `<rect x="4" y="5" width="16" height="6" rx="1.5"/><rect x="4" y="13" width="16" height="6" rx="1.5"/><path d="M7.5 8h.1M7.5 16h.1"/>`,
	"result":  `<path d="M6 3.5h9l3.5 3.5v13.5H6zM9 12l2 2 4-4.5"/>`,
	"money":   `<circle cx="12" cy="12" r="8.5"/><path d="M14.8 9c-.6-1-1.6-1.4-2.8-1.4-1.6 0-2.8.8-2.8 2.1 0 3 5.8 1.5 5.8 4.5 0 1.4-1.3 2.2-3 2.2-1.4 0-2.5-.5-3.1-1.6M12 5.8v12.4"/>`,
	"account": `<circle cx="12" cy="8.5" r="3.5"/><path d="M5 20c.5-4 3.2-6 7-6s6.5 2 7 6"/>`,
}

// icon draws one; a name that is not there is an error in a template.
func icon(name string) (template.HTML, error) {
	path, ok := icons[name]
	if !ok {
		return "", fmt.Errorf("there is no icon %q", name)
	}
	return template.HTML(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">` + path + `</svg>`), nil
}
