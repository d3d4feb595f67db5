// morph makes one element like another of the same kind, changing only what
// differs, so that focus, scroll places, open details and typed text survive.

const OWN = new Set(["open", "aria-pressed"]); // what a reader does to an element stays

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.id || node.dataset.key || "" : "");

const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

function morphAttributes(to, from) {
  for (const { name } of [...to.attributes]) {
    if (!from.hasAttribute(name) && !OWN.has(name) && name !== "class") to.removeAttribute(name);
  }
  for (const { name, value } of [...from.attributes]) {
    if (!OWN.has(name) && to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}

function morphChildren(to, from) {
  const keyed = new Map();
  for (const child of to.childNodes) if (keyOf(child)) keyed.set(keyOf(child), child);
  let here = to.firstChild;
  for (const want of [...from.childNodes]) {
    const found = keyOf(want) && keyed.get(keyOf(want));
    if (found && found !== here && alike(found, want)) {
      to.insertBefore(found, here);
      here = found;
    }
    if (here && alike(here, want)) {
      morph(here, want);
      here = here.nextSibling;
      continue;
    }
    const fresh = document.importNode(want, true);
    if (fresh.nodeType === Node.ELEMENT_NODE && keyOf(fresh)) fresh.classList.add("fresh");
    to.insertBefore(fresh, here);
  }
  while (here) {
    const next = here.nextSibling;
    here.remove();
    here = next;
  }
}

export function morph(to, from) {
  if (to.nodeType !== Node.ELEMENT_NODE) {
    if (to.nodeValue !== from.nodeValue) to.nodeValue = from.nodeValue;
    return;
  }
  if (to.isEqualNode(from) || to.hasAttribute("data-keep")) return;
  morphAttributes(to, from);
  morphChildren(to, from);
}
