// walk.mjs drives the explorer in Chromium as readers do. It is told everything
// in one line of JSON, prints what it finds a line each, and asks the test that
// started it for what a browser cannot do. It waits for conditions only.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import path from "node:path";
import { steps } from "./steps.mjs";
import { launch } from "./kit.mjs";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const config = JSON.parse((await lines.next()).value);
const load = createRequire(path.join(config.modules, "package.json"));

const print = (x) => process.stdout.write(`${JSON.stringify(x)}\n`);
const kit = await launch(config, load, {
  say: (said) => print({ said }),
  fail: (failed) => print({ failed }),
  ask: async (what, about = "") => {
    print({ do: what, with: about });
    await lines.next();
  },
});

const only = process.env.FLUORO_STEP; // one step, for whoever mends it
for (const step of steps) {
  const { name } = step;
  if (only && only !== name) continue;
  const started = performance.now();
  try {
    await step(kit);
  } catch (error) {
    kit.fail(`${name}: ${error.stack}`);
    await kit.picture(name);
  }
  kit.say(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
await kit.end();
process.exit(0);
