import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "par-index";
import {
  type Case,
  type Evaluation,
  evaluate,
  evaluateLines,
  type Issue,
  mergeTallies,
  type Scheme,
  safeParseDossier,
  safeParseEvaluation,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
  type Tally,
  verifyEvaluation,
} from "par-index";
import { editionFor, safeExtendScheme } from "par-index/editions";
import { whatIf } from "par-index/questions";
import { type AnswerTally, answersFromCsv, answersFromNdjson, type Separator, tallyAnswers } from "par-index/survey";
import { changeOverYears, consolidate, safeParseSuccession } from "par-index/years";
import { evaluateFiles } from "../../src/cli/evaluate.js";
import { savedAs } from "./bytes.js";
import { formFilledIn } from "./form.js";
import type { Mistake } from "./mistake.js";
import { evaluated, type Found, parsed } from "./outcome.js";

type Documents = Readonly<Record<string, unknown>>;

/** The cases of the small year, each with the tally that all of them share. */
export function casesOf({ cases, tally }: Documents): unknown {
  if (!Array.isArray(cases)) return cases;
  return cases.map((one: unknown) => (typeof one === "object" && one !== null ? { tally, ...one } : one));
}

/** The text of a file, with what was typed wrongly in it, as it was saved. */
function saved(text: string, { edit = [], saved: way = "utf-8" }: Mistake): readonly Uint8Array[] {
  let edited = text;
  for (const [from, to] of edit) {
    if (!edited.includes(from)) throw new Error(`The file does not hold ${from}`);
    edited = edited.replace(from, to);
  }
  return savedAs(way, edited);
}

const lines = (documents: Documents): string =>
  (casesOf(documents) as readonly unknown[]).map((one) => `${JSON.stringify(one)}\n`).join("");

function csv({ answers, columns: named }: Documents): string {
  const rows = (answers as readonly Readonly<Record<string, unknown>>[]).map((answer, at) =>
    (named as readonly string[]).map((column) => (column === "when" ? `2026-09-0${at + 1}` : (answer[column] ?? ""))),
  );
  return [named as readonly string[], ...rows].map((row) => `${row.join(",")}\n`).join("");
}

function counted({ tally, answers, refused, repeated, issues, notices }: AnswerTally): Found {
  const cells = tally.map(({ unit, group, question, option, count }): readonly [string, unknown] => [
    `${unit}/${group}/${question}/${option}`,
    count,
  ]);
  return {
    issues: [...issues, ...notices],
    figures: [["answers", answers], ["refused", refused], ["repeated", repeated], ...cells],
  };
}

/** A function of the package, with arguments that no type has seen. */
function called(call: (...values: never[]) => unknown, ...values: readonly unknown[]): unknown {
  return (call as (...given: readonly unknown[]) => unknown)(...values);
}

/** A function that another version of the package may lack. */
function named(name: string): (...values: never[]) => unknown {
  const call: unknown = Reflect.get(core, name);
  if (typeof call !== "function") throw new Error(`There is no function ${name}`);
  return call as (...values: never[]) => unknown;
}

type Parsed = Parameters<typeof parsed>[0];

