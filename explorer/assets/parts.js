// Parts of a page that come from another: what costs much is made only when it
// is asked for, and stands where the link to it stood.
import { morph } from "./morph.js";

async function adopt(id, url) {
  const part = document.getElementById(id);
  part.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
    if (!fresh) throw new Error(`The server answered ${answer.status}.`);
    morph(part, fresh);
  } finally {
    part.removeAttribute("aria-busy");
  }
}

export function parts(say) {
  for (const part of document.querySelectorAll("[data-include]")) {
    adopt(part.id, part.dataset.include).catch(() => {}); // the link to it stays
  }
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-into]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.getAttribute("aria-disabled")) {
      if (link?.getAttribute("aria-disabled")) event.preventDefault();
      return;
    }
    event.preventDefault();
    link.setAttribute("aria-disabled", "true");
    say("Working …");
    try {
      await adopt(link.dataset.into, link.href);
      say("Done.");
    } catch (error) {
      say(error.message);
    }
    link.removeAttribute("aria-disabled");
  });
}
