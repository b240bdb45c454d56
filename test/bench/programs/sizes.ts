/**
 * Nothing grows with a square: leaves, adjustments, units and issues at 1×, 10× and 100× of each, and hostile documents of 5 MB.
 *
 *   npm run bench -- sizes
 */
import {
  evaluate,
  evaluateStream,
  isScoringError,
  parseScheme,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
} from "par-index";
import { rankLines } from "par-index/bulk";
import { type Change, diffSchemes, extendScheme } from "par-index/editions";

const title = { vi: "Tiêu chí" };

/** A scheme of so many leaves: tens of leaves in tens of groups. */
function schemeOf(count: number): unknown {
  const leaf = (code: string): unknown => ({
    kind: "leaf",
    code,
    title,
    max: "1",
    part: "appraisal",
    rule: { kind: "proportional", measure: "ratio" },
  });
  const groups = Array.from({ length: count / 10 }, (_, at) => ({
    kind: "group",
    code: `${at}`,
    title,
    max: "9",
    children: Array.from({ length: 9 }, (_, inner) => leaf(`${at}.${inner}`)),
  }));
  const questions = Array.from({ length: count / 10 }, (_, at) => ({
    id: `q${at}`,
    leaf: `s${at}`,
    title,
    options: [
      { id: "a", title, value: "1" },
      { id: "b", title, value: "0" },
    ],
  }));
  const surveyed = questions.map(({ leaf: code }) => ({
    kind: "leaf",
    code,
    title,
    max: "1",
    part: "survey",
    rule: { kind: "survey" },
  }));
  return {
    id: "growth",
    edition: "1",
    title,
    status: "illustrative",
    basis: [],
    parts: [
      { id: "appraisal", title, max: String((count / 10) * 9) },
      { id: "survey", title, max: String(count / 10) },
    ],
    criteria: [...groups, ...surveyed],
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "rescale-part" },
    bands: { on: "points", reads: "published", best: [], otherwise: { class: "–", title } },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
    questionnaire: { groups: [{ id: "g", title, weight: "1" }], questions },
  };
}

function documentsOf(count: number) {
  const leaves = Array.from({ length: count / 10 }, (_, at) =>
    Array.from({ length: 9 }, (_, inner) => `${at}.${inner}`),
  );
  const dossier = {
    unit: { id: "u", name: "Đơn vị", group: "g" },
    period: "2021",
    scheme: { id: "growth", edition: "1" },
    entries: leaves.flat().map((leaf) => ({ leaf, facts: { part: "1", whole: "3" } })),
  };
  const ledger = leaves.flat().map((leaf) => ({
    leaf,
    from: "0.3333",
    to: { points: "0" },
    reason: "Lý do",
    by: { agency: "so-noi-vu" },
    stage: "appraisal",
    at: "2022-01-10",
  }));
  const tally = Array.from({ length: count / 10 }, (_, at) =>
    ["a", "b"].map((option) => ({
      unit: "u",
      group: "g",
      question: `q${at}`,
      option,
      count: 7,
    })),
  ).flat();
  return { dossier, ledger, tally };
}

/** The least of some runs in milliseconds of the processor: noise only ever adds. Short runs are taken many at a time. */
async function time(run: () => unknown): Promise<number> {
  const times: number[] = [];
  let count = 1;
  for (let again = 0; again < 4; again += 1) {
    const begun = process.cpuUsage();
    for (let one = 0; one < count; one += 1) await run();
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000 / count);
    count = Math.max(count, Math.ceil(30 / (times[again] as number)));
  }
  return Math.min(...times);
}

/** So many units, each with a dossier of twenty leaves. */
function unitsOf(count: number): { readonly dossier: unknown }[] {
  const { dossier } = documentsOf(20);
  return Array.from({ length: count }, (_, at) => ({
    dossier: {
      ...dossier,
      unit: { id: `u${at}`, name: `Đơn vị ${at}`, group: `g${at % 34}` },
      entries: dossier.entries.map(({ leaf, facts }) => ({ leaf, facts: { ...facts, whole: String(3 + (at % 100)) } })),
    },
  }));
}

