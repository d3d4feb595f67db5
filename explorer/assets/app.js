// What every page does beyond HTML: it follows the chain, switches the theme,
// copies ids and takes the keys of the search box. Without scripts all pages
// work; they then show the moment at which they were loaded.
import { follow } from "./live.js";
import { parts } from "./parts.js";
import { theme } from "./theme.js";

document.documentElement.classList.add("scripted");
theme(document.querySelector("[data-theme-switch]"));
const say = (text) => { document.querySelector("[data-said]").textContent = text; };
parts(say);
follow(document.querySelector("[data-live-switch]"));

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    say("Copied.");
  } catch {
    say("The browser did not allow copying.");
  }
  button.classList.add("done");
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-copy], button[data-print]");
  if (!button) return;
  if (button.hasAttribute("data-print")) window.print();
  else copy(button);
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector("#q")?.focus();
});

const stage = document.querySelector("[data-viewer]");
if (stage) import("./viewer.js").then(({ start }) => start(stage));
