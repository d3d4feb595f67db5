// follow keeps a page at the chain's head: on an event it fetches the page
// again and morphs the parts that say data-live. A reader can pause it.
import { morph } from "./morph.js";

const SETTLE = 250; // ms in which events are gathered to one update

const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u202f");

export function follow(button) {
  const name = button.querySelector("[data-live-name]");
  let source, timer, running, again, last, paused = sessionStorage.getItem("paused") === "yes";

  function say(state, text) {
    button.dataset.state = state;
    button.setAttribute("aria-pressed", String(!paused));
    if (name.textContent !== text) name.textContent = text;
  }

  async function refresh() {
    if (running) { again = true; return; }
    running = true;
    try {
      const answer = await fetch(location.href, { headers: { "X-Live": "1" }, cache: "no-cache" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of document.querySelectorAll("[data-live]")) {
        const fresh = page.getElementById(part.id);
        if (fresh) morph(part, fresh);
        else if (answer.ok) part.replaceChildren();
      }
      document.documentElement.dataset.refreshed = String(Number(document.documentElement.dataset.refreshed || 0) + 1);
    } catch {
      say("lost", "Reconnecting");
    }
    running = false;
    if (again) { again = false; gather(); }
  }

  function gather() {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE);
  }

  // heard is told of each block; only one that changes an answer is worth a fetch.
  function heard(event) {
    const head = JSON.parse(event.data);
    const seen = `${head.version} ${head.state}`;
    for (const part of document.querySelectorAll("[data-head]")) part.textContent = grouped(head[part.dataset.head]);
    if (last !== undefined && last !== seen) gather();
    last = seen;
  }

  function open() {
    source = new EventSource(button.dataset.events);
    source.onopen = () => say("live", "Live");
    source.onerror = () => say("lost", "Reconnecting");
    source.addEventListener("head", heard);
  }

  function turn() {
    sessionStorage.setItem("paused", paused ? "yes" : "no");
    source?.close();
    if (paused) {
      clearTimeout(timer);
      say("paused", "Paused");
      return;
    }
    say("lost", "Connecting");
    open();
  }

  button.hidden = false;
  button.addEventListener("click", () => {
    paused = !paused;
    turn();
    if (!paused) gather();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) turn(); });
  turn();
}