/** The same, each refused for what it says of its only entry. */
function wrongUnitsOf(count: number): { readonly dossier: unknown }[] {
  return unitsOf(count).map(({ dossier }) => ({
    dossier: { ...(dossier as object), entries: [{ leaf: "0.0", facts: { part: "four", whole: "3" } }] },
  }));
}

function wrongDossierOf(count: number): unknown {
  const { dossier } = documentsOf(count);
  return { ...dossier, entries: dossier.entries.map((entry) => ({ ...entry, facts: { part: "1", whole: "x" } })) };
}

/** So many adjustments of one leaf, each from where the one before has left it. */
function adjustmentsOf(count: number): unknown {
  const [first] = documentsOf(10).ledger;
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10);
    const [before, points] = [String((at % 7) / 10), String(((at + 1) % 7) / 10)];
    return { ...first, from: at === 0 ? "0.3333" : before, to: { points }, at: day };
  });
}

/** The next edition: the title of every leaf, as somebody amends it. */
function amendmentsOf(size: number): readonly Change[] {
  const grounds = { clause: { document: "minh họa" }, reason: "Viết lại tên tiêu chí." };
  const { dossier } = documentsOf(size);
  return [
    { ...grounds, kind: "set", fields: { edition: "2" } },
    ...dossier.entries.map(
      ({ leaf: code }): Change => ({
        ...grounds,
        kind: "amend",
        code,
        set: { title: { vi: `Tiêu chí ${code}` } },
      }),
    ),
  ];
}

const fewLeaves = parseScheme(schemeOf(20));
const bytesOf = (cases: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(cases.map((one) => `${JSON.stringify(one)}\n`).join(""));

async function countStreamed(cases: readonly unknown[]): Promise<number> {
  let count = 0;
  for await (const _ of evaluateStream(fewLeaves, structuredClone(cases))) count += 1;
  return count;
}

/** What is made before the time is taken, by how many there are; then what is timed. */
type Growth = (size: number) => () => unknown;

const growths: Readonly<Record<string, Readonly<Record<string, Growth>>>> = {
  leaves: {
    parseScheme: (size) => {
      const raw = schemeOf(size);
      return () => safeParseScheme(raw);
    },
    parseDossier: (size) => {
      const [scheme, { dossier }] = [parseScheme(schemeOf(size)), documentsOf(size)];
      return () => safeParseDossier(scheme, structuredClone(dossier));
    },
    parseTally: (size) => {
      const [scheme, { tally }] = [parseScheme(schemeOf(size)), documentsOf(size)];
      return () => safeParseTally(scheme, structuredClone(tally));
    },
    evaluate: (size) => {
      const [scheme, documents] = [parseScheme(schemeOf(size)), documentsOf(size)];
      return () => evaluate(scheme, [structuredClone(documents) as never]);
    },
    extendScheme: (size) => {
      const scheme = parseScheme(schemeOf(size));
      return () => extendScheme(scheme, amendmentsOf(size));
    },
    diffSchemes: (size) => {
      const scheme = parseScheme(schemeOf(size));
      const other = extendScheme(scheme, amendmentsOf(size));
      return () => diffSchemes(scheme, other);
    },
  },
  adjustments: {
    "parseLedger, each of another leaf": (size) => {
      const [scheme, { ledger }] = [parseScheme(schemeOf(size)), documentsOf(size)];
      return () => safeParseLedger(scheme, structuredClone(ledger));
    },
    "evaluate, all of one leaf": (size) => {
      const [{ dossier }, ledger] = [documentsOf(20), adjustmentsOf(size)];
      return () => evaluate(fewLeaves, [structuredClone({ dossier, ledger }) as never]);
    },
  },
  units: {
    evaluate: (size) => {
      const cases = unitsOf(size);
      return () => evaluate(fewLeaves, structuredClone(cases) as never);
    },
    evaluateStream: (size) => {
      const cases = unitsOf(size);
      return () => countStreamed(cases);
    },
    rankLines: (size) => {
      const bytes = bytesOf(unitsOf(size));
      return () => rankLines(fewLeaves, bytes);
    },
  },
  issues: {
    "parseDossier, each of another entry": (size) => {
      const [scheme, dossier] = [parseScheme(schemeOf(size)), wrongDossierOf(size)];
      return () => safeParseDossier(scheme, structuredClone(dossier));
    },
    "evaluate, each of another unit": (size) => {
      const cases = wrongUnitsOf(size);
      return () => evaluate(fewLeaves, structuredClone(cases) as never);
    },
  },
};

const sizes = [100, 1_000, 10_000];
const lines = ["processor time, and how much it grows when what is counted grows 10× and 100×", ""];
for (const [what, ofWhat] of Object.entries(growths)) {
  lines.push(`${what}: ${sizes.join(", ")}`);
  for (const [name, made] of Object.entries(ofWhat)) {
    const times: number[] = [];
    for (const size of sizes) times.push(await time(made(size)));
    const [one = 1, ten = 1, hundred = 1] = times;
    const ratios = `×${(ten / one).toFixed(1)}, ×${(hundred / one).toFixed(1)}`;
    lines.push(`  ${name.padEnd(36)}${times.map((ms) => `${ms.toFixed(2)} ms`.padStart(13)).join("")}   ${ratios}`);
  }
}

/** Documents of about 5 MB that try to be slow. */
const long = "x".repeat(19_999);
const hostile: Record<string, unknown> = {
  "one long list of nothing": Array.from({ length: 900_000 }, () => 0),
  "many long texts": { id: Array.from({ length: 260 }, () => long) },
  "many unknown keys": Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`key${at}`, at])),
  "many bad criteria": { criteria: Array.from({ length: 120_000 }, () => ({ kind: "leaf" })) },
  "one code many times": { ...(schemeOf(100) as object), criteria: repeatedCodes(30_000) },
  "one rule of many steps": { ...(schemeOf(100) as object), criteria: [manySteps(100_000)] },
  "many parts": { ...(schemeOf(100) as object), parts: manyNamed(100_000) },
  "many groups asked": { ...(schemeOf(100) as object), questionnaire: { groups: manyNamed(60_000), questions: [] } },
  "long numbers": { ...(schemeOf(100) as object), parts: [{ id: "p", title, max: "9".repeat(20_000) }] },
};

