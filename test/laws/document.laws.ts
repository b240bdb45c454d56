import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { digest, evaluate } from "par-index";
import { describe, expect } from "vitest";
import * as z from "zod/mini";
import { ledgers } from "../../src/appraisal/parseLedger.js";
import * as appraisal from "../../src/appraisal/schema.js";
import { dossiers } from "../../src/assessment/parseDossier.js";
import * as assessment from "../../src/assessment/schema.js";
import * as composite from "../../src/composite/schema.js";
import * as criteria from "../../src/criteria/schema.js";
import { anyDocument } from "../../src/document/digest.js";
import { isFrozenThrough } from "../../src/document/freeze.js";
import { nativeHash, portableHash, type TextHash } from "../../src/document/hash.js";
import { noteOf } from "../../src/document/note.js";
import { readShape } from "../../src/document/reader.js";
import * as documents from "../../src/document/schema.js";
import * as editions from "../../src/editions/schema.js";
import { parseEvaluation } from "../../src/evaluate/parseEvaluation.js";
import * as evaluation from "../../src/evaluate/schema.js";
import * as questions from "../../src/questions/schema.js";
import * as ranking from "../../src/ranking/schema.js";
import * as forms from "../../src/report/pages/schema.js";
import type { Rule } from "../../src/rules/rule.js";
import * as rules from "../../src/rules/schema.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import * as scheme from "../../src/scheme/schema.js";
import { tallies } from "../../src/survey/parseTally.js";
import * as survey from "../../src/survey/schema.js";
import * as years from "../../src/years/schema.js";
import { disguise } from "../attack/disguise.js";
import { mutate } from "../attack/mutate.js";
import { generator } from "../random/choices.js";
import { schemes, years as wholeYears } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { troubled, troubles } from "./arbitraries/trouble.js";
import { assessedYears } from "./arbitraries/year.js";
import { law } from "./law.js";

const randoms = drawn((draw) => generator(draw.int(0, 2 ** 31 - 1)));

const folders = {
  appraisal,
  assessment,
  composite,
  criteria,
  documents,
  editions,
  evaluation,
  forms,
  questions,
  ranking,
};

/** Every schema of the library by its name. */
const all: readonly (readonly [string, z.ZodMiniType])[] = Object.entries<object>({
  ...folders,
  rules,
  scheme,
  survey,
  years,
}).flatMap(([folder, names]) =>
  Object.entries<unknown>(names as Record<string, unknown>).flatMap(([name, value]) =>
    value instanceof z.ZodMiniType ? [[`${folder} ${name}`, value] as const] : [],
  ),
);
const factsOf = (rule: Rule): z.ZodMiniType => rules.factsSchema(rule) as z.ZodMiniType;

/** A document of each kind, to be read by every schema as it is and spoilt. */
function documentsOf({
  scheme: of,
  cases,
}: {
  readonly scheme: unknown;
  readonly cases: readonly object[];
}): unknown[] {
  const clause = { document: "880/QĐ-UBND" };
  const criterion = (of as { criteria: unknown[] }).criteria[0];
  return [
    of,
    ...Object.values(of as object),
    criterion,
    ...cases,
    ...cases.flatMap((one) => Object.values(one)),
    cases,
    [{ kind: "add", clause, reason: "r", under: null, criterion }],
    [{ kind: "merge", date: "2025-07-01", clause, from: ["a", "b"], to: [{ id: "c", name: "C" }] }],
    [{ unit: "a", group: "g", population: 3, issued: 2, returned: 1, valid: 1 }],
    [{ unit: "a", leaf: "1", facts: { count: 1 } }],
  ];
}

