// Looking around: the budget of a first load, pages without scripts, what does
// not exist, exports and paper.
import fs from "node:fs";
import { places } from "./pages.mjs";

const BUDGET = { bytes: 200_000, requests: 12 };

// load opens a page with an empty cache and counts what comes over the line.
async function load(kit, path, ready) {
  const page = await kit.open();
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  let bytes = 0, requests = 0;
  line.on("Network.requestWillBeSent", () => { requests++; });
  line.on("Network.loadingFinished", (e) => { bytes += e.encodedDataLength; });
  await page.goto(path, { waitUntil: "load" });
  await kit.live(page);
  await ready?.(page);
  await kit.close(page);
  return { bytes, requests };
}

export async function firstLoad(kit) {
  const where = await places(kit);
  for (const name of ["overview", "studies", "model", "result", "node"]) {
    const { bytes, requests } = await load(kit, where[name]);
    kit.say(`first load of ${name}: ${bytes} bytes in ${requests} requests`);
    kit.must(bytes < BUDGET.bytes && requests <= BUDGET.requests, `${name}: ${bytes} bytes in ${requests} requests`);
  }
  const page = await kit.open();
  const started = performance.now();
  for (let i = 0; i < 20; i++) await page.request.get(where.overview);
  kit.say(`overview: ${((performance.now() - started) / 20).toFixed(1)} ms a request`);
  const again = await page.request.get(where.result);
  kit.must(again.headers()["content-encoding"] === "gzip", "pages are not compressed");
  await kit.close(page);
}

export async function withoutScripts(kit) {
  const where = await places(kit);
  const page = await kit.open({ javaScriptEnabled: false });
  for (const name of ["overview", "study", "model", "result", "node", "search"]) {
    await page.goto(where[name]);
    kit.must(await page.isVisible("h1"), `${name}: nothing without scripts`);
  }
  await page.goto(where.study);
  await page.click('a:has-text("What the bundle holds")');
  await page.waitForSelector('h1:has-text("Files of study")');
  await page.goto(where.result);
  await page.click('a:has-text("Recompute every check now")');
  await page.waitForSelector(".checks li");
  await kit.close(page);
}

export async function unknownThings(kit) {
  const page = await kit.open({ expected: [/status of 4\d\d/] });
  const none = `0x${"ab".repeat(32)}`;
  for (const [path, status] of [
    [`/studies/${none}`, 404], [`/models/${none}`, 404], [`/tasks/${none}`, 404], [`/results/${none}/1`, 404], ["/nodes/4000000000", 404], ["/nodes/x", 404],
    [`/accounts/0x${"ab".repeat(20)}`, 404], [`/transactions/${none}`, 404], ["/studies/zzz", 404], ["/elsewhere", 404], ["/studies?modality=XX", 400], ["/studies?from=%00", 400],
    [`/studies/${none}/files`, 404], ["/results?node=-1", 400], ["/models/%3Cscript%3E", 404],
  ]) {
    const answer = await page.goto(path);
    kit.must(answer.status() === status && await page.isVisible("h1") && await page.isVisible("nav"), `${path}: ${answer.status()}, wanted ${status}`);
  }
  await kit.accessible(page, "not found");
  await kit.close(page);
}

export async function exportsAndPrint(kit) {
  const where = await places(kit);
  const page = await kit.open();
  for (const [name, button] of [["study", "Results as CSV"], ["model", "Evidence as CSV"]]) {
    await page.goto(where[name]);
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(`a:has-text("${button}")`)]);
    const rows = fs.readFileSync(await file.path(), "utf8").trim().split("\n");
    kit.must(rows.length > 1 && rows[0].includes("studyId"), `${button}: ${rows.length} rows`);
  }
  for (const name of ["study", "model", "node", "task", "result", "contributor"]) {
    await page.goto(where[name]);
    const answer = await page.request.get(await page.getAttribute('a.button:has-text("JSON")', "href"));
    kit.must(answer.ok() && typeof await answer.json() === "object", `${name}: JSON answers ${answer.status()}`);
  }
  await page.goto(where.study);
  await kit.drawn(page);
  await page.emulateMedia({ media: "print" });
  kit.must(!await page.isVisible(".top") && await page.isVisible(".print-only") && await page.isVisible("#results"), "a printed study report has the navigation or lacks its head");
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  kit.must(pdf.length > 20_000, `the report on paper has ${pdf.length} bytes`);
  await kit.close(page);
}
