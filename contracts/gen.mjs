// Turns forge's artifacts (out/) into what is committed: the combined JSON
// that abigen reads (into the folder named by the argument; the token by itself,
// since it shares the name eip712Domain with the ledger, which abigen cannot tell
// apart; the benches' peer by itself too), and the ABI and storage-layout snapshots.
import { readFileSync, writeFileSync } from "node:fs";

const names = [
  "Admission", "Court", "FluoroToken", "Governance", "InferenceLedger", "ModelRegistry", "NodeRegistry", "RewardPool", "StudyRegistry",
];
const combined = Object.fromEntries(["token", "bindings", "peers"].map((file) => [file, { contracts: {}, version: "" }]));
const abis = {};
const layouts = {};

// Type ids carry compiler-internal numbers that change with unrelated edits.
const typeName = (id) => id.replace(/\)\d+(_storage)?/g, ")$1");

// Puts a contract's artifact among those of one file for abigen and returns it.
const take = (file, folder, name) => {
  const artifact = JSON.parse(readFileSync(`out/${name}.sol/${name}.json`, "utf8"));
  combined[file].contracts[`${folder}/${name}.sol:${name}`] = {
    abi: artifact.abi,
    bin: artifact.bytecode.object.slice(2),
    "bin-runtime": artifact.deployedBytecode.object.slice(2),
    userdoc: {}, devdoc: {}, hashes: artifact.methodIdentifiers,
  };
  return artifact;
};

take("peers", "peers", "WordBoard");
for (const name of names) {
  const artifact = take(name === "FluoroToken" ? "token" : "bindings", "src", name);
  const show = (ps) => (ps ?? []).map((p) => `${p.indexed ? "indexed " : ""}${p.internalType ?? p.type} ${p.name}`.trim()).join(", ");
  abis[name] = artifact.abi
    .map((e) => `${e.type} ${e.name ?? ""}(${show(e.inputs)})${e.stateMutability ? " " + e.stateMutability : ""}${e.outputs?.length ? ` returns (${show(e.outputs)})` : ""}`.replace(" (", "("))
    .sort();
  layouts[name] = artifact.storageLayout.storage.map((s) => `slot ${s.slot} offset ${s.offset}: ${typeName(s.type)} ${s.label}`);
  for (const [id, type] of Object.entries(artifact.storageLayout.types ?? {})) {
    for (const m of type.members ?? []) {
      layouts[name].push(`${typeName(id)} slot ${m.slot} offset ${m.offset}: ${typeName(m.type)} ${m.label}`);
    }
  }
}

for (const [file, content] of Object.entries(combined)) {
  writeFileSync(`${process.argv[2]}/${file}.json`, JSON.stringify(content));
}
writeFileSync("snapshots/abi.json", JSON.stringify(abis, null, 2) + "\n");
writeFileSync("snapshots/storage.json", JSON.stringify(layouts, null, 2) + "\n");
