// What is recomputed on demand.
import { places } from "./pages.mjs";

export async function checks(kit) {
  const where = await places(kit);
  const page = await kit.open();
  await page.goto(where.result);
  kit.must((await page.$$(".checks li")).length === 0, "checks stand there before they were asked for");
  await page.click('a:has-text("Recompute every check now")');
  await page.waitForSelector('#checks .chip:has-text("hold")');
  const outcomes = await page.$$eval(".checks .chip", (chips) => chips.map((c) => c.textContent));
  kit.must(outcomes.length > 15 && outcomes.every((o) => o === "Holds"), `checks: ${outcomes}`);
  await page.click('summary:has-text("what was compared") >> nth=0');
  await page.click('summary:has-text("Full record")');
  kit.must((await page.textContent("#checks pre")).includes('"schema": "fluoro/record/1"'), "the record is not shown");
  await page.click('summary:has-text("Raw JSON")');
  await page.waitForSelector("#raw pre:visible");
  await kit.accessible(page, "checked result");
  await kit.close(page);
}

export async function thresholds(kit) {
  const where = await places(kit);
  const page = await kit.open();
  await page.goto(where.model);
  await page.waitForSelector('#performance th:has-text("Sensitivity")');
  await page.fill('input[name="threshold"]', "0.99");
  await page.click('button:has-text("Compute")');
  await page.waitForURL("**threshold=0.99**");
  kit.must((await page.textContent('#performance tr:has(th:has-text("Sensitivity"))')).includes("0 of 1"), "another threshold gives the same");
  kit.must((await page.$$("#performance tbody tr a[href^='/transactions/']")).length >= 2, "the evidence has no transactions");
  await page.goto(where.recalled);
  kit.must((await page.textContent("#recall")).includes("recalled"), "a recalled model has no banner");
  await kit.close(page);
}
