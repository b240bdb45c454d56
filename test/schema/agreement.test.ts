import { readdirSync, readFileSync } from "node:fs";
import { evaluate, type Scheme, safeParseScheme } from "par-index";
import * as library from "par-index/schemes";
import { describe, expect, test } from "vitest";
import { tables as published } from "../../examples/26-audit-of-tables/tables.js";
import { events } from "../../examples/27-the-year-as-events/events.js";
import { sealed } from "../../examples/27-the-year-as-events/main.js";
import { register } from "../../src/issue/register.js";
import { root } from "../shape/tree.js";
import { inputOf } from "../vectors/input.js";
import type { Vector, VectorFile } from "../vectors/vector.js";
import { documentsOf, type Found } from "./documentsOf.js";
import { faults } from "./validators.js";

/** Codes that JSON Schema sees as the library does: a document with one of them fails, wherever it stands. */
const SEEN: ReadonlySet<string> = new Set([
  "document.blank",
  "document.empty_list",
  "document.forbidden_key",
  "document.list_too_long",
  "document.missing",
  "document.not_a_date",
  "document.not_a_list",
  "document.not_a_text",
  "document.not_allowed",
  "document.not_an_object",
  "document.null_field",
  "document.text_too_long",
  "document.text_without_language",
  "document.unknown_key",
  "number.negative",
  "number.not_a_count",
  "number.not_a_decimal",
  "number.not_positive",
  "number.out_of_range",
  "number.percent_for_ratio",
  "number.decimal_comma",
  "number.more_than_digits",
  "number.not_whole",
  "number.one_or_thousand",
  "number.thousands",
  "number.too_many_digits",
  "text.broken_character",
  "text.control_character",
  "text.hidden_character",
  "text.odd_blank",
  "text.outer_blank",
  "text.says_nothing",
]);

/** Codes of form that it does not see, and why. All other codes are of meaning: it sees none of them. */
const UNSEEN: Readonly<Record<string, string>> = {
  "text.lookalike": "elements are compared whole, and by the letter",
  "document.duplicate_id": "elements are compared whole, never by one of their fields",
  "number.inexact": "digits of a number cannot be counted",
  "document.too_deep": "depth has no keyword; its vector nests under a field nobody knows, and that is seen",
  "document.too_large": "values are not counted; its vector holds them under a field nobody knows, and that is seen",
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => code.startsWith("document.json_"))
      .map((code) => [code, "what is no JSON is no document"]),
  ),
  "document.doubled_key": "it is shown what a parser kept",
  "document.one_or_thousand": "it is shown what a parser kept",
  "document.inexact_number": "it is shown what a parser kept",
  "document.not_bytes": "what is no text is no document",
  "document.wrong_encoding": "what is no text is no document",
  "document.broken_character": "what was broken before it was parsed is not seen",
  "document.more_notices": "notices are ours",
  "number.read_as_decimal": "notices are ours",
  "text.letters_lost": "notices are ours",
  "text.reason_says_little": "notices are ours",
  "document.line_too_long": "a line of a stream is no document yet",
  "document.unreadable": "what cannot be read is no document",
  "document.not_plain": "what is no JSON is no document",
  "document.cycle": "what is no JSON is no document",
  "document.too_many_issues": "issues are ours",
  "document.other_scheme": "which scheme it is stands elsewhere",
  "document.other_period": "which period it is stands elsewhere",
  "document.unknown_leaf": "the leaves stand in the scheme",
  "document.unknown_code": "the criteria stand in the scheme",
  "document.digest_broken": "digests are not computed",
  "number.not_vietnamese": "what is typed into a form is no document",
  "number.not_canonical": "a number of a result; results stand in no vector of another call",
};
const SEEN_ANYWAY: ReadonlySet<string> = new Set(["document.too_deep", "document.too_large"]);

/** Documents on which the two differ, and why. */
const EXCEPT: Readonly<Record<string, string>> = {
  "refused/facts.json: facts of another rule, dossier":
    "which facts a leaf takes stands in the scheme, not in the dossier",
  "refused/documents.json: cases that are no list, cases":
    "a list of cases is an argument, and what is no list is told as a wrong argument",
  "refused/schemes.json: a worked example with facts of another rule, scheme":
    "which facts an example takes, the rule beside it says",
  "refused/schemes.json: a worked example of the survey, scheme":
    "the facts of this example are those of no rule: the survey takes none, and is named before their shape",
  "refused/combined-facts.json: neither done nor not done, dossier":
    "no facts at all are right where another leaf decides, and that it does stands in the scheme",
  "refused/combined-facts.json: facts that the condition asks for are missing, dossier":
    "whether a side of a condition gives points or asks for facts stands in the scheme",
  "refused/combined-facts.json: no points beside a fault of a range, dossier":
    "which faults take points from a range stands in the scheme",
};

interface Named extends Found {
  readonly vector: string;
}

