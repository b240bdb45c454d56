/**
 * No quadratic path: times every reader at 1×, 10× and 100× the nodes, and on hostile documents of 5 MB.
 *
 *   npm run bench -- sizes
 */
import {
  evaluate,
  isScoringError,
  parseScheme,
  type Scheme,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
} from "par-index";

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

/** The best of three runs, in milliseconds: noise only ever adds. */
function time(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );
}

type Readers = Record<string, (scheme: Scheme, documents: ReturnType<typeof documentsOf>, raw: unknown) => unknown>;

const readers: Readers = {
  parseScheme: (_scheme, _documents, raw) => safeParseScheme(raw),
  parseDossier: (scheme, { dossier }) => safeParseDossier(scheme, structuredClone(dossier)),
  parseLedger: (scheme, { ledger }) => safeParseLedger(scheme, structuredClone(ledger)),
  parseTally: (scheme, { tally }) => safeParseTally(scheme, structuredClone(tally)),
  evaluate: (scheme, documents) => evaluate(scheme, [documents as never]),
};

const sizes = [100, 1_000, 10_000];
const lines = ["time of each reader, and how much it grows when the nodes grow 10× and 100×", ""];
for (const [name, run] of Object.entries(readers)) {
  const times = sizes.map((size) => {
    const raw = schemeOf(size);
    const scheme = parseScheme(raw);
    const documents = documentsOf(size);
    return time(() => run(scheme, documents, raw));
  });
  const [one = 1, ten = 1, hundred = 1] = times;
  const ratios = `×${(ten / one).toFixed(1)} at 10×, ×${(hundred / one).toFixed(1)} at 100×`;
  lines.push(`${name.padEnd(14)}${times.map((ms) => `${ms.toFixed(1)} ms`.padStart(11)).join("")}   ${ratios}`);
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
  const ms = time(() => {
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
