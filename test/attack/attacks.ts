import {
  type Case,
  digest,
  type Evaluation,
  evaluate,
  evaluateLines,
  isScoringError,
  type Ledger,
  parseScheme,
  type Scheme,
  sealLedger,
  verifyEvaluation,
  verifyLedger,
} from "par-index";
import { leaguePage, leagueTables, toCsv, toHtml, toMarkdown, toText } from "par-index/report";
import { caMau2013Fragment } from "par-index/schemes";
import { answersFromCsv, answersFromNdjson, tallyAnswers } from "par-index/survey";
import { consolidate } from "par-index/years";
import { drawCases } from "../laws/arbitraries/case.js";
import { type Draw, drawFrom } from "../laws/arbitraries/draw.js";
import { drawScheme } from "../laws/arbitraries/scheme.js";
import { evaluation as conserved, lostBy } from "../laws/conservation.js";
import type { Random } from "../random/choices.js";
import { corpus } from "./corpus.js";
import { exported, otherScheme, planned, scheme as smallScheme } from "./exports.js";
import { mutate, mutateText } from "./mutate.js";
import { outcomeOf } from "./wrongCalls.js";

/** What an attack has come to that it must not. */
export interface Breach {
  readonly kind: "raw error" | "accepted forgery" | "silent loss";
  readonly what: string;
}

/** One attack, by chance; it says what it has broken. */
export type Attack = (random: Random) => Promise<readonly Breach[]>;

const drawWith = (random: Random): Draw => drawFrom((least, most) => least + random.below(most - least + 1));
const raw = (what: string): readonly Breach[] => [{ kind: "raw error", what }];

/** Runs something that may refuse, and must not throw anything else. */
async function guarded(name: string, run: () => unknown): Promise<readonly Breach[]> {
  try {
    await run();
    return [];
  } catch (error) {
    return isScoringError(error) ? [] : raw(`${name}: ${String(error).slice(0, 200)}`);
  }
}

/** Any exported function, with one of its arguments spoilt. */
const spoiltCalls: Attack = async (random) => {
  const one = random.pick([...exported, ...planned]);
  const fits = one.fits ?? [];
  if (fits.length === 0) return [];
  const at = random.below(fits.length);
  const given = fits.map((value, position) => (position === at ? spoilt(value, random) : value));
  const { name, became, sentence } = await outcomeOf(one, given);
  return became === "raw" ? raw(`${name}, argument ${at}: ${sentence}`) : [];
};

function spoilt(value: unknown, random: Random): unknown {
  try {
    return mutate(value, random);
  } catch {
    return otherScheme; // what cannot be copied, such as a plan, is replaced
  }
}

const small = parseScheme(caMau2013Fragment);
const documents = corpus(small);
const encoder = new TextEncoder();
const lines = (documents.cases as readonly unknown[]).map((one) => `${JSON.stringify(one)}\n`).join("");
const answers = "unit,group,question,option\na,citizens,q1,yes\nxã Mường La,citizens,q1,no\n";
const ndjson = '{"unit":"a","group":"citizens","question":"q1","option":"yes"}\n'.repeat(3);

/** Bytes that are changed, and cut anywhere: what is read of them does not depend on where they are cut. */
const bytes: Attack = async (random) => {
  const [name, text, read] = random.pick(STREAMS);
  const whole = encoder.encode(random.chance(0.5) ? text : mutateText(text, random));
  for (let times = random.below(3); times > 0; times -= 1) whole[random.below(whole.length)] = random.below(256);
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < whole.length; ) {
    const to = from + 1 + random.below(64);
    pieces.push(whole.subarray(from, to));
    from = to;
  }
  const results: string[] = [];
  const broken = await guarded(name, async () => {
    for (const given of [[whole], pieces]) results.push(await read(given));
  });
  const [once, cut] = results;
  if (once !== cut) return [{ kind: "silent loss", what: `${name}: what is read depends on where the bytes are cut` }];
  if (once?.includes("\ufffd") && !/document\.(?:broken_character|wrong_encoding)|text\./.test(once)) {
    return [{ kind: "silent loss", what: `${name}: a letter that was lost is taken for one` }];
  }
  return broken;
};

