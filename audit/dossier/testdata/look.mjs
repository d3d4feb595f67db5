// Opens a report in both themes and two widths, and prints as JSON what axe-core,
// the console and the network have to say. Arguments: node_modules, Chromium, URL.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, executablePath, url] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)("playwright-core");
const axe = readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const found = [];
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    const say = (what) => found.push(`${colorScheme} ${width}: ${what}`);
    const strict = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    strict.on("console", (m) => say(m.text()));
    strict.on("request", (r) => { if (r.url() !== url && !r.url().startsWith("data:")) say(`asked for ${r.url()}`); });
    await strict.goto(url);
    if (await strict.evaluate(() => document.documentElement.scrollWidth > innerWidth)) say("wider than the screen");
    await strict.close();
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }); // for axe alone
    await page.goto(url);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    for (const v of violations) say(`${v.id}: ${v.nodes[0].html}`);
    await page.close();
  }
}
await browser.close();
console.log(JSON.stringify(found));
