import {
  evaluate,
  type Issue,
  isScoringError,
  type Parsed,
  type Scheme,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
} from "par-index";
import { safeExtendScheme } from "par-index/editions";
import { safeParseSuccession } from "par-index/years";
import { argument } from "../../src/document/argument.js";

/** A document that stands in a vector's input, the schema it should obey, and what the library finds wrong with it. */
export interface Found {
  readonly schema: string;
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

type Input = Readonly<Record<string, unknown>>;
type ReadDocument = (document: unknown) => readonly Issue[];

/** Every document of a vector, whatever its call does with them. */
export function documentsOf(call: string, input: Input): readonly Found[] {
  const found: Found[] = [];
  const take = (schema: string, document: unknown, read: ReadDocument): void => {
    if (document !== undefined) found.push({ schema, document, issues: read(document) });
  };
  const schemeIn = (field: string): Scheme | undefined => {
    const parsed = safeParseScheme(input[field]);
    if (Object.hasOwn(input, field)) take("scheme", input[field], (it) => issuesIn(safeParseScheme(it)));
    return parsed.ok ? parsed.value : undefined;
  };

  if (call === "readDecimal") take("definitions#/$defs/decimal", input["input"], decimalIssues);
  if (call === "extendScheme" || call === "provenanceOf") {
    const base = schemeIn("base");
    if (base) take("changes", input["changes"], (it) => issuesIn(safeExtendScheme(base, it as [])));
  }
  if (call === "diffSchemes") for (const field of ["from", "to"]) schemeIn(field);
  if (call === "editionFor") {
    for (const edition of listIn(input, "editions")) take("scheme", edition, (it) => issuesIn(safeParseScheme(it)));
  }
  take("succession", input["events"], (it) => issuesIn(safeParseSuccession(it)));

  const scheme = schemeIn("scheme");
  if (scheme === undefined) return found;
  const takeParts = ({ dossier, ledger, tally }: Input): void => {
    take("dossier", dossier, (it) => issuesIn(safeParseDossier(scheme, it)));
    take("ledger", ledger, (it) => issuesIn(safeParseLedger(scheme, it)));
    take("tally", tally, (it) => issuesIn(safeParseTally(scheme, it)));
  };
  const takeCases = (cases: unknown): void => {
    if (cases === undefined) return;
    take("cases", cases, (it) => caseIssues(scheme, it));
    for (const one of Array.isArray(cases) ? cases : []) {
      if (typeof one !== "object" || one === null) continue;
      take("case", one, (it) => caseIssues(scheme, [it]));
      takeParts(one);
    }
  };
  takeParts(input);
  for (const field of ["cases", "before", "after"]) takeCases(input[field]);
  for (const year of listIn(input, "years")) takeCases(year);
  for (const report of listIn(input, "reports") as Input[]) {
    if (report["scheme"] === undefined) takeCases(report["cases"]);
  }
  if (input["case"] !== undefined) takeCases([input["case"]]);
  return found;
}

function issuesIn(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

function decimalIssues(input: unknown): readonly Issue[] {
  return thrownBy(() => argument(input as string, []));
}

function caseIssues(scheme: Scheme, cases: unknown): readonly Issue[] {
  let refused: readonly Issue[] = [];
  const thrown = thrownBy(() => {
    refused = evaluate(scheme, cases as []).refused.flatMap(({ issues }) => issues);
  });
  return [...thrown, ...refused];
}

function thrownBy(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isScoringError(error)) return error.issues;
    throw error;
  }
}

function listIn(input: Input, field: string): readonly unknown[] {
  const list = input[field];
  return Array.isArray(list) ? list : [];
}
