// The image viewer: real pixels, every control, keys, links, overlays, and what
// cannot be decoded.
import { places } from "./pages.mjs";

// levels are the least and the greatest grey of the canvas.
const levels = (page) => page.$eval("[data-viewer] canvas", (canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let low = 255, high = 0, sum = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 0) continue;
    low = Math.min(low, data[i]);
    high = Math.max(high, data[i]);
    sum = (sum * 31 + data[i]) % 1_000_003;
  }
  return { low, high, sum };
});

const shows = (page, place) => page.waitForSelector(`[data-viewer][data-drawn="${place}"]`);

// changes waits until an action has changed what the canvas shows.
async function changes(kit, page, name, act) {
  const before = (await levels(page)).sum;
  await act();
  await page.waitForFunction((before) => {
    const canvas = document.querySelector("[data-viewer] canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 3]) sum = (sum * 31 + data[i]) % 1_000_003;
    return sum !== before;
  }, before, { timeout: 20_000 }).catch(() => kit.fail(`${name} changes nothing`));
}

export async function viewer(kit) {
  const where = await places(kit);
  const page = await kit.open();
  await page.goto(where.volume);
  await shows(page, "0.0");
  const { low, high } = await levels(page);
  kit.must(high - low > 100, `the image has greys from ${low} to ${high}`);
  const stage = page.locator("[data-stage]");
  await stage.focus();
  for (const [key, place] of [["ArrowDown", "0.1"], ["End", "0.19"], ["ArrowUp", "0.18"], ["Home", "0.0"], ["PageDown", "0.10"]]) {
    await page.keyboard.press(key);
    await shows(page, place);
  }
  kit.must((await page.textContent("[data-place]")) === "11 of 20", "the panel says another image");
  for (const key of ["ArrowRight", "p", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowLeft", "i", "+", "-", "w", "a", "s", "d"]) {
    await changes(kit, page, `the key ${key}`, () => page.keyboard.press(key));
  }
  await page.keyboard.press("0");
  await page.fill("[data-frame]", "5");
  await shows(page, "0.4");
  await changes(kit, page, "the width", async () => { await page.fill("[data-width]", "77"); await page.press("[data-width]", "Enter"); });
  for (const act of ["in", "out", "invert", "fit"]) {
    if (act === "fit") await page.click('[data-act="in"]');
    await changes(kit, page, `the button ${act}`, () => page.click(`[data-act="${act}"]`));
  }
  const box = await stage.boundingBox();
  await changes(kit, page, "dragging", async () => {
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 260, { steps: 4 });
    await page.mouse.up();
  });
  await stage.focus();
  await page.mouse.wheel(0, 120);
  await shows(page, "0.5");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => /^\d+, \d+: /.test(document.querySelector("[data-probe]").textContent));
  const link = page.url();
  kit.must(/#view=0\/5\//.test(link), `the address does not say what is seen: ${link}`);
  const other = await kit.open();
  await other.goto(link);
  await shows(other, "0.5");
  kit.must((await other.inputValue("[data-width]")) === (await page.inputValue("[data-width]")), "the link shows another window");
  await kit.close(other);
  await kit.close(page);
}

// overlays lays a segmentation over the image that the server is made to tell of.
export async function overlays(kit) {
  const where = await places(kit);
  const page = await kit.open();
  let size = 0;
  await page.route("**/images", async (route) => {
    const answer = await route.fetch();
    const list = await answer.json();
    const [frame] = list.series[0].frames;
    size = frame.rows * frame.columns;
    list.overlays = [{ name: "half <b>of it</b>", frames: { [frame.key]: "/studies/masks/half" } }];
    await route.fulfill({ response: answer, json: list });
  });
  await page.route("**/masks/half", (route) => route.fulfill({ body: Buffer.alloc(size, 0).fill(1, 0, size / 2), contentType: "application/octet-stream" }));
  await page.goto(where.volume);
  await shows(page, "0.0");
  kit.must((await page.textContent("[data-overlay-list]")) === "half <b>of it</b>", "the name of a segment is not as it was written");
  await changes(kit, page, "the opacity", () => page.fill("[data-opacity]", "90"));
  await changes(kit, page, "the box", () => page.uncheck("[data-overlay-list] input"));
  await changes(kit, page, "the box again", () => page.check("[data-overlay-list] input"));
  await page.locator("[data-stage]").focus();
  await changes(kit, page, "the key o", () => page.keyboard.press("o"));
  await kit.accessible(page, "viewer with a segmentation");
  await kit.close(page);
}

export async function undecodable(kit) {
  const where = await places(kit);
  const page = await kit.open({ expected: [/status of 503/] });
  await page.route("**/frames/*", (route) => route.fulfill({ status: 503, json: { error: "instances/0001.dcm: the pixel data <i>is</i> damaged" } }));
  await page.goto(where.study);
  await page.waitForSelector("[data-viewer][data-failed]");
  kit.must((await page.textContent("[data-note]")) === "instances/0001.dcm: the pixel data <i>is</i> damaged", "the viewer does not say what is wrong");
  await kit.accessible(page, "viewer that cannot show an image");
  await kit.close(page);
}