type Stream = readonly [name: string, text: string, read: (pieces: readonly Uint8Array[]) => Promise<string>];

const STREAMS: readonly Stream[] = [
  [
    "evaluateLines",
    lines,
    async (pieces) => {
      const all: unknown[] = [];
      for await (const one of evaluateLines(small, pieces)) all.push(one);
      return JSON.stringify(all);
    },
  ],
  [
    "answersFromCsv",
    answers,
    async (pieces) => JSON.stringify(await tallyAnswers(smallScheme, answersFromCsv(pieces))),
  ],
  [
    "answersFromNdjson",
    ndjson,
    async (pieces) => JSON.stringify(await tallyAnswers(smallScheme, answersFromNdjson(pieces))),
  ],
];

/** A random year of a random scheme; made anew now and then, for it costs more than the attacks upon it. */
interface Year {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly result: Evaluation;
}
let year: Year | null = null;
function yearBy(random: Random): Year {
  if (year === null || random.chance(0.02)) {
    const draw = drawWith(random);
    const scheme = parseScheme(drawScheme(draw, 2));
    const cases = drawCases(draw, scheme, 4);
    year = { scheme, cases, result: evaluate(scheme, cases) };
  }
  return year;
}

const FIGURES = ["points", "max", "percent", "published", "class", "complete", "unit", "period"] as const;
const FORGED = ["9999", "100", "0", "1.5", "-1", "NaN", "A", "Z", null, true, {}, "9999.00"];

/** A result in which something is changed, with the digest that anybody can compute. */
const forgedResults: Attack = async (random) => {
  const { scheme, cases, result } = yearBy(random);
  const forged = structuredClone(result) as unknown as Record<string, unknown>;
  const indexes = forged["indexes"] as Record<string, unknown>[];
  const index = indexes.length > 0 ? random.pick(indexes) : null;
  const field = random.pick(FIGURES);
  if (index !== null && random.chance(0.6)) index[field] = random.pick(FORGED);
  else if (random.chance(0.5)) forged[random.pick(["cases", "refused", "rankings", "indexes"])] = [];
  else Object.assign(forged, mutate(forged, random));
  const { digest: _, ...rest } = forged;
  const change = safely(() => digest(rest));
  if (change === null || change === result.digest) return [];
  forged["digest"] = change;
  const breaches: Breach[] = [];
  breaches.push(
    ...(await guarded("verifyEvaluation", () => {
      const verified = verifyEvaluation(scheme, cases, forged);
      if (verified.ok) breaches.push({ kind: "accepted forgery", what: "verifyEvaluation takes a changed result" });
    })),
  );
  breaches.push(
    ...(await guarded("consolidate", () => {
      const report = { by: "x", evaluation: forged as unknown as Evaluation };
      const { units } = consolidate(scheme, [report], { group: null, expected: null, comparable: [] });
      // The figures that a rank rests on are those of the leaves.
      const honest = new Map(result.indexes.map((one) => [one.unit.id, one]));
      for (const one of (forged["indexes"] as Evaluation["indexes"]) ?? []) {
        const before = honest.get(one.unit.id);
        const same = before === undefined || JSON.stringify(one.nodes) !== JSON.stringify(before.nodes);
        if (same) continue;
        const differs = (["points", "max", "published", "class"] as const).some((name) => one[name] !== before[name]);
        if (differs && units.length > 0)
          breaches.push({ kind: "accepted forgery", what: `consolidate takes ${field} of ${one.unit.id}` });
      }
    })),
  );
  breaches.push(...(await guarded("leaguePage", () => void leaguePage(scheme, forged as never, "vi"))));
  return breaches;
};

function safely<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** A sealed ledger in which something is changed, dropped, doubled or moved. */
const forgedLedgers: Attack = async (random) => {
  const ledger = documents.ledger as Ledger;
  if (ledger.length < 2) return [];
  const about = { unit: "don-vi", period: "2021" };
  const sealed = safely(() => (sealLedger as (...given: unknown[]) => Ledger)(small, ledger, about));
  if (sealed === null) return [];
  const last = sealed.at(-1)?.seal;
  const forged = mutate(sealed, random);
  if (JSON.stringify(forged) === JSON.stringify(sealed)) return [];
  return guardedForgery(
    sealed,
    forged,
    () => (verifyLedger as (...given: unknown[]) => { ok: boolean })(small, forged, last, about).ok,
  );
};