/** Who is given the documents with the mistake. */
export const calls: Readonly<Record<string, (documents: Documents, mistake: Mistake) => Found | Promise<Found>>> = {
  "evaluate with the year": (documents) =>
    evaluated(called(evaluate, documents["scheme"], casesOf(documents), documents["year"]) as Evaluation),
  "evaluate without a year": (documents) =>
    evaluated(called(evaluate, documents["scheme"], casesOf(documents)) as Evaluation),
  parseScheme: ({ scheme }) => parsed(safeParseScheme(scheme)),
  parseYear: ({ year }) => parsed(called(named("safeParseYear"), year) as Parsed),
  parseDossier: ({ scheme, cases }) =>
    parsed(safeParseDossier(scheme as Scheme, Reflect.get((cases as object[])[0] as object, "dossier"))),
  parseLedger: ({ scheme, cases }) =>
    parsed(safeParseLedger(scheme as Scheme, Reflect.get((cases as object[])[0] as object, "ledger"))),
  parseTally: ({ scheme, tally }) => parsed(safeParseTally(scheme as Scheme, tally)),
  parseEvaluation: (documents) => {
    const made = evaluate(documents["scheme"] as Scheme, casesOf(documents) as readonly Case[]);
    const { evaluation } = { evaluation: structuredClone(made), ...documents };
    return parsed(safeParseEvaluation(evaluation, documents["scheme"] as Scheme));
  },
  parseSuccession: ({ succession }) => parsed(safeParseSuccession(succession)),
  extendScheme: ({ scheme, changes }) => parsed(safeExtendScheme(scheme as Scheme, changes)),
  editionFor: ({ scheme, day }) => {
    const edition = editionFor([scheme as Scheme], day as string);
    return { figures: [["edition", edition.edition]] };
  },
  mergeTallies: ({ tally, other }) => ({
    figures: [["rows", mergeTallies(tally as Tally, other as Tally).length]],
  }),
  "mergeTallies with itself": ({ tally }) => ({
    figures: [["rows", mergeTallies(tally as Tally, tally as Tally).length]],
  }),
  verifyEvaluation: (documents) => {
    const { scheme, reports } = documents;
    const [report] = reports as readonly { readonly evaluation: unknown }[];
    return parsed(verifyEvaluation(scheme as Scheme, casesOf(documents) as readonly Case[], report?.evaluation));
  },
  consolidate: (documents) => {
    const { scheme, reports, options } = documents;
    const { rankings, ...others } = called(consolidate, scheme, reports, options) as ReturnType<typeof consolidate>;
    const { notices = [] } = others as { readonly notices?: readonly Issue[] };
    return {
      issues: notices,
      figures: rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, unknown] => [`${unit}/rank`, rank])),
    };
  },
  changeOverYears: ({ before, after, comparability }) => {
    const changes = called(changeOverYears, before, after, comparability) as ReturnType<typeof changeOverYears>;
    const { notices = [] } = changes as { readonly notices?: readonly Issue[] };
    return { issues: notices, figures: [["rows", Array.isArray(changes) ? changes.length : null]] };
  },
  whatIf: (documents) => {
    const { scheme, changes } = documents;
    called(whatIf, scheme, casesOf(documents), changes);
    return { figures: [] };
  },
  evaluateLines: async (documents, mistake) => {
    const issues: Issue[] = [];
    const figures: (readonly [string, unknown])[] = [];
    const groups: string[] = [];
    for await (const one of evaluateLines(documents["scheme"] as Scheme, saved(lines(documents), mistake))) {
      if (one.kind === "refused") issues.push(...one.issues);
      if (one.kind === "index") figures.push([one.index.unit.id, one.index.published]);
      if (one.kind === "ranking") groups.push(one.group);
      if (one.kind === "summary") {
        issues.push(...one.withdrawn.flatMap((withdrawn) => withdrawn.issues));
        issues.push(...((one as { readonly notices?: readonly Issue[] }).notices ?? []));
        figures.push(["rankings", groups], ["units", one.accepted]);
      }
    }
    return { issues, figures };
  },
  "answers in CSV": async (documents, mistake) => {
    const answers = answersFromCsv(saved(csv(documents), mistake), documents["separator"] as Separator);
    return counted(await tallyAnswers(documents["scheme"] as Scheme, answers));
  },
  "answers in NDJSON": async (documents, mistake) => {
    const text = (documents["answers"] as readonly unknown[]).map((one) => `${JSON.stringify(one)}\n`).join("");
    return counted(await tallyAnswers(documents["scheme"] as Scheme, answersFromNdjson(saved(text, mistake))));
  },
  "a form filled in": formFilledIn,
  "par-index evaluate": (documents, mistake) => {
    const folder = mkdtempSync(join(tmpdir(), "mistakes-"));
    try {
      const [scheme, cases] = [join(folder, "scheme.json"), join(folder, "cases.json")];
      writeFileSync(scheme, JSON.stringify(documents["scheme"]));
      writeFileSync(cases, Buffer.concat(saved(JSON.stringify(casesOf(documents), null, 1), mistake)));
      const run = {
        language: "vi",
        json: true,
        partial: true,
        strict: false,
        format: "html",
        force: false,
        threshold: "5",
      } as const;
      const { out, issues } = evaluateFiles([scheme, cases], { ...run, progress: () => {} });
      return { ...(out === "" ? {} : evaluated(JSON.parse(out) as Evaluation)), issues };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
