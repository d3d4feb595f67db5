// Pages that follow the chain: what changes under a reader, and what stays.
import { places } from "./pages.mjs";

export async function chainGone(kit) {
  const page = await kit.open({ base: kit.config.frail });
  await page.goto("/studies");
  await kit.live(page);
  await page.waitForSelector('#strip:has-text("Index at the head")');
  await kit.ask("cut");
  await page.waitForSelector('#state:has-text("The chain cannot be reached")');
  kit.must((await page.$$("#list tbody tr")).length === 7, "the list is gone with the chain");
  await kit.accessible(page, "chain out of reach");
  await page.reload();
  await page.waitForSelector('#state:has-text("The chain cannot be reached")');
  await kit.ask("mend");
  await page.waitForSelector('#strip:has-text("Index at the head")');
  await page.waitForFunction(() => !document.querySelector("#state").textContent.includes("cannot be reached"));
  await kit.close(page);
}

export async function withdrawnWhileLookedAt(kit) {
  const where = await places(kit);
  const page = await kit.open({ size: { width: 1440, height: 700 } });
  await page.goto(where.ct);
  await kit.live(page);
  await kit.drawn(page);
  const paused = await kit.open();
  await paused.goto(where.ct);
  await kit.live(paused);
  await paused.click("[data-live-switch]");
  const overview = await kit.open();
  await overview.goto("/");
  await kit.live(overview);
  await overview.click("#series summary");
  await overview.focus('a[href="/studies?state=withdrawn"]');
  await page.click('details:has-text("Keys of the viewer") summary');
  await page.focus('#earned a >> nth=0');
  const before = await page.evaluate(() => scrollY);
  await kit.ask("withdraw", kit.report.studyList[2].studyId);
  await page.waitForSelector('#study-notice:has-text("Consent was withdrawn")');
  await page.waitForSelector('#study-state:has-text("withdrawn")');
  kit.must(!await page.$("[data-viewer]"), "a withdrawn study's images are still shown");
  kit.must(await page.evaluate(() => Boolean(document.activeElement.closest("#earned"))), "the focus is lost");
  kit.must(before > 0, "the page was not scrolled");
  await overview.waitForSelector('a[href="/studies?state=withdrawn"]:has-text("1")');
  kit.must(await overview.evaluate(() => document.activeElement.matches('a[href="/studies?state=withdrawn"]')), "the overview's focus is lost");
  kit.must(await overview.evaluate(() => document.querySelector("#series").open), "the open table was closed");
  await overview.waitForSelector('#feed-list li:has-text("Consent withdrawn")');
  kit.must((await paused.$$("[data-viewer]")).length === 1, "a page that is held still has changed");
  await paused.click("[data-live-switch]");
  await paused.waitForSelector('#study-notice:has-text("Consent was withdrawn")');
  const images = await page.request.get(`${where.ct}/images`);
  kit.must(images.status() === 410, `images of a withdrawn study answer ${images.status()}`);
  const files = await page.request.get(`${where.ct}/files`);
  kit.must(files.status() === 410, `files of a withdrawn study answer ${files.status()}`);
  for (const p of [page, paused, overview]) await kit.close(p);
}