describe("document", () => {
  law(
    "reader and schema agree: readShape(schema, x).ok = schema.safeParse(x).success, and the values are equal",
    "Our reading: a shape is written once",
    [wholeYears, randoms],
    (year, random) => {
      const evaluated = JSON.parse(JSON.stringify(evaluate(year.scheme, year.cases)));
      const valid = [...documentsOf(JSON.parse(JSON.stringify(year))), evaluated, ...Object.values(evaluated)];
      for (const [name, schema] of all) {
        for (const document of [random.pick(valid), random.pick(valid), mutate(random.pick(valid), random)]) {
          agree(name, schema, document);
        }
        // What fits is spoilt more often than what does not.
        const fitting = valid.filter((one) => schema.safeParse(one).success);
        if (fitting.length > 0) agree(name, schema, mutate(random.pick(fitting), random));
      }
    },
  );
  law(
    "reader and schema agree about facts: for every rule of a scheme, as above",
    "Our reading: a shape is written once",
    [wholeYears, randoms],
    ({ scheme: of, cases }, random) => {
      const facts = cases.flatMap(({ dossier }) => dossier.entries.map((entry) => entry.facts));
      if (facts.length === 0) return;
      for (const { leaf } of prepareScheme(of).leaves.values()) {
        if (leaf.rule.kind === "survey") continue;
        const one = random.pick(facts);
        for (const input of [one, mutate(one, random)]) agree(leaf.rule.kind, factsOf(leaf.rule), input);
      }
    },
  );
  law(
    "canonical is read as it is: canonical(x) ⇒ scalar(x) = x",
    "Our reading: no check is weaker for being fast",
    [
      fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc.double(),
        fc.integer(),
        fc.stringMatching(/^-?[0-9]{1,17}(\.[0-9]{1,17})?$/),
        fc.stringMatching(/^[0-9]{4}-[01][0-9]-[0-3][0-9]$/),
        fc.constantFrom<unknown>(
          "not-applicable",
          "pending",
          " ",
          "\u00a0",
          "\u2003x",
          "\u1680",
          "-0",
          0,
          -0,
          null,
          [],
          "0.10",
        ),
      ),
    ],
    (input) => {
      for (const [name, schema] of all) {
        const { scalar, canonical } = noteOf(schema);
        if (scalar === undefined || canonical === undefined || !canonical(input)) continue;
        expect(scalar(input), name).toStrictEqual({ value: input });
      }
    },
    20,
  );
  law(
    "what a caller holds is read once: read(disguised x) is read(x's plain copy), or is refused",
    "Our reading: nothing changes under a check",
    [wholeYears, randoms],
    ({ scheme: of, cases }, random) => {
      const open = prepareScheme(of);
      for (const { dossier, ledger = [], tally = [] } of cases) {
        for (const [reader, document] of [
          [dossiers, dossier],
          [ledgers, ledger],
          [tallies, tally],
        ] as const) {
          const { seen, input } = counted(disguise(document, random));
          const read = (reader as typeof dossiers).safeRead(input, open);
          if (!read.ok) continue;
          expect(isFrozenThrough(read.value)).toBe(true);
          expect(Math.max(0, ...seen.values())).toBeLessThanOrEqual(1);
          expect(digest(read.value)).toBe(digest(JSON.parse(JSON.stringify(read.value))));
        }
      }
    },
  );
  law(
    "a copy is in canonical order: JSON.stringify(read(x)) has keys in the order of RFC 8785",
    "Our reading: one text has one digest",
    [wholeYears],
    ({ scheme: of, cases }) => {
      const open = prepareScheme(of);
      for (const { dossier, ledger = [], tally = [] } of cases) {
        for (const value of [of, dossiers.read(dossier, open), ledgers.read(ledger, open), tallies.read(tally, open)]) {
          expect(JSON.stringify(value)).toBe(JSON.stringify(sorted(value)));
        }
      }
    },
  );
  law(
    "a result is made in canonical order: JSON.stringify(evaluate(s, c, y)) has keys in the order of RFC 8785, but for the parameters of sentences",
    "Our reading: one text has one digest",
    [assessedYears, troubles],
    ({ scheme: of, cases, year }, trouble) => {
      const list = [...troubled(cases, trouble), { dossier: 5 }];
      // Everything is late by such a calendar, and told.
      const late = { ...year, calendar: { dossiers: "1999-01-01", appraisal: "1999-01-02" } };
      for (const made of [evaluate(of, list), evaluate(of, list, year), evaluate(of, list, late)]) {
        const text = JSON.stringify(made, (key, value) => (key === "params" ? sorted(value) : value));
        expect(text).toBe(JSON.stringify(sorted(made)));
      }
    },
  );
  law(
    "a result parses to itself: parseEvaluation(evaluate(s, c)) = evaluate(s, c)",
    "Our reading: a result that comes back is the one that went out",
    [wholeYears, assessedYears],
    ({ scheme: of, cases }, within) => {
      const made = evaluate(of, cases);
      expect(parseEvaluation(JSON.parse(JSON.stringify(made)), of)).toStrictEqual(made);
      const ofYear = evaluate(within.scheme, within.cases, within.year);
      expect(parseEvaluation(JSON.parse(JSON.stringify(ofYear)), within.scheme)).toStrictEqual(ofYear);
    },
  );
  law(
    "a document is copied in full: read(x) = x, and shares nothing with it",
    "Our reading: documents are plain JSON",
    [schemes],
    (one) => {
      const copy = JSON.parse(JSON.stringify(one));
      const read = anyDocument.read(copy);
      expect(read).toStrictEqual(copy);
      expect(read).not.toBe(copy);
    },
  );
  law(
    "a hash is a hash: portableHash(text) = nativeHash(text), in whatever pieces it comes",
    "Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4)",
    [fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 20 }), fc.string({ unit: "binary-ascii" })],
    (pieces, more) => {
      const native = hashOf(nativeHash() as TextHash, [...pieces, more]);
      expect(hashOf(portableHash(), [...pieces, more])).toBe(native);
      expect(hashOf(portableHash(), [pieces.join("") + more])).toBe(native);
      expect(hashOf(portableHash(), [`${pieces.join("")}${more}x`])).not.toBe(native);
    },
  );

  law("undefined is absent: read({ ...x, y: undefined }) = read(x)", "Our reading: as JSON does", [schemes], (one) => {
    expect(anyDocument.read({ ...one, extra: undefined })).toStrictEqual(anyDocument.read({ ...one }));
  });
});

