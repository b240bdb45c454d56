import {
  type Case,
  digest,
  evaluate,
  type Issue,
  printPath,
  type Scheme,
  safeParseDossier,
  safeParseEvaluation,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
  safeParseYear,
} from "par-index";
import { describe, expect, it } from "vitest";
import { casesOf } from "./calls.js";
import { smallYear, stamped } from "./smallYear.js";

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/** What may stand in the place of any value. */
const INSTEAD: readonly unknown[] = [null, "x", "-1.5", {}];

/** The places in a document. Of a list the first element and the last stand for all. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const last = Array.isArray(value) ? value.length - 1 : 0;
  const steps = Array.isArray(value) ? [...value.keys()].filter((at) => at === 0 || at === last) : Object.keys(value);
  return [path, ...steps.flatMap((step) => placesIn((value as Holder)[step], [...path, step]))];
}

/** The document with one value changed. */
function changedAt(document: unknown, path: Path, change: (holder: Holder, step: string | number) => void): unknown {
  const copy = { document: structuredClone(document) };
  const steps: Path = ["document", ...path];
  const holder = steps.slice(0, -1).reduce((inner: unknown, step) => (inner as Holder)[step], copy);
  change(holder as Holder, steps.at(-1) ?? "document");
  return copy.document;
}

/** Every way to spoil a document at one place, in words. */
function* spoilt(document: unknown): Generator<readonly [way: string, spoilt: unknown]> {
  for (const path of placesIn(document)) {
    const place = printPath(path);
    for (const value of INSTEAD) {
      yield [`${place} = ${JSON.stringify(value)}`, changedAt(document, path, (of, step) => (of[step] = value))];
    }
    const here = path.reduce((inner: unknown, step) => (inner as Holder)[step], document);
    if (Array.isArray(here) && here.length > 0) {
      yield [`${place}, the first again`, changedAt(document, path, (of, step) => (of[step] = [here[0], ...here]))];
    } else if (typeof here === "object" && here !== null) {
      yield [`${place} with another field`, changedAt(document, path, (of, step) => (of[step] = { ...here, hole: 1 }))];
    }
    if (typeof here === "boolean")
      yield [`${place} = ${!here}`, changedAt(document, path, (of, step) => (of[step] = !here))];
    if (typeof path.at(-1) === "string") {
      yield [`${place} left out`, changedAt(document, path, (of, step) => delete of[step])];
    }
  }
}

interface Read {
  readonly issues?: readonly Issue[];
  readonly notices?: readonly Issue[];
}

/** What is said of each way: code, place and parameters of the first issues, and how many there are. */
function said(document: unknown, read: (spoilt: unknown) => Read): string {
  return [...spoilt(document)]
    .map(([way, made]) => {
      const { issues = [], notices = [] } = read(made);
      const told = [...issues, ...notices].map(
        ({ code, path, at, params }) => `${code} ${printPath(path)} ${JSON.stringify([at, params])}`,
      );
      return [`${way}: ${told.length}`, ...told.slice(0, 2)].join("\n  ").replaceAll(/[0-9a-f]{64}/g, "DIGEST");
    })
    .join("\n");
}

const documents = stamped(smallYear());
const scheme = documents["scheme"] as Scheme;
const [first] = casesOf(documents) as readonly [Case];

// Read what differs before you take it over: npx vitest run --project mistakes -u
describe("every field, spoilt in each way", { timeout: 60_000 }, () => {
  it("of a scheme", () => expect(said(scheme, safeParseScheme)).toMatchSnapshot());
  it("of a year", () => expect(said(documents["year"], safeParseYear)).toMatchSnapshot());
  it("of a dossier", () => {
    expect(said(first.dossier, (made) => safeParseDossier(scheme, made))).toMatchSnapshot();
  });
  it("of a ledger", () => expect(said(first.ledger, (made) => safeParseLedger(scheme, made))).toMatchSnapshot());
  it("of a tally", () => expect(said(first.tally, (made) => safeParseTally(scheme, made))).toMatchSnapshot());
  it("of a result, whose digest is computed anew", () => {
    const made = evaluate(scheme, [first]);
    const { digest: _, ...rest } = made;
    const read = (result: unknown): Read => {
      const isObject = typeof result === "object" && result !== null && !Array.isArray(result);
      return safeParseEvaluation(isObject ? { ...result, digest: digest(result) } : result, scheme);
    };
    expect(said(rest, read)).toMatchSnapshot();
  });
});
