/**
 * Scores simulated cases that come as lines of text, and tells how much memory it took at most.
 *
 *   npm run bench -- stream [--cases 3400,34000,340000] [--seed 880]
 *
 * Each size runs in a process of its own. The cases are drawn at random by the illustrative scheme of the communes and
 * stand for no commune. One hundred of them make a group, as the communes of a province do.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  type Adjustment,
  type Case,
  type Dossier,
  type Entry,
  evaluate,
  evaluateLines,
  type Leaf,
  type Ledger,
  leaves,
  parseScheme,
  type Scheme,
  type Tally,
  walk,
} from "par-index";
import { sonLaCommunes } from "par-index/schemes";
import { drawDossier } from "../../laws/arbitraries/case.js";
import { type Draw, seeded } from "../../laws/arbitraries/draw.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "3400,34000,340000" },
    seed: { type: "string", default: "880" },
    alone: { type: "boolean", default: false },
  },
});

const DRAWN = 100;
const MEGABYTE = 2 ** 20;

/** Lines of NDJSON: ever the same few cases, each complete, under the names of ever new units. */
function* lines(cases: number, seed: number): Generator<string> {
  const drawn = completeCases(seed);
  for (let at = 0; at < cases; at += 1) {
    const { dossier, tally = [], ...rest } = drawn[at % drawn.length] as Case;
    const unit = { id: `xa-${at}`, name: `Xã ${at}`, group: `tinh-${Math.floor(at / 100)}`, kind: "commune" };
    const rows = tally.map((row) => ({ ...row, unit: unit.id }));
    yield `${JSON.stringify({ ...rest, dossier: { ...dossier, unit }, tally: rows })}\n`;
  }
}

function completeCases(seed: number): readonly Case[] {
  const scheme = parseScheme(sonLaCommunes);
  const draw = seeded(seed);
  const cases: Case[] = [];
  while (cases.length < DRAWN) {
    const one = { dossier: completeDossier(scheme, draw), ledger: ledgerFor(scheme), tally: tallyFor(scheme, draw) };
    if (evaluate(scheme, [one]).indexes[0]?.complete) cases.push(one);
  }
  return cases;
}

/** Of as many dossiers as it takes, the first facts that are stated of each leaf. */
function completeDossier(scheme: Scheme, draw: Draw): Dossier {
  const asked = leaves(scheme.criteria).filter(isSelfScored).length;
  const entries = new Map<string, Entry>();
  for (;;) {
    const drawn = drawDossier(draw, scheme, { id: "xa", name: "Xã", group: "tinh" });
    for (const { claimed: _, ...one } of drawn.entries) {
      if (one.facts !== undefined && !("absent" in one.facts) && !entries.has(one.leaf)) entries.set(one.leaf, one);
    }
    if (entries.size === asked) return { ...drawn, entries: [...entries.values()] };
  }
}

function isSelfScored({ scoredBy, rule }: Leaf): boolean {
  return scoredBy !== "appraiser" && rule.kind !== "survey";
}

/** The appraisers fill the leaves that are theirs. */
function ledgerFor(scheme: Scheme): Ledger {
  return walk(scheme.criteria).flatMap(({ criterion, appraiser = "" }): Adjustment[] => {
    if (criterion.kind === "group" || criterion.scoredBy !== "appraiser") return [];
    const { code: leaf, max: points } = criterion;
    const [by, to] = [{ agency: appraiser }, { points }];
    return [{ leaf, from: "pending", to, reason: "Mô phỏng", by, stage: "appraisal", at: "2026-01-10" }];
  });
}

function tallyFor({ questionnaire }: Scheme, draw: Draw): Tally {
  const { groups = [], questions = [] } = questionnaire ?? {};
  return questions.flatMap(({ id: question, groups: asked, options }) =>
    (asked ?? groups.map(({ id }) => id)).map((group) => {
      const { id: option } = draw.pick(options.filter(({ value }) => value !== null));
      return { unit: "xa", group, question, option, count: draw.int(60, 200) };
    }),
  );
}

async function run(cases: number, seed: number): Promise<void> {
  const begun = performance.now();
  let [peak, bytes, ranked] = [0, 0, 0];
  const chunks = (function* () {
    for (const line of lines(cases, seed)) {
      bytes += line.length;
      yield line;
    }
  })();
  const onProgress = ({ cases: done }: { readonly cases: number }): void => {
    if (done % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  for await (const result of evaluateLines(sonLaCommunes, chunks, { onProgress })) {
    if (result.kind === "summary") ranked = result.rankings.reduce((total, { rows }) => total + rows.length, 0);
  }
  const seconds = (performance.now() - begun) / 1000;
  const columns = [
    `${cases} cases`.padStart(15),
    `${(bytes / MEGABYTE).toFixed(0)} MB of text`.padStart(18),
    `${ranked} ranked`.padStart(15),
    `${seconds.toFixed(1)} s`.padStart(10),
    `heap at most ${(peak / MEGABYTE).toFixed(0)} MB`.padStart(22),
    `process at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`.padStart(26),
  ];
  process.stdout.write(`${columns.join("")}\n`);
}

const sizes = values.cases.split(",").map(Number);
if (values.alone) {
  for (const size of sizes) await run(size, Number(values.seed));
} else {
  const script = fileURLToPath(import.meta.url);
  for (const size of sizes) {
    const asked = ["tsx", script, "--alone", "--cases", String(size), "--seed", values.seed];
    execFileSync("npx", asked, { stdio: "inherit" });
  }
}
