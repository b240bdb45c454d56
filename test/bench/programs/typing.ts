/**
 * What a scheme written in TypeScript costs its author: the time in which the compiler checks a scheme of so many leaves,
 * of every kind of rule, a dossier with an entry about each, and a question about each.
 *
 *   npm run bench -- typing [LEAVES]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Criterion, Entry, Leaf, Rule, Scheme } from "par-index";

/** Seconds of the processor, on top of an import alone; for a hundred leaves. */
const LIMIT = 2;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const tsc = join(root, "node_modules/typescript/lib/tsc.js");
const title = { vi: "Tiêu chí" };
const ids = (points: readonly string[]) => points.map((each, at) => ({ id: `id-${at}`, title, points: each }));

/** A rule of every kind that a unit scores itself, and facts for it. */
const kinds: readonly { readonly rule: Rule; readonly facts: Entry["facts"] }[] = [
  { rule: { kind: "levels", levels: ids(["1", "0.75", "0.5", "0.25", "0"]) }, facts: { level: "id-2" } },
  {
    rule: {
      kind: "steps",
      measure: "ratio",
      steps: [
        { atLeast: "90", points: "1" },
        { atLeast: "80", points: "0.5" },
      ],
      otherwise: "0",
    },
    facts: { part: "9", whole: "10" },
  },
  { rule: { kind: "proportional", measure: "value", target: "10" }, facts: { value: "9" } },
  {
    rule: {
      kind: "weighted",
      terms: [
        { id: "on-time", title, weight: "1" },
        { id: "late", title, weight: "0.5" },
      ],
    },
    facts: { counts: [{ id: "late", count: 3 }], whole: "10" },
  },
  { rule: { kind: "counting", each: "0.5" }, facts: { count: 2 } },
  { rule: { kind: "checklist", items: ids(["0.25", "0.25", "0.5"]) }, facts: { met: ["id-0", "id-2"] } },
  { rule: { kind: "deducting", faults: ids(["0.25", "0.5"]) }, facts: { faults: [{ id: "id-1", count: 1 }] } },
  { rule: { kind: "relative", best: "highest" }, facts: { value: "9" } },
  { rule: { kind: "given", step: "0.25" }, facts: { points: "0.5", reason: "Biên bản" } },
];

function kindAt(at: number): (typeof kinds)[number] {
  const kind = kinds[at % kinds.length];
  if (kind === undefined) throw new Error("no kinds");
  return kind;
}

function leafAt(code: string, at: number): Leaf {
  return { kind: "leaf", code, title, max: "1", part: "appraisal", rule: kindAt(at).rule };
}

/** Groups of ten. */
function schemeOf(leaves: number): Scheme {
  const criteria: Criterion[] = [];
  for (let first = 0; first < leaves; first += 10) {
    const code = String(criteria.length + 1);
    const length = Math.min(10, leaves - first);
    const children = Array.from({ length }, (_, at) => leafAt(`${code}.${at + 1}`, first + at));
    criteria.push({ kind: "group", code, title, max: String(length), children });
  }
  return {
    id: "typing",
    edition: "1",
    title,
    status: "illustrative",
    basis: [{ document: "880/QĐ-UBND" }],
    parts: [{ id: "appraisal", title, max: String(leaves) }],
    criteria,
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "rescale-part" },
    bands: { on: "points", reads: "published", best: [], otherwise: { class: "D", title } },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
  };
}

function programOf(scheme: Scheme): string {
  const codes = scheme.criteria.flatMap((one) => (one.kind === "group" ? one.children : [])).map(({ code }) => code);
  const entries = codes.map((leaf, at) => ({ leaf, facts: kindAt(at).facts }));
  const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
  return [
    `import { defineDossier, defineScheme, evaluate, nodeOf } from "par-index";`,
    `const scheme = defineScheme(${JSON.stringify(scheme, null, 2)});`,
    `const dossier = defineDossier(scheme, ${JSON.stringify({ unit, period: "2021", entries }, null, 2)});`,
    `for (const index of evaluate(scheme, [{ dossier }]).indexes) {`,
    ...codes.map((code) => `  nodeOf(scheme, index, ${JSON.stringify(code)});`),
    "  // @ts-expect-error TS2345: a misspelt code; were the codes not known, this line would be an error itself.",
    `  nodeOf(scheme, index, "0.0");`,
    "}",
  ].join("\n");
}

const TELL_CPU = `process.on("exit", () => console.log("CPU time: " + process.cpuUsage().user / 1e6 + "s"));`;

/** Seconds by phase, as the compiler tells them, and those of the processor, which a busy machine does not stretch. */
function measure(folder: string, program: string): ReadonlyMap<string, number> {
  writeFileSync(join(folder, "program.ts"), program);
  const told = ["--import", `data:text/javascript,${encodeURIComponent(TELL_CPU)}`];
  const printed = execFileSync("node", [...told, tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  return new Map([...printed.matchAll(/^(\w+ time):\s+([\d.]+)s$/gm)].map(([, phase = "", s]) => [phase, Number(s)]));
}

const leaves = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "par-index-typing-"));
try {
  // The declarations that a user installs.
  const own = join(folder, "node_modules/par-index");
  mkdirSync(own, { recursive: true });
  execFileSync("node", [tsc, "-p", join(root, "scripts/tsconfig.build.json"), "--outDir", own]);
  writeFileSync(
    join(own, "package.json"),
    JSON.stringify({ name: "par-index", type: "module", types: "./index.d.ts" }),
  );
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const target = { module: "nodenext", target: "es2022", lib: ["es2022"], types: [], noEmit: true, skipLibCheck: true };
  const compilerOptions = { ...target, strict: true, exactOptionalPropertyTypes: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const empty = measure(folder, `import { evaluate } from "par-index";\nevaluate;\n`);
  const full = measure(folder, programOf(schemeOf(leaves)));
  for (const [phase, seconds] of full) {
    const before = empty.get(phase)?.toFixed(2) ?? "–";
    process.stdout.write(`${phase.padEnd(12)} ${seconds.toFixed(2)} s   (an import alone: ${before} s)\n`);
  }
  const cost = (full.get("CPU time") ?? Number.POSITIVE_INFINITY) - (empty.get("CPU time") ?? 0);
  process.stdout.write(`${leaves} leaves cost ${cost.toFixed(2)} s of the processor, limit ${LIMIT} s\n`);
  if (cost >= LIMIT) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
