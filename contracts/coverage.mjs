// Reads what `forge coverage --report lcov` wrote, prints lines and branches of each file of src, and fails below
// the shares that are asked for. Lines of inline assembly are left out: forge does not see them run when it compiles
// through the IR, which the ledger needs. What they do is held against plain Solidity and vectors by the tests.
//
//   node coverage.mjs lcov.info 98 95
import { readFileSync } from "node:fs";

const [report, leastLines, leastBranches] = process.argv.slice(2);

// The lines from each `assembly` to its closing brace, braces in comments aside.
const assemblyOf = (file) => {
  const inside = new Set();
  let depth = 0;
  readFileSync(file, "utf8").split("\n").forEach((text, i) => {
    const code = text.replace(/\/\/.*/, "");
    if (depth === 0 && !/^\s*assembly\b/.test(code)) return;
    inside.add(i + 1);
    depth += code.split("{").length - code.split("}").length;
  });
  return inside;
};

const files = [];
for (const record of readFileSync(report, "utf8").split("end_of_record\n")) {
  const name = /^SF:(src\/.*)$/m.exec(record)?.[1];
  if (!name) continue;
  const left = assemblyOf(name);
  const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, hits]) => [Number(line), Number(hits)]);
  const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\S+)$/gm)].map(([, line, hits]) => [Number(line), Number(hits) || 0]);
  const seen = (all) => all.filter(([line]) => !left.has(line));
  files.push({ name, lines: seen(lines), branches: seen(branches) });
}

const share = (all) => {
  const hit = all.filter(([, hits]) => hits > 0).length;
  return { hit, of: all.length, percent: all.length ? (100 * hit) / all.length : 100 };
};
const show = ({ hit, of, percent }) => `${percent.toFixed(2).padStart(6)} % (${hit}/${of})`;
const missing = (all) => [...new Set(all.filter(([, hits]) => hits === 0).map(([line]) => line))].join(" ");

for (const { name, lines, branches } of files) {
  console.log(`${name.padEnd(34)} lines ${show(share(lines)).padEnd(22)} branches ${show(share(branches))}`);
  if (missing(lines)) console.log(`    lines not run: ${missing(lines)}`);
  if (missing(branches)) console.log(`    branches not taken: ${missing(branches)}`);
}
const lines = share(files.flatMap((file) => file.lines));
const branches = share(files.flatMap((file) => file.branches));
console.log(`${"src".padEnd(34)} lines ${show(lines).padEnd(22)} branches ${show(branches)}`);
if (files.length === 0 || lines.percent < Number(leastLines) || branches.percent < Number(leastBranches)) {
  console.error(`coverage below ${leastLines} % of lines or ${leastBranches} % of branches`);
  process.exit(1);
}