async function guardedForgery(honest: unknown, forged: unknown, accepts: () => boolean): Promise<readonly Breach[]> {
  let accepted = false;
  const broken = await guarded("verifyLedger", () => {
    accepted = accepts();
  });
  if (!accepted || safely(() => digest(forged)) === digest(honest)) return broken;
  return [{ kind: "accepted forgery", what: "verifyLedger takes a changed ledger" }];
}

const HOSTILE = [
  "\u001b[2K\u001b[1A",
  "\u001b]52;c;eA==\u0007",
  "\u202e",
  "\u0000",
  "\u200b",
  "=1+1",
  "\n".repeat(9),
  "<b>",
  "|",
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must never reach a terminal
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Names that a terminal or a spreadsheet would obey: none of them reaches one. */
const terminals: Attack = async (random) => {
  const { scheme, cases } = yearBy(random);
  const evil = random.pick(HOSTILE);
  const put = (text: string): string => text + evil;
  const bad = cases.map(({ dossier, ...others }) => ({
    ...others,
    dossier: { ...dossier, unit: { ...dossier.unit, [random.pick(["name", "group", "id"])]: put(dossier.unit.name) } },
  }));
  const breaches: Breach[] = [];
  const broken = await guarded("reports", () => {
    const result = evaluate(scheme, bad);
    const page = leaguePage(scheme, result, "vi");
    const printed = [
      ...leagueTables(scheme, result, "vi").map((table) => toText(table)),
      toMarkdown(page),
      toHtml(page),
      ...toCsv(page, { separator: ";", decimal: ",", bom: false }).map(({ text }) => text.replaceAll("\r\n", "\n")),
    ];
    if (printed.some((text) => OBEYED.test(text))) {
      breaches.push({
        kind: "accepted forgery",
        what: `a name with ${JSON.stringify(evil)} reaches a terminal or a cell`,
      });
    }
  });
  return [...broken, ...breaches];
};

/** Some cases are spoilt: the others come to what each comes to alone, and nothing is lost. */
const acrossCases: Attack = async (random) => {
  const { scheme, cases, result } = yearBy(random);
  const at = random.below(cases.length);
  // Its own fields, as JSON would have them: `evaluate` takes them of any object, and its digest is asked of plain ones.
  const bad = safely(() => plainCopy(mutate(cases[at], random))) as Case;
  const mixed = cases.map((one, position) => (position === at ? bad : one));
  const breaches: Breach[] = [];
  const broken = await guarded("evaluate", async () => {
    const spoiltYear = evaluate(scheme, mixed);
    const honest = new Map(result.indexes.map((one) => [one.unit.id, JSON.stringify(one)]));
    const twice = new Set(mixed.map((one) => String(one?.dossier?.unit?.id)));
    for (const [position, { dossier }] of cases.entries()) {
      const { id } = dossier.unit;
      const now = spoiltYear.indexes.find(({ unit }) => unit.id === id);
      if (position === at || twice.size < mixed.length) continue;
      if (honest.has(id) && JSON.stringify(now) !== honest.get(id)) {
        breaches.push({ kind: "silent loss", what: `case ${at} changes the index of ${id}` });
      }
    }
    if (spoiltYear.refused.length === 0) {
      const lost = await lostBy(conserved, { scheme, cases: mixed });
      if (lost.length > 0) breaches.push({ kind: "silent loss", what: `evaluate loses ${lost.join(", ")}` });
    }
  });
  return [...broken, ...breaches];
};

/** What JSON keeps of a value; what it cannot hold, such as a cycle, has none. */
function plainCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? "null");
}

/** Every attack by its name, with how often it is made among a hundred. */
export const attacks: Readonly<Record<string, readonly [attack: Attack, share: number]>> = {
  "spoilt calls": [spoiltCalls, 40],
  bytes: [bytes, 15],
  "forged results": [forgedResults, 15],
  "forged ledgers": [forgedLedgers, 10],
  terminals: [terminals, 8],
  "across cases": [acrossCases, 12],
};