/** The two ways of reading a shape, on an input that is plain data; of anything else zod has its own ideas. */
function agree(name: string, schema: z.ZodMiniType, input: unknown): void {
  const plain = anyDocument.safeRead(input);
  if (!plain.ok || JSON.stringify(plain.value).length > 1_000_000) return;
  const ours = readShape(schema, plain.value);
  const zods = schema.safeParse(plain.value);
  const told = ours.ok ? "" : JSON.stringify(ours.issues.slice(0, 2));
  const long = !ours.ok && ours.issues.some(({ code }) => code === "document.text_too_long");
  if (long) return;
  expect(ours.ok, `${name}: ${JSON.stringify(plain.value).slice(0, 300)} ${told}`).toBe(zods.success);
  if (!ours.ok || /chema/.test(JSON.stringify(plain.value))) return;
  // `toStrictEqual` takes a field named "constructor" for the type of what holds it.
  const both = `${name}: ${inspect(ours.value)} and ${inspect(zods.data)}`;
  expect(isDeepStrictEqual(ours.value, zods.data), both).toBe(true);
}

/** The same data behind proxies that count how often each field is read. */
function counted(input: unknown): { readonly input: unknown; readonly seen: Map<string, number> } {
  const seen = new Map<string, number>();
  const around = (value: unknown, path: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    return new Proxy(value, {
      get: (target, name, receiver) => {
        const at = `${path}.${String(name)}`;
        seen.set(at, (seen.get(at) ?? 0) + 1);
        return around(Reflect.get(target, name, receiver), at);
      },
    });
  };
  return { input: around(input, ""), seen };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(Reflect.get(value, key))]),
  );
}

function hashOf(hash: TextHash, pieces: readonly string[]): string {
  for (const piece of pieces) hash.add(piece);
  return hash.hex();
}
