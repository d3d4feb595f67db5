// theme steps through the system's theme, light and dark. The choice is a
// cookie, so that the server writes it into the page and nothing flashes.
const ORDER = ["auto", "light", "dark"];
const YEAR = 365 * 24 * 3600;

export function theme(button) {
  const root = document.documentElement;
  const say = () => {
    const now = root.dataset.theme || "auto";
    button.querySelector("[data-theme-name]").textContent = now;
    button.setAttribute("aria-label", `Theme: ${now}. Switch`);
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = ORDER[(ORDER.indexOf(root.dataset.theme || "auto") + 1) % ORDER.length];
    root.dataset.theme = next;
    document.cookie = `theme=${next}; path=/; max-age=${YEAR}; samesite=strict`;
    say();
  });
  say();
}
