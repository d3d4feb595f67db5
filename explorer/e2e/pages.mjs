// Every page, in two sizes and both themes: no violation that axe finds, no
// error, nothing wider than the window, the notice on each.
import { SIZES } from "./kit.mjs";

// places are the addresses of every kind of page on the demo's network.
export async function places(kit) {
  const { report } = kit;
  const page = await kit.open();
  await page.goto("/results");
  const result = await page.getAttribute("tbody tr:has(.chip.good) th a", "href"); // one that agrees with what is final
  const tx = await page.getAttribute('a[href^="/transactions/"]', "href");
  await kit.close(page);
  const [chest, , ct, , , , brain] = report.studyList.map((s) => s.studyId);
  const cheater = report.nodeList.find((n) => n.cheats);
  return {
    overview: "/", studies: "/studies", study: `/studies/${chest}`, volume: `/studies/${brain}`, ct: `/studies/${ct}`, files: `/studies/${brain}/files`,
    models: "/models", model: `/models/${report.models[0].modelId}`, recalled: `/models/${report.models[1].modelId}`,
    nodes: "/nodes", node: `/nodes/${report.nodeList[0].node}`, cheater: `/nodes/${cheater.node}`,
    results: "/results", result, checked: `${result}?check=now`, task: result.replace("/results/", "/tasks/").replace(/\/\d+$/, ""),
    provenance: `${result.replace("/results/", "/tasks/").replace(/\/\d+$/, "")}/provenance`,
    contributor: `/accounts/${report.studyList[0].contributor}`, vendor: `/accounts/${report.models[0].vendor}`, operator: `/accounts/${report.nodeList[0].account}`,
    events: "/events", transaction: tx, search: "/search", nothing: "/search?q=nothing-of-this-name", reasons: "/reasons", api: "/api", design: "/design",
  };
}

export async function everyPage(kit) {
  const page = await kit.open();
  let runs = 0;
  for (const [name, path] of Object.entries(await places(kit))) {
    await page.goto(path);
    if (await page.$("[data-viewer]")) await kit.drawn(page);
    await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
    kit.must((await page.textContent("footer")).includes("not a medical device"), `${name}: no notice`);
    kit.must((await page.$$("h1")).length === 1, `${name}: not one first heading`);
    // Rules look at size or at colours: two runs see both sizes and both themes.
    for (const [size, theme] of [["small", "light"], ["large", "dark"]]) {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme: theme });
      await kit.accessible(page, `${name}, ${size}, ${theme}`);
      await kit.fits(page, `${name}, ${size}`);
      runs++;
    }
    await page.setViewportSize({ width: 3840, height: 2160 });
    await kit.fits(page, `${name}, 4K`);
  }
  await kit.close(page);
  kit.say(`axe: ${runs} runs`);
}
