// What every step needs: pages that tell of each console error, violation of the
// policy and request to another host, and axe.
import fs from "node:fs";
import path from "node:path";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// RULES of WCAG 2.2 AA and before, and what axe holds to be good practice.
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const SIZES = { small: { width: 360, height: 780 }, large: { width: 1440, height: 900 } };

export async function launch(config, load, talk) {
  const { chromium } = load("playwright-core");
  const axe = fs.readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({ executablePath: config.browser, args: FLAGS });
  const kit = new Kit(config, browser, axe, talk);
  return kit;
}

class Kit {
  constructor(config, browser, axe, { say, fail, ask }) {
    Object.assign(this, { config, browser, axe, say, fail, ask, report: config.report, pages: [] });
  }

  // open makes a page in a context of its own; expected are console errors that
  // belong to the step.
  async open({ size = SIZES.large, theme = "light", base = this.config.base, expected = [], ...options } = {}) {
    const context = await this.browser.newContext({ viewport: size, colorScheme: theme, baseURL: base, permissions: ["clipboard-read", "clipboard-write"], ...options });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    this.pages.push(page);
    this.watch(page, new URL(base).host, expected);
    return page;
  }

  watch(page, host, expected) {
    const complain = (what) => {
      if (what.includes("willReadFrequently")) return; // these steps read the canvas; the viewer does not
      if (!expected.some((pattern) => pattern.test(what))) this.fail(`${page.url()}: ${what}`);
    };
    page.on("console", (m) => { if (["error", "warning"].includes(m.type())) complain(`console: ${m.text()}`); });
    page.on("pageerror", (e) => complain(`error: ${e.message}`));
    page.on("request", (r) => { if (new URL(r.url()).host !== host) complain(`request to ${r.url()}`); });
    page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (e) => console.error(`policy violated: ${e.violatedDirective} ${e.blockedURI}`));
    });
  }

  async close(page) {
    this.pages = this.pages.filter((p) => p !== page);
    await page.context().close();
  }

  must(holds, what) { if (!holds) this.fail(what); }

  // accessible runs axe on a page as it stands.
  async accessible(page, name) {
    await page.evaluate(this.axe);
    const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), RULES);
    for (const v of found.violations) {
      this.fail(`axe, ${name}: ${v.id} (${v.impact}): ${v.help}; ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
    }
    return found.violations.length;
  }

  // fits tells of a page that is wider than its window.
  async fits(page, name) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    this.must(over <= 0, `${name}: ${over} pixels wider than the window`);
  }

  // live waits until a page follows the chain.
  async live(page) { await page.waitForSelector('[data-live-switch][data-state="live"]'); }

  // drawn waits until the viewer shows an image, or says why not.
  async drawn(page) { await page.waitForSelector("[data-viewer][data-drawn], [data-viewer][data-failed]"); }

  async shot(page, name) {
    if (!this.config.images) return;
    fs.mkdirSync(this.config.images, { recursive: true });
    await page.screenshot({ path: path.join(this.config.images, `${name}.png`) });
  }

  // picture keeps what a failed step saw, where FLUORO_PICTURES says.
  async picture(name) {
    const dir = process.env.FLUORO_PICTURES;
    for (const [i, page] of this.pages.entries()) {
      if (dir) await page.screenshot({ path: path.join(dir, `${name}-${i}.png`), fullPage: true }).catch(() => {});
      await page.context().close();
    }
    this.pages = [];
  }

  async end() { await this.browser.close(); }
}
