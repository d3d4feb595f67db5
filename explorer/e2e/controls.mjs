// Keys, theme, search, filters, copying.
import { places } from "./pages.mjs";

const focused = (page) => page.evaluate(() => {
  const e = document.activeElement;
  return e.id || e.getAttribute("aria-label") || e.textContent.trim();
});

// keyboard walks from the skip link to a result's record without a mouse.
export async function keyboard(kit) {
  const page = await kit.open();
  await page.goto("/");
  await page.keyboard.press("Tab");
  kit.must((await focused(page)) === "Skip to the content", `the first stop is ${await focused(page)}`);
  kit.must(await page.isVisible(".skip:focus"), "the skip link does not show");
  await page.keyboard.press("Enter");
  kit.must((await focused(page)) === "main", `skipping leads to ${await focused(page)}`);
  await page.keyboard.press("/");
  kit.must((await focused(page)) === "q", "the slash does not lead to the search");
  await page.keyboard.type(kit.report.studyList[0].studyId);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/studies/0x*");
  const stops = new Set();
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    stops.add(name);
    const seen = await page.evaluate(() => {
      const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
      return e === document.body || (box.width > 0 && style.outlineStyle !== "none");
    });
    kit.must(seen, `no focus is seen on ${name}`);
    if (name.startsWith("Signed record")) break;
  }
  kit.must([...stops].some((s) => s.startsWith("Images of the study")), "the images cannot be reached by Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/results/**");
  await kit.close(page);
}

export async function themes(kit) {
  const page = await kit.open();
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const button = page.locator("[data-theme-switch]");
  await button.click();
  await button.click();
  kit.must((await page.getAttribute("html", "data-theme")) === "dark" && (await ground()) !== light, "the switch does not make it dark");
  await page.goto("/nodes");
  kit.must((await page.getAttribute("html", "data-theme")) === "dark", "another page forgets the theme");
  await button.click();
  await page.emulateMedia({ colorScheme: "dark" });
  kit.must((await ground()) !== light, "the system's theme is not followed");
  await kit.close(page);
}

export async function search(kit) {
  const page = await kit.open();
  const { report } = kit;
  const [first] = report.studyList;
  for (const [what, leads] of [
    [first.studyId, "/studies/"], [first.studyId.slice(2), "/studies/"], [first.studyId.slice(0, 12), "/studies/"], [first.cid, "/studies/"], [report.models[0].modelId, "/models/"], [report.models[0].cid, "/models/"],
    [first.contributor, "/accounts/"], [String(report.nodeList[0].node), "/nodes/"], [(await places(kit)).transaction.split("/").pop(), "/transactions/"],
  ]) {
    await page.goto("/");
    await page.fill("#q", what);
    await page.press("#q", "Enter");
    await page.waitForURL((url) => url.pathname.startsWith(leads), { timeout: 20_000 }).catch(() => kit.fail(`searching ${what} leads to ${page.url()}`));
  }
  for (const what of ["<script>alert(1)</script>", "\u202e0x12", "x".repeat(200), "' OR 1=1 --"]) {
    await page.goto(`/search?q=${encodeURIComponent(what)}`);
    kit.must(await page.isVisible('h2:has-text("Nothing found")'), `searching ${what} finds something`);
    kit.must(!(await page.content()).includes("<script>alert"), "markup of a query stands in the page");
  }
  await kit.close(page);
}

export async function filters(kit) {
  const page = await kit.open();
  await page.goto("/studies");
  await page.selectOption('select[name="modality"]', "CT");
  await page.click('button:has-text("Filter")');
  await page.waitForURL("**modality=CT**");
  const shown = await page.$$eval('#list td[data-label="Modality"]', (cells) => cells.map((c) => c.textContent));
  kit.must(shown.length === 2 && shown.every((m) => m === "CT"), `filtered by CT: ${shown}`);
  kit.must((await page.inputValue('select[name="modality"]')) === "CT", "the filter is forgotten");
  await page.goto("/results?refused=yes");
  kit.must(await page.isChecked('input[name="refused"]'), "the deep link's filter is not ticked");
  await page.goto("/results");
  await page.selectOption('select[name="status"]', "modalityMismatch");
  await page.click('button:has-text("Filter")');
  await page.waitForURL("**status=modalityMismatch**");
  kit.must((await page.$$("#list tbody tr")).length > 0, "no result of modalityMismatch");
  await page.goto("/models");
  await page.check('input[name="active"]');
  await page.click('button:has-text("Filter")');
  await page.waitForURL("**active=yes**");
  kit.must((await page.$$("#list tbody tr")).length === 1, "the recalled model is listed as active");
  await page.goto("/events");
  await page.click('a[rel="next"]');
  await page.waitForURL("**from=**");
  kit.must((await page.$$("#list li")).length > 0, "the second page is empty");
  await page.click('a:has-text("Newest")');
  await page.waitForURL((url) => url.search === "");
  await kit.close(page);
}

export async function copying(kit) {
  const page = await kit.open();
  await page.goto((await places(kit)).result);
  await page.click('button:has-text("Copy the commands")');
  await page.waitForFunction(() => document.querySelector("[data-said]").textContent === "Copied.");
  const command = await page.evaluate(() => navigator.clipboard.readText());
  kit.must(command.startsWith("fluoro audit "), `copied ${command}`);
  await page.click("#signed .copy");
  const id = await page.getAttribute("#signed .copy", "data-copy");
  await page.waitForFunction(async (id) => (await navigator.clipboard.readText()) === id, id);
  await kit.close(page);
}