const vectors: readonly (readonly [name: string, file: VectorFile, vector: Vector])[] = ["accepted", "refused"].flatMap(
  (folder) =>
    readdirSync(`${root}test/vectors/${folder}`).flatMap((name) => {
      const file: VectorFile = JSON.parse(readFileSync(`${root}test/vectors/${folder}/${name}`, "utf8"));
      return file.vectors.map((vector) => [`${folder}/${name}: ${vector.id}`, file, vector] as const);
    }),
);

const all: readonly Named[] = vectors.flatMap(([name, file, { call, id, ...vector }]) =>
  documentsOf(call, inputOf(file, { call, id, ...vector })).map((found) => ({ ...found, vector: name })),
);

const fails = ({ schema, document }: Found): boolean => faults(schema, document).length > 0;
const codesOf = ({ issues }: Found): string[] => [...new Set(issues.map(({ code }) => code))];
const shouldFail = (one: Found): boolean => codesOf(one).some((code) => SEEN.has(code) || SEEN_ANYWAY.has(code));
const disagreeing = all.filter((one) => shouldFail(one) !== fails(one));
const nameOf = ({ vector, schema }: Named): string => `${vector}, ${schema}`;

describe("Ajv and zod", () => {
  test("agree on every document of every vector", () => {
    const wrong = disagreeing.filter((one) => !Object.hasOwn(EXCEPT, nameOf(one)));
    expect(wrong.map((one) => [nameOf(one), codesOf(one), faults(one.schema, one.document)[0]])).toEqual([]);
  });

  test("differ in each exception, so that none is idle", () => {
    expect(Object.keys(EXCEPT).sort()).toEqual(
      disagreeing
        .map(nameOf)
        .filter((name) => EXCEPT[name])
        .sort(),
    );
  });

  test("meet enough of them, of every kind that goes in", () => {
    const kinds = new Set(all.map(({ schema }) => schema));
    expect([...kinds].sort()).toEqual([
      "case",
      "cases",
      "changes",
      "definitions#/$defs/decimal",
      "dossier",
      "ledger",
      "scheme",
      "succession",
      "tally",
    ]);
    expect(all.length).toBeGreaterThan(500);
  });

  test("have every code of form in just one table", () => {
    const form = Object.keys(register).filter((code) => /^(document|number|text)\./.test(code));
    expect([...SEEN, ...Object.keys(UNSEEN)].sort()).toEqual(form.sort());
  });

  test("show each code that is seen where it stands alone", () => {
    const shown = new Set(all.filter((one) => codesOf(one).length === 1 && fails(one)).flatMap(codesOf));
    expect([...SEEN].filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("results", () => {
  test("obey evaluation.json, whatever is evaluated", () => {
    const evaluations = vectors.flatMap(([, file, vector]) => {
      const { scheme, cases } = inputOf(file, vector);
      const parsed = safeParseScheme(scheme);
      return parsed.ok && Array.isArray(cases) ? [evaluate(parsed.value, cases)] : [];
    });
    expect(evaluations.length).toBeGreaterThan(100);
    expect(evaluations.filter(({ refused }) => refused.length > 0).length).toBeGreaterThan(5);
    for (const name of ["evaluation", "strict/evaluation"])
      expect(evaluations.flatMap((one) => faults(name, JSON.parse(JSON.stringify(one))))).toEqual([]);
  });
});

describe("documents of the examples", () => {
  test("what happened in a year obeys yearEvents.json, with and without seals; not with a kind, a day or a field too many", () => {
    for (const name of ["yearEvents", "strict/yearEvents"]) {
      expect(faults(name, events)).toEqual([]);
      expect(faults(name, sealed)).toEqual([]);
      for (const wrong of [{ kind: "opened" }, { at: "2025-02-30" }, { by: "so-noi-vu" }, { remark: "?" }])
        expect(faults(name, [{ ...events[0], ...wrong }])).not.toEqual([]);
    }
  });

  test("published tables obey publishedTable.json; not with a figure that is none", () => {
    for (const { table } of published) {
      expect(faults("publishedTable", table)).toEqual([]);
      const [row] = table.rows;
      expect(faults("publishedTable", { ...table, rows: [{ ...row, figures: { total: "85,78" } }] })).not.toEqual([]);
      expect(faults("publishedTable", { ...table, ranking: { by: "total" } })).not.toEqual([]);
    }
  });
});

describe("the ready editions", () => {
  const editions = Object.entries(library).filter(
    (entry): entry is [string, Scheme] => typeof entry[1] === "object" && "criteria" in entry[1],
  );

  test.each(editions)("%s obeys scheme.json, and its form questionnaire.json", (_, scheme) => {
    expect(faults("scheme", scheme)).toEqual([]);
    if (scheme.questionnaire !== undefined) expect(faults("questionnaire", scheme.questionnaire)).toEqual([]);
  });

  test.each(editions)("%s obeys the strict form, as everything does that the library gives", (_, scheme) => {
    expect(faults("strict/scheme", scheme)).toEqual([]);
  });

  test("made by changes obey changes.json with them", () => {
    expect(faults("changes", library.sonLaCommunesChanges)).toEqual([]);
    expect(faults("changes", library.sonLaWardsChanges)).toEqual([]);
  });
});
