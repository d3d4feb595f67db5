// The screenshots of README and docs, with -update.
import { places } from "./pages.mjs";

export async function pictures(kit) {
  if (!kit.config.images) return;
  const where = await places(kit);
  for (const [name, path, theme, height] of [
    ["overview", where.overview, "light", 900], ["study", where.study, "light", 1400], ["images", where.volume, "dark", 960], ["result", where.checked, "light", 1100], ["model", where.model, "dark", 1000], ["node", where.cheater, "dark", 900],
  ]) {
    const page = await kit.open({ theme, size: { width: 1280, height } });
    await page.goto(path);
    await kit.live(page);
    if (await page.$("[data-viewer]")) await kit.drawn(page);
    if (name === "images") {
      await page.locator("[data-stage]").focus();
      for (let i = 0; i < 9; i++) await page.keyboard.press("ArrowDown");
      await page.waitForSelector('[data-viewer][data-drawn="0.9"]');
      await page.evaluate(() => document.activeElement.blur());
    }
    await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
    await kit.shot(page, name);
    await kit.close(page);
  }
  const page = await kit.open({ size: { width: 360, height: 780 } });
  await page.goto(where.study);
  await kit.drawn(page);
  await kit.shot(page, "small");
  await kit.close(page);
}