function repeatedCodes(length: number): unknown {
  return Array.from({ length }, () => ({
    kind: "leaf",
    code: "1",
    title,
    max: "1",
    part: "appraisal",
    rule: { kind: "given" },
  }));
}

function manySteps(length: number): unknown {
  const steps = Array.from({ length }, (_, at) => ({ atLeast: String(length - at), points: "1" }));
  const rule = { kind: "steps", measure: "ratio", steps, otherwise: "0" };
  return { kind: "leaf", code: "1", title, max: "1", part: "appraisal", rule };
}

function manyNamed(length: number): unknown {
  return Array.from({ length }, (_, at) => ({ id: `id${at}`, title, max: "1", weight: "1" }));
}

lines.push("", "hostile documents: size, time, outcome", "");
let slowest = 0;
for (const [name, document] of Object.entries(hostile)) {
  const bytes = JSON.stringify(document).length;
  let outcome = "";
  const ms = await time(() => {
    try {
      const result = safeParseScheme(document);
      outcome = result.ok ? "accepted" : `${result.issues.length} issues, first ${result.issues[0]?.code}`;
    } catch (error) {
      outcome = isScoringError(error) ? "refused" : `FAILED: ${String(error)}`;
    }
  });
  slowest = Math.max(slowest, ms);
  lines.push(
    `${name.padEnd(26)}${(bytes / 1e6).toFixed(1).padStart(6)} MB${ms.toFixed(0).padStart(7)} ms   ${outcome}`,
  );
}
lines.push("", `slowest hostile document: ${slowest.toFixed(0)} ms`);
process.stdout.write(`${lines.join("\n")}\n`);
