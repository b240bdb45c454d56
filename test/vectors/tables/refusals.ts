import type { Clause } from "par-index";
import {
  adjustment,
  BASIS,
  band,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  schemeOf,
  stated,
  surveyLeaf,
  UNIT,
} from "../../unit/fixtures.js";
import type { Operation } from "../input.js";
import { sha256 } from "../oracle.js";
import { decision, type Problem, type Refused, type Table } from "./table.js";

/** An issue that cites nothing. */
export function problem(code: string, at: string, params: Problem["params"] = {}, clause?: Clause): Problem {
  return clause === undefined ? { code, at, params } : { code, at, params, clause };
}

/** An issue that cites the scheme's basis. */
export function cited(code: string, at: string, params: Problem["params"] = {}): Problem {
  return problem(code, at, params, BASIS);
}

export const named = (id: string, points: string) => ({ id, title: { vi: id }, points });

/** One leaf of each kind of rule, and a survey. */
const sound = schemeOf(
  [
    group("1", "10", [
      leaf("1.1", "1", { kind: "levels", levels: [named("co", "1"), named("khong", "0")] }),
      leaf("1.2", "2", {
        kind: "steps",
        measure: "ratio",
        steps: [
          { atLeast: "90", points: "2" },
          { atLeast: "80", points: "1" },
        ],
        otherwise: "0",
      }),
      leaf("1.3", "2", { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } }),
      leaf("1.4", "1", {
        kind: "weighted",
        terms: [
          { id: "dung-han", title: { vi: "Đúng hạn" }, weight: "1" },
          { id: "cham", title: { vi: "Chậm" }, weight: "0.5" },
        ],
      }),
      leaf("1.5", "1", { kind: "counting", each: "0.5" }),
      leaf("1.6", "1", { kind: "checklist", items: [named("a", "0.5"), named("b", "0.5")] }),
      leaf("1.7", "1", { kind: "deducting", faults: [named("cham", "0.25")] }),
      leaf("1.8", "0.5", { kind: "relative", best: "highest" }),
      leaf("1.9", "0.5", { kind: "given", step: "0.25" }),
    ]),
    group("2", "5", [surveyLeaf("2.1", "5")]),
  ],
  { questionnaire: formFor("2.1") },
);
const SCHEME_FIELDS =
  "$schema, absence, agencies, bands, basis, council, criteria, edition, id, parts, publishes, questionnaire, ranking, rounding, status, title, validity";
const leafAt = (number: number): string => `criteria[0].children[${number - 1}]`;
const pointerTo = (number: number, rest = ""): string => `/scheme/criteria/0/children/${number - 1}${rest}`;

const replace = (path: string, value: unknown): Operation => ({ op: "replace", path, value });
const add = (path: string, value: unknown): Operation => ({ op: "add", path, value });
const remove = (path: string): Operation => ({ op: "remove", path });

/** The sound scheme, spoilt. */
function spoilt(id: string, patch: Operation | readonly Operation[], ...issues: Problem[]): Refused {
  return { id, call: "parseScheme", input: { scheme: "sound", patch: [patch].flat() }, issues };
}

const digits = (count: number): string => "1".repeat(count);
const title = { vi: "Tên" };

export const malformed: Table<Refused> = {
  id: "documents",
  title: { vi: "Tài liệu sai hình thức", en: "Malformed documents" },
  reading: {
    vi: "Một tài liệu sai bị từ chối cùng lúc với mọi lỗi, mỗi lỗi một chỗ.",
    en: "A malformed document is refused with all its problems at once, each with its place.",
  },
  documents: { sound },
  rows: [
    { id: "a number", call: "parseScheme", input: { scheme: 5 }, issues: [problem("document.not_an_object", "")] },
    { id: "null", call: "parseScheme", input: { scheme: null }, issues: [problem("document.not_an_object", "")] },
    { id: "a list", call: "parseScheme", input: { scheme: [] }, issues: [problem("document.not_an_object", "")] },
    spoilt("a field is missing", remove("/scheme/title"), problem("document.missing", "title", { key: "title" })),
    spoilt(
      "a field of a field is missing",
      remove("/scheme/title/vi"),
      problem("document.missing", "title.vi", { key: "vi" }),
    ),
    spoilt(
      "a field of a criterion is missing",
      remove(pointerTo(1, "/title")),
      cited("document.missing", `${leafAt(1)}.title`, { key: "title" }),
    ),
    spoilt(
      "a field nobody knows",
      add("/scheme/colour", "red"),
      problem("document.unknown_key", "colour", { key: "colour", known: SCHEME_FIELDS }),
    ),
    spoilt(
      "a field that some languages know",
      add("/scheme/constructor", "red"),
      problem("document.unknown_key", "constructor", { key: "constructor", known: SCHEME_FIELDS }),
    ),
    spoilt(
      "a field nobody knows, in the bands",
      add("/scheme/bands/colour", "red"),
      problem("document.unknown_key", "bands.colour", { key: "colour", known: "best, gates, on, otherwise, reads" }),
    ),
    spoilt(
      "a field nobody knows, in a criterion",
      add(pointerTo(1, "/colour"), "red"),
      cited("document.unknown_key", `${leafAt(1)}.colour`, {
        key: "colour",
        known:
          "appraiser, bonus, clause, code, documents, examples, kind, max, min, notApplicable, part, refers, rule, scoredBy, tags, title",
      }),
    ),
    spoilt(
      "what can be checked is, beside a mistake of form elsewhere",
      [replace("/scheme/status", "draft"), replace("/scheme/bands/best/1/from", "95")],
      problem("document.not_allowed", "status", { found: "draft", allowed: "official, illustrative" }),
      cited("scheme.bands_not_descending", "bands.best[1].from", { class: "B", from: "95", above: "90" }),
    ),
    spoilt(
      "a domain with a mistake of form is checked no further, and the next one is",
      [
        replace(pointerTo(1, "/kind"), "node"),
        add(pointerTo(7, "/rule/least"), "-1"),
        add("/scheme/criteria/1/children/0/scoredBy", "appraiser"),
      ],
      cited("document.not_allowed", `${leafAt(1)}.kind`, { found: "node", allowed: "group, leaf" }),
      cited("rules.survey_needs_no_appraiser", "criteria[1].children[0].scoredBy", { code: "2.1" }),
    ),
    spoilt(
      "ids are compared where the domain could be read",
      [replace(pointerTo(1, "/rule/levels/1/id"), "co"), replace(pointerTo(5, "/rule/each"), "0")],
      cited("number.not_positive", `${leafAt(5)}.rule.each`, { found: "0" }),
    ),
    spoilt(
      "a rule with an id twice is not held against the maximum",
      [
        replace(pointerTo(6, "/rule/items/1/id"), "a"),
        replace(pointerTo(6, "/rule/items/1/points"), "0.4"),
        replace("/scheme/criteria/1/code", "1.1"),
        replace("/scheme/parts/0/max", "9"),
      ],
      cited("scheme.part_does_not_sum", "parts[0].max", { part: "appraisal", sum: "10", max: "9" }),
      cited("document.duplicate_id", `${leafAt(6)}.rule.items[1].id`, { id: "a" }),
      cited("criteria.duplicate_code", "criteria[1].code", { code: "1.1", first: "2" }),
    ),
    spoilt(
      "a leaf of the survey without a question, beside a domain with a mistake of form",
      [replace(pointerTo(1, "/kind"), "node"), remove("/scheme/questionnaire")],
      cited("document.not_allowed", `${leafAt(1)}.kind`, { found: "node", allowed: "group, leaf" }),
      cited("scheme.survey_leaf_without_question", "criteria[1].children[0]", { code: "2.1" }),
    ),
    spoilt(
      "an object in none of the forms that there are is read by the last of them",
      replace(pointerTo(7, "/rule/faults/0/points"), {}),
      cited("number.not_a_decimal", `${leafAt(7)}.rule.faults[0].points`, { found: "…" }),
    ),
    spoilt("no list", replace("/scheme/parts", {}), problem("document.not_a_list", "parts")),
    spoilt("no object", replace("/scheme/bands", "A"), problem("document.not_an_object", "bands")),
    spoilt(
      "a title without its language",
      replace(pointerTo(1, "/title"), "Tiêu chí 1.1"),
      cited("document.text_without_language", `${leafAt(1)}.title`, {
        found: "Tiêu chí 1.1",
        instead: '{ "vi": "Tiêu chí 1.1" }',
      }),
    ),
    spoilt("an empty list", replace("/scheme/parts", []), problem("document.empty_list", "parts")),
    spoilt("no criteria", replace("/scheme/criteria", []), cited("document.empty_list", "criteria")),
    spoilt(
      "a group of nothing",
      replace("/scheme/criteria/0/children", []),
      cited("document.empty_list", "criteria[0].children"),
    ),
    spoilt("no text", replace("/scheme/title/vi", 5), problem("document.not_a_text", "title.vi")),
    spoilt(
      "null where a text may be left out",
      add("/scheme/title/en", null),
      problem("document.null_field", "title.en", { key: "en" }),
    ),
    spoilt(
      "null where an object may be left out",
      add("/scheme/questionnaire", null),
      problem("document.null_field", "questionnaire", { key: "questionnaire" }),
    ),
    spoilt("a blank text", replace("/scheme/id", " \t"), problem("document.blank", "id")),
    spoilt(
      "an id with a blank after it",
      replace("/scheme/id", "small "),
      problem("text.outer_blank", "id", { found: "small ", instead: "small" }),
    ),
    spoilt(
      "an edition with two blanks together",
      replace("/scheme/edition", "Bản  1"),
      problem("text.odd_blank", "edition", { found: "Bản  1", instead: "Bản 1" }),
    ),
    spoilt(
      "a code with a character that nobody sees",
      replace(pointerTo(1, "/code"), "1.1\u200B"),
      cited("text.hidden_character", `${leafAt(1)}.code`, {
        found: "1.1‹U+200B›",
        character: "U+200B",
        instead: "1.1",
      }),
    ),
    ...(
      [
        ["a tab inside", "so\tyte", "so‹U+0009›yte", "U+0009", "so yte"],
        ["a control character", "so\u0001yte", "so‹U+0001›yte", "U+0001", "soyte"],
        ["a mark that turns the direction of writing", "so\u202Eyte", "so‹U+202E›yte", "U+202E", "soyte"],
      ] as const
    ).map(([id, value, found, character, instead]) =>
      spoilt(
        `an id with ${id}`,
        replace("/scheme/id", value),
        problem("text.hidden_character", "id", { found: id === "a tab inside" ? value : found, character, instead }),
      ),
    ),
    spoilt(
      "an id with a blank that does not break",
      replace("/scheme/id", "so\u00A0yte"),
      problem("text.odd_blank", "id", { found: "so\u00A0yte", instead: "so yte" }),
    ),
    spoilt(
      "a text in which a letter was lost",
      replace("/scheme/title/vi", "B\uFFFD tiêu chí"),
      problem("text.broken_character", "title.vi", { found: "B\uFFFD tiêu chí", character: "U+FFFD" }),
    ),
    spoilt(
      "a text that turns the direction of writing",
      replace("/scheme/title/vi", "Bộ \u202Etiêu chí"),
      problem("text.control_character", "title.vi", { character: "U+202E", position: "4" }),
    ),
    spoilt(
      "a text that says nothing",
      replace("/scheme/title/vi", "---"),
      problem("text.says_nothing", "title.vi", { found: "---" }),
    ),
    spoilt(
      "a status nobody knows",
      replace("/scheme/status", "draft"),
      problem("document.not_allowed", "status", { found: "draft", allowed: "official, illustrative" }),
    ),
    spoilt(
      "a kind nobody knows",
      replace(pointerTo(1, "/kind"), "node"),
      cited("document.not_allowed", `${leafAt(1)}.kind`, { found: "node", allowed: "group, leaf" }),
    ),
    spoilt(
      "nine places",
      replace("/scheme/rounding/leaf/places", 9),
      problem("document.not_allowed", "rounding.leaf.places", { found: "9", allowed: "0, 1, 2, 3, 4, 5, 6, 7, 8" }),
    ),
    spoilt(
      "half a place",
      replace("/scheme/rounding/index/places", 0.5),
      problem("document.not_allowed", "rounding.index.places", { found: "0.5", allowed: "0, 1, 2, 3, 4, 5, 6, 7, 8" }),
    ),
    spoilt(
      "no such day",
      add("/scheme/validity", { from: "2021-02-29" }),
      problem("document.not_a_date", "validity.from", { found: "2021-02-29" }),
    ),
    spoilt(
      "no date",
      add("/scheme/validity", { from: "12/05/2021" }),
      problem("document.not_a_date", "validity.from", { found: "12/05/2021" }),
    ),
    spoilt(
      "a thirteenth month",
      add("/scheme/validity", { from: "2021-13-01" }),
      problem("document.not_a_date", "validity.from", { found: "2021-13-01" }),
    ),
    spoilt(
      "hour 24",
      add("/scheme/validity", { from: "2021-12-31T24:00" }),
      problem("document.not_a_date", "validity.from", { found: "2021-12-31T24:00" }),
    ),
    spoilt(
      "an id twice",
      add("/scheme/parts/1", { id: "appraisal", title, max: "0" }),
      cited("document.duplicate_id", "parts[1].id", { id: "appraisal" }),
      problem("scheme.part_does_not_sum", "parts[1].max", { part: "appraisal", sum: "10", max: "0" }, BASIS),
    ),
    spoilt(
      "an id that looks like another",
      add("/scheme/parts/1", { id: "Appraisal", title, max: "0" }),
      cited("text.lookalike", "parts[1].id", { found: "Appraisal", first: "appraisal" }),
    ),
    spoilt(
      "a text beyond its limit",
      replace("/scheme/title/vi", { $text: "á", times: 20_001 }),
      problem("document.text_too_long", "title.vi", { length: "20001", limit: "20000" }),
    ),
    spoilt(
      "too many levels of one rule",
      replace(pointerTo(1, "/rule/levels"), { $list: [named("co", "1")], times: 1001 }),
      cited("document.list_too_long", `${leafAt(1)}.rule.levels`, { limit: "1000" }),
    ),
    spoilt(
      "nested too deep",
      add("/scheme/x", { $nested: null, times: 64 }),
      problem("document.too_deep", `x${"[0]".repeat(63)}`, { limit: "64" }),
    ),
    spoilt(
      "more than a million values",
      add("/scheme/x", { $list: [null], times: 1_000_000 }),
      problem("document.too_large", "", { limit: "1000000" }),
    ),
    spoilt(
      "a forbidden key",
      add("/scheme/__proto__", { status: "official" }),
      problem("document.forbidden_key", "__proto__", { key: "__proto__" }),
    ),
    spoilt(
      "a forbidden key, deep down",
      add(pointerTo(9, "/rule/__proto__"), {}),
      cited("document.forbidden_key", `${leafAt(9)}.rule.__proto__`, { key: "__proto__" }),
    ),
    spoilt(
      "a forbidden key beside other mistakes",
      [replace("/scheme/status", "x"), add(pointerTo(1, "/__proto__"), {}), replace("/scheme/bands/best/1/from", "95")],
      problem("document.not_allowed", "status", { found: "x", allowed: "official, illustrative" }),
      cited("document.forbidden_key", `${leafAt(1)}.__proto__`, { key: "__proto__" }),
      cited("scheme.bands_not_descending", "bands.best[1].from", { class: "B", from: "95", above: "90" }),
    ),
    spoilt(
      "several at once, in document order",
      [replace("/scheme/publishes", "stars"), remove("/scheme/edition"), replace(pointerTo(1, "/code"), "")],
      cited("document.blank", `${leafAt(1)}.code`),
      problem("document.not_allowed", "publishes", { found: "stars", allowed: "points, percent, share" }),
      problem("document.missing", "edition", { key: "edition" }),
    ),
    {
      id: "a dossier that is a text",
      call: "parseDossier",
      input: { scheme: "sound", patch: [add("/dossier", "x")] },
      issues: [problem("document.not_an_object", "")],
    },
    {
      id: "a ledger that is an object",
      call: "parseLedger",
      input: { scheme: "sound", ledger: {} },
      issues: [problem("document.not_a_list", "")],
    },
    {
      id: "a tally that is null",
      call: "parseTally",
      input: { scheme: "sound", tally: null },
      issues: [problem("document.not_a_list", "")],
    },
    {
      id: "cases that are no list",
      call: "evaluate",
      input: { scheme: "sound", cases: { dossier: 1 } },
      issues: [
        problem("argument.other_kind", "cases", { argument: "cases", wanted: "list-of-cases", found: "a-case" }),
      ],
    },
  ],
};

const badDecimal = (input: unknown): Refused => ({
  id: `no decimal: ${JSON.stringify(input)}`,
  call: "readDecimal",
  input: { input },
  issues: [problem("number.not_a_decimal", "", { found: String(input) })],
});
const limit = { whole: "15", places: "15" };
const tooLong = (input: string): Refused => ({
  id: `${input.length} characters, too long`,
  call: "readDecimal",
  input: { input },
  issues: [problem("number.too_many_digits", "", { found: input.slice(0, 60), ...limit })],
});
const inexact = (input: number): Refused => ({
  id: `inexact: ${input}`,
  call: "readDecimal",
  input: { input },
  issues: [problem("number.inexact", "", { found: String(input) })],
});
const answer = { unit: UNIT.id, group: "dan", question: "q2.1", option: "co" };
const badCount = (count: unknown): Refused => ({
  id: `no count: ${JSON.stringify(count)}`,
  call: "parseTally",
  input: { scheme: "sound", tally: [{ ...answer, count }] },
  issues: [problem("number.not_a_count", "[0].count", { found: String(count), most: "999999999999" })],
});

export const badNumbers: Table<Refused> = {
  id: "numbers",
  title: { vi: "Số viết sai", en: "Numbers that are none" },
  reading: {
    vi: "Số là -?(0|[1-9]…)(.…)?, tối đa 15 chữ số trước và 15 sau dấu chấm.",
    en: "A number is -?(0|[1-9]…)(.…)?, at most 15 digits before and 15 after the point.",
  },
  documents: { sound },
  rows: [
    ...[
      "",
      " 5",
      "5 ",
      "+5",
      ".5",
      "5.",
      "007",
      "1e3",
      "1E3",
      "1,5",
      "1_000",
      "0x10",
      "NaN",
      "Infinity",
      "--5",
      "٣",
      "½",
    ].map(badDecimal),
    tooLong(digits(16)),
    tooLong(`0.${digits(16)}`),
    tooLong(digits(300)),
    inexact(0.1 + 0.2),
    inexact(1e21),
    inexact(1e-7),
    inexact(1234567890123456),
    spoilt(
      "a limit with a decimal comma",
      replace("/scheme/bands/best/0/from", "89,5"),
      problem("number.decimal_comma", "bands.best[0].from", { found: "89,5", instead: "89.5" }),
    ),
    spoilt(
      "a limit with marks between thousands",
      replace("/scheme/bands/best/0/from", "1.234,5"),
      problem("number.thousands", "bands.best[0].from", { found: "1.234,5", instead: "1234.5" }),
    ),
    spoilt(
      "a limit with its sign",
      replace("/scheme/bands/best/0/from", "90 %"),
      problem("number.more_than_digits", "bands.best[0].from", { found: "90 %", instead: "90" }),
    ),
    spoilt(
      "null for a limit",
      replace("/scheme/bands/best/0/from", null),
      problem("number.not_a_decimal", "bands.best[0].from", { found: "null" }),
    ),
    spoilt(
      "a list for a limit",
      replace("/scheme/bands/best/0/from", [90]),
      problem("number.not_a_decimal", "bands.best[0].from", { found: "…" }),
    ),
    spoilt(
      "a negative part",
      replace("/scheme/parts/0/max", "-10"),
      problem("number.negative", "parts[0].max", { found: "-10" }),
    ),
    spoilt(
      "no points for each",
      replace(pointerTo(5, "/rule/each"), "0"),
      cited("number.not_positive", `${leafAt(5)}.rule.each`, { found: "0" }),
    ),
    spoilt(
      "fewer than no points for each",
      replace(pointerTo(5, "/rule/each"), "-0.5"),
      cited("number.not_positive", `${leafAt(5)}.rule.each`, { found: "-0.5" }),
    ),
    spoilt(
      "a weight above 1",
      replace(pointerTo(4, "/rule/terms/0/weight"), "1.000000000000001"),
      cited("number.out_of_range", `${leafAt(4)}.rule.terms[0].weight`, {
        found: "1.000000000000001",
        least: "0",
        most: "1",
      }),
    ),
    spoilt(
      "a percentage for a weight",
      replace(pointerTo(4, "/rule/terms/0/weight"), "60"),
      cited("number.percent_for_ratio", `${leafAt(4)}.rule.terms[0].weight`, { found: "60", instead: "0.6" }),
    ),
    spoilt(
      "a value below 0",
      replace("/scheme/questionnaire/questions/0/options/1/value", "-0.1"),
      problem("number.out_of_range", "questionnaire.questions[0].options[1].value", {
        found: "-0.1",
        least: "0",
        most: "1",
      }),
    ),
    ...[-1, 1.5, "x", 1e12, null, "1e3"].map(badCount),
    {
      id: "a cell beyond the largest count",
      call: "mergeTallies",
      input: {
        a: [{ ...answer, question: "q1", count: 999_999_999_999 }],
        b: [{ ...answer, question: "q1", count: 1 }],
      },
      issues: [problem("number.not_a_count", "so-y-te.dan.q1.co", { found: "1000000000000", most: "999999999999" })],
    },
    {
      id: "no sample: nobody to ask",
      call: "sampleSize",
      input: { population: 0, error: "0.05" },
      issues: [problem("survey.sample_impossible", "")],
    },
    {
      id: "no sample: no error accepted",
      call: "sampleSize",
      input: { population: 10, error: "0" },
      issues: [problem("survey.sample_impossible", "")],
    },
    {
      id: "no sample: an error of 1",
      call: "sampleSize",
      input: { population: 10, error: "1" },
      issues: [problem("survey.sample_impossible", "")],
    },
    {
      id: "no sample: half a person",
      call: "sampleSize",
      input: { population: 10.5, error: "0.05" },
      issues: [problem("survey.sample_impossible", "")],
    },
    {
      id: "no margin: no answers",
      call: "marginOfError",
      input: { population: 10, answers: 0 },
      issues: [problem("survey.sample_impossible", "")],
    },
    {
      id: "no margin: more answers than people",
      call: "marginOfError",
      input: { population: 10, answers: 11 },
      issues: [problem("survey.sample_impossible", "")],
    },
    ...[
      { id: "no weights", total: "1", weights: [], places: 2 },
      { id: "weights of zero", total: "1", weights: ["0", "0"], places: 2 },
      { id: "a negative weight", total: "1", weights: ["2", "-1"], places: 2 },
      { id: "a negative total", total: "-1", weights: ["1"], places: 2 },
      { id: "a total finer than its shares", total: "0.001", weights: ["1"], places: 2 },
      { id: "nine places of a share", total: "1", weights: ["1"], places: 9 },
    ].map(
      ({ id, ...input }): Refused => ({
        id: `cannot allocate: ${id}`,
        call: "allocate",
        input,
        issues: [problem("criteria.cannot_allocate", "", { total: input.total, places: String(input.places) })],
      }),
    ),
  ],
};

const ruleOf = (number: number) => `${leafAt(number)}.rule`;

export const badRules: Table<Refused> = {
  id: "rules",
  title: { vi: "Quy tắc chấm tự mâu thuẫn", en: "Rules that contradict themselves" },
  clause: decision("Phần II, mục II.3.a"),
  documents: { sound },
  rows: [
    spoilt(
      "levels short of the maximum",
      replace(pointerTo(1, "/rule/levels/0/points"), "0.9999"),
      cited("rules.cannot_earn_max", ruleOf(1), { code: "1.1", most: "0.9999", max: "1" }),
    ),
    spoilt(
      "levels beyond the maximum",
      replace(pointerTo(1, "/rule/levels/0/points"), "1.0001"),
      cited("rules.exceeds_max", ruleOf(1), { code: "1.1", most: "1.0001", max: "1" }),
    ),
    spoilt(
      "levels below the minimum",
      replace(pointerTo(1, "/rule/levels/1/points"), "-0.0001"),
      cited("rules.below_min", ruleOf(1), { code: "1.1", least: "-0.0001", min: "0" }),
    ),
    spoilt(
      "steps short of the maximum",
      replace(pointerTo(2, "/rule/steps/0/points"), "1.5"),
      cited("rules.cannot_earn_max", ruleOf(2), { code: "1.2", most: "1.5", max: "2" }),
    ),
    spoilt(
      "steps below the minimum",
      replace(pointerTo(2, "/rule/otherwise"), "-1"),
      cited("rules.below_min", ruleOf(2), { code: "1.2", least: "-1", min: "0" }),
    ),
    spoilt(
      "a threshold that punishes below the minimum",
      replace(pointerTo(3, "/rule/from/otherwise"), "-0.5"),
      cited("rules.below_min", ruleOf(3), { code: "1.3", least: "-0.5", min: "0" }),
    ),
    spoilt(
      "weights that do not reach 1",
      replace(pointerTo(4, "/rule/terms/0/weight"), "0.9"),
      cited("rules.cannot_earn_max", ruleOf(4), { code: "1.4", most: "0.9", max: "1" }),
    ),
    spoilt(
      "items short of the maximum",
      replace(pointerTo(6, "/rule/items/0/points"), "0.4"),
      cited("rules.cannot_earn_max", ruleOf(6), { code: "1.6", most: "0.9", max: "1" }),
    ),
    spoilt(
      "items beyond the maximum",
      replace(pointerTo(6, "/rule/items/0/points"), "0.6"),
      cited("rules.exceeds_max", ruleOf(6), { code: "1.6", most: "1.1", max: "1" }),
    ),
    spoilt(
      "a least below the minimum",
      add(pointerTo(7, "/rule/least"), "-1"),
      cited("rules.below_min", ruleOf(7), { code: "1.7", least: "-1", min: "0" }),
    ),
    spoilt(
      "a least above the maximum",
      add(pointerTo(7, "/rule/least"), "1.5"),
      cited("rules.exceeds_max", ruleOf(7), { code: "1.7", most: "1.5", max: "1" }),
    ),
    spoilt(
      "steps that do not end at the maximum",
      replace(pointerTo(9, "/rule/step"), "0.3"),
      cited("rules.cannot_earn_max", ruleOf(9), { code: "1.9", most: "0.3", max: "0.5" }),
    ),
    spoilt(
      "two limits of one step",
      add(pointerTo(2, "/rule/steps/0/above"), "95"),
      cited("rules.one_limit", `${ruleOf(2)}.steps[0]`, { code: "1.2", count: "2" }),
    ),
    spoilt(
      "a step without a limit",
      remove(pointerTo(2, "/rule/steps/1/atLeast")),
      cited("rules.one_limit", `${ruleOf(2)}.steps[1]`, { code: "1.2", count: "0" }),
    ),
    spoilt(
      "a threshold with two limits",
      add(pointerTo(3, "/rule/from/above"), "80"),
      cited("rules.one_limit", `${ruleOf(3)}.from`, { code: "1.3", count: "2" }),
    ),
    spoilt(
      "a threshold without a limit",
      remove(pointerTo(3, "/rule/from/atLeast")),
      cited("rules.one_limit", `${ruleOf(3)}.from`, { code: "1.3", count: "0" }),
    ),
    spoilt(
      "steps that run both ways",
      replace(pointerTo(2, "/rule/steps/1"), { atMost: "80", points: "1" }),
      cited("rules.steps_mixed", `${ruleOf(2)}.steps[1].atMost`, { code: "1.2" }),
    ),
    spoilt(
      "a better step after a worse",
      replace(pointerTo(2, "/rule/steps/1/atLeast"), "95"),
      cited("rules.steps_out_of_order", `${ruleOf(2)}.steps[1].atLeast`, { code: "1.2", limit: "95", before: "90" }),
    ),
    spoilt(
      "one limit twice",
      replace(pointerTo(2, "/rule/steps/1/atLeast"), "90"),
      cited("rules.steps_out_of_order", `${ruleOf(2)}.steps[1].atLeast`, { code: "1.2", limit: "90", before: "90" }),
    ),
    spoilt(
      "the stricter of two equal limits last",
      replace(pointerTo(2, "/rule/steps/1"), { above: "90", points: "1" }),
      cited("rules.steps_out_of_order", `${ruleOf(2)}.steps[1].above`, { code: "1.2", limit: "90", before: "90" }),
    ),
    spoilt(
      "upper limits that fall",
      replace(pointerTo(2, "/rule/steps"), [
        { atMost: "10", points: "2" },
        { atMost: "5", points: "1" },
      ]),
      cited("rules.steps_out_of_order", `${ruleOf(2)}.steps[1].atMost`, { code: "1.2", limit: "5", before: "10" }),
    ),
    spoilt(
      "a worse step gives more",
      replace(pointerTo(2, "/rule/otherwise"), "1.0001"),
      cited("rules.step_points_rise", `${ruleOf(2)}.otherwise`, { code: "1.2", points: "1.0001", before: "1" }),
    ),
    spoilt(
      "a first step below zero",
      replace(pointerTo(2, "/rule/steps"), [{ below: "0", points: "2" }]),
      cited("rules.step_unreachable", `${ruleOf(2)}.steps[0].below`, { code: "1.2" }),
    ),
    spoilt(
      "a first step at most below zero",
      replace(pointerTo(2, "/rule/steps"), [{ atMost: "-1", points: "2" }]),
      cited("rules.step_unreachable", `${ruleOf(2)}.steps[0].atMost`, { code: "1.2" }),
    ),
    spoilt(
      "a value without a target",
      replace(pointerTo(3, "/rule/measure"), "value"),
      cited("rules.target_missing", ruleOf(3), { code: "1.3" }),
    ),
    spoilt(
      "a threshold beyond the target",
      replace(pointerTo(3, "/rule/from/atLeast"), "100.5"),
      cited("rules.threshold_above_target", `${ruleOf(3)}.from.atLeast`, { code: "1.3", from: "100.5", target: "100" }),
    ),
    spoilt(
      "a strict threshold beyond the target",
      replace(pointerTo(3, "/rule"), {
        kind: "proportional",
        measure: "ratio",
        target: "90",
        from: { above: "91", otherwise: "0" },
      }),
      cited("rules.threshold_above_target", `${ruleOf(3)}.from.above`, { code: "1.3", from: "91", target: "90" }),
    ),
    spoilt(
      "a strict threshold at the target",
      replace(pointerTo(3, "/rule/from"), { above: "100", otherwise: "0" }),
      cited("rules.threshold_above_target", `${ruleOf(3)}.from.above`, { code: "1.3", from: "100", target: "100" }),
    ),
    spoilt(
      "a reward for missing the threshold",
      replace(pointerTo(3, "/rule/from/otherwise"), "1.6001"),
      cited("rules.threshold_reward", `${ruleOf(3)}.from.otherwise`, {
        code: "1.3",
        otherwise: "1.6001",
        atThreshold: "1.6",
      }),
    ),
    spoilt(
      "a survey left to the appraiser",
      add("/scheme/criteria/1/children/0/scoredBy", "appraiser"),
      cited("rules.survey_needs_no_appraiser", "criteria[1].children[0].scoredBy", { code: "2.1" }),
    ),
    ...[
      { number: 1, list: "levels", id: "co" },
      { number: 4, list: "terms", id: "dung-han" },
      { number: 6, list: "items", id: "a" },
    ].map(({ number, list, id }) =>
      spoilt(
        `an id twice among ${list}`,
        replace(pointerTo(number, `/rule/${list}/1/id`), id),
        cited("document.duplicate_id", `${ruleOf(number)}.${list}[1].id`, { id }),
      ),
    ),
    spoilt(
      "an id twice among faults",
      add(pointerTo(7, "/rule/faults/1"), named("cham", "1")),
      cited("document.duplicate_id", `${ruleOf(7)}.faults[1].id`, { id: "cham" }),
    ),
  ],
};

/** A dossier with one entry. */
function stating(id: string, number: number, facts: object, ...issues: Problem[]): Refused {
  return {
    id,
    call: "parseDossier",
    input: {
      scheme: "sound",
      dossier: dossierOf(sound, []),
      patch: [add("/dossier/entries/0", { leaf: `1.${number}`, facts })],
    },
    issues,
  };
}
const FACTS = "entries[0].facts";

export const badFacts: Table<Refused> = {
  id: "facts",
  title: { vi: "Số liệu không khớp quy tắc chấm", en: "Facts that do not fit their rule" },
  clause: decision("Phần II, mục II.3.a"),
  documents: { sound },
  rows: [
    stating(
      "a level nobody knows",
      1,
      { level: "co-le" },
      cited("rules.unknown_level", `${FACTS}.level`, { code: "1.1", level: "co-le", known: "co, khong" }),
    ),
    stating(
      "facts of another rule",
      1,
      { part: "1", whole: "2" },
      cited("document.unknown_key", `${FACTS}.part`, { key: "part", known: "level" }),
      cited("document.unknown_key", `${FACTS}.whole`, { key: "whole", known: "level" }),
      cited("document.missing", `${FACTS}.level`, { key: "level" }),
    ),
    stating(
      "a whole of zero",
      2,
      { part: "0", whole: "0" },
      cited("rules.whole_is_zero", `${FACTS}.whole`, { code: "1.2" }),
    ),
    stating(
      "everything excused",
      3,
      { part: "0", whole: "7", excused: "7" },
      cited("rules.whole_is_zero", `${FACTS}.whole`, { code: "1.3" }),
    ),
    stating(
      "everything excused, weighted",
      4,
      { counts: [], whole: "7", excused: "7" },
      cited("rules.whole_is_zero", `${FACTS}.whole`, { code: "1.4" }),
    ),
    stating(
      "a best of zero",
      8,
      { value: "0", best: "0" },
      cited("rules.whole_is_zero", `${FACTS}.best`, { code: "1.8" }),
    ),
    stating(
      "more excused than there is",
      2,
      { part: "0", whole: "7", excused: "8" },
      cited("rules.excused_exceeds_whole", `${FACTS}.excused`, { code: "1.2", excused: "8", whole: "7" }),
    ),
    stating(
      "a part above its whole",
      2,
      { part: "8", whole: "7" },
      cited("rules.part_exceeds_whole", `${FACTS}.part`, { code: "1.2", part: "8", whole: "7" }),
    ),
    stating(
      "a part above what is left of its whole",
      3,
      { part: "6", whole: "7", excused: "2" },
      cited("rules.part_exceeds_whole", `${FACTS}.part`, { code: "1.3", part: "6", whole: "5" }),
    ),
    stating(
      "things that are not whole, and a thousand that may be one",
      2,
      { part: "1.5", whole: "1.000" },
      cited("number.not_whole", `${FACTS}.part`, { found: "1.5" }),
      cited("number.one_or_thousand", `${FACTS}.whole`, { found: "1.000", whole: "1000", decimal: "1" }),
    ),
    stating(
      "things as an office writes them",
      2,
      { part: "45,5", whole: "1.234.567", excused: "3 hồ sơ" },
      cited("number.not_whole", `${FACTS}.part`, { found: "45,5" }),
      cited("number.thousands", `${FACTS}.whole`, { found: "1.234.567", instead: "1234567" }),
      cited("number.more_than_digits", `${FACTS}.excused`, { found: "3 hồ sơ", instead: "3" }),
    ),
    stating(
      "half a thing",
      4,
      { counts: [], whole: "7.5" },
      cited("number.not_whole", `${FACTS}.whole`, { found: "7.5" }),
    ),
    stating(
      "a count that some read as a thousand",
      5,
      { count: "2.000" },
      cited("number.one_or_thousand", `${FACTS}.count`, { found: "2.000", whole: "2000", decimal: "2" }),
    ),
    stating(
      "a count with a point",
      5,
      { count: "3.0" },
      cited("number.not_a_count", `${FACTS}.count`, { found: "3.0", most: "999999999999" }),
    ),
    stating(
      "a level with a blank after it",
      1,
      { level: "co " },
      cited("text.outer_blank", `${FACTS}.level`, { found: "co ", instead: "co" }),
    ),
    stating(
      "a value that some read as a thousand times more",
      8,
      { value: "1.234" },
      cited("number.one_or_thousand", `${FACTS}.value`, { found: "1.234", whole: "1234", decimal: "1.2340" }),
    ),
    stating(
      "a negative part",
      2,
      { part: "-1", whole: "7" },
      cited("number.negative", `${FACTS}.part`, { found: "-1" }),
    ),
    stating(
      "more counted than there is",
      4,
      {
        counts: [
          { id: "dung-han", count: 5 },
          { id: "cham", count: 1 },
        ],
        whole: "7",
        excused: "2",
      },
      cited("rules.counts_exceed_whole", `${FACTS}.counts`, { code: "1.4", counts: "6", whole: "5" }),
    ),
    stating(
      "a term nobody knows",
      4,
      { counts: [{ id: "som", count: 1 }], whole: "7" },
      cited("rules.unknown_id", `${FACTS}.counts[0]`, { code: "1.4", id: "som", known: "dung-han, cham" }),
    ),
    stating(
      "a term twice, and too many",
      4,
      {
        counts: [
          { id: "cham", count: 4 },
          { id: "cham", count: 4 },
        ],
        whole: "7",
      },
      cited("rules.counts_exceed_whole", `${FACTS}.counts`, { code: "1.4", counts: "8", whole: "7" }),
      cited("rules.repeated_id", `${FACTS}.counts[1]`, { code: "1.4", id: "cham" }),
    ),
    stating(
      "half a case",
      5,
      { count: 1.5 },
      cited("number.not_a_count", `${FACTS}.count`, { found: "1.5", most: "999999999999" }),
    ),
    stating(
      "an item nobody knows",
      6,
      { met: ["a", "c"] },
      cited("rules.unknown_id", `${FACTS}.met[1]`, { code: "1.6", id: "c", known: "a, b" }),
    ),
    stating(
      "an item met twice",
      6,
      { met: ["a", "a"] },
      cited("rules.repeated_id", `${FACTS}.met[1]`, { code: "1.6", id: "a" }),
    ),
    stating(
      "a fault nobody knows",
      7,
      { faults: [{ id: "thieu", count: 1 }] },
      cited("rules.unknown_id", `${FACTS}.faults[0]`, { code: "1.7", id: "thieu", known: "cham" }),
    ),
    stating(
      "better than the best",
      8,
      { value: "9.000000000000001", best: "9" },
      cited("rules.value_beats_best", `${FACTS}.value`, { code: "1.8", value: "9.000000000000001", best: "9" }),
    ),
    {
      ...stating(
        "lower than the lowest",
        8,
        { value: "2", best: "3" },
        cited("rules.value_beats_best", `${FACTS}.value`, { code: "1.8", value: "2", best: "3" }),
      ),
      input: {
        scheme: "sound",
        dossier: dossierOf(sound, [{ leaf: "1.8", facts: { value: "2", best: "3" } }]),
        patch: [replace(pointerTo(8, "/rule/best"), "lowest")],
      },
    },
    {
      ...stating(
        "a mean of zero",
        8,
        { value: "3", mean: { part: "0", whole: "3" } },
        cited("rules.whole_is_zero", `${FACTS}.mean`, { code: "1.8" }),
      ),
      input: {
        scheme: "sound",
        dossier: dossierOf(sound, [{ leaf: "1.8", facts: { value: "3", mean: { part: "0", whole: "3" } } }]),
        patch: [add(pointerTo(8, "/rule/against"), "mean")],
      },
    },
    stating(
      "above the maximum",
      9,
      { points: "0.75", reason: "x" },
      cited("rules.points_out_of_range", `${FACTS}.points`, { code: "1.9", points: "0.75", min: "0", max: "0.5" }),
    ),
    stating(
      "below the minimum",
      9,
      { points: "-0.25", reason: "x" },
      cited("rules.points_out_of_range", `${FACTS}.points`, { code: "1.9", points: "-0.25", min: "0", max: "0.5" }),
    ),
    stating(
      "between two steps",
      9,
      { points: "0.3", reason: "x" },
      cited("rules.points_off_step", `${FACTS}.points`, { code: "1.9", points: "0.3", step: "0.25" }),
    ),
    stating(
      "finer than is kept",
      9,
      { points: "0.12345", reason: "x" },
      cited("rules.points_off_step", `${FACTS}.points`, { code: "1.9", points: "0.12345", step: "0.25" }),
      cited("rules.points_too_fine", `${FACTS}.points`, { code: "1.9", points: "0.12345", places: "4" }),
    ),
    stating("points without a reason", 9, { points: "0.25", reason: " " }, cited("document.blank", `${FACTS}.reason`)),
    stating(
      "an absence nobody knows",
      1,
      { absent: "unknown" },
      cited("document.not_allowed", `${FACTS}.absent`, {
        found: "unknown",
        allowed: "not-applicable, not-submitted, pending",
      }),
    ),
    stating("facts that are a list", 1, [], cited("document.not_an_object", FACTS)),
    stating("facts that are null", 1, null as unknown as object, cited("document.null_field", FACTS, { key: "facts" })),
  ],
};

const survey = "/scheme/questionnaire/questions/0";

/** What the rule makes of the example 4/5. */
const EXAMPLE = "8 ÷ 5 = 1.6";

/** A gate on the class. */
function gate(when: object, outcome: unknown): object {
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  return { when, then: outcome };
}

export const badSchemes: Table<Refused> = {
  id: "schemes",
  title: {
    vi: "Bộ tiêu chí không cộng đủ hoặc nêu cái không có",
    en: "Schemes that do not add up or name what is not there",
  },
  clause: decision("Phần II, mục II.2"),
  documents: {
    sound,
    "three mistakes": schemeOf(
      [
        group("1", "10", [
          group("1.1", "5", [leaf("1.1.1", "5")]),
          group("1.2", "5", [
            leaf("1.2.1", "3.25"),
            leaf("1.2.1", "1"),
            leaf("1.2.3", "1", undefined, { part: "khao-sat" }),
          ]),
        ]),
      ],
      { parts: [{ id: "appraisal", title, max: "10" }] },
    ),
    bounds: schemeOf([
      group("1", "3", [leaf("1.1", "2"), leaf("1.2", "1", undefined, { part: "khac" })], { most: "2" }),
      group("2", "1", [leaf("2.1", "1"), leaf("2.2", "1", undefined, { bonus: {} })], { least: "1" }),
    ]),
    bonus: schemeOf([
      leaf("1", "10"),
      group("2", "2", [leaf("2.1", "1"), leaf("2.2", "1", undefined, { part: "khac" })], { bonus: { cap: "1" } }),
    ]),
  },
  rows: [
    {
      id: "three mistakes, three issues",
      call: "parseScheme",
      input: { scheme: "three mistakes" },
      issues: [
        cited("criteria.children_do_not_sum", "criteria[0].children[1].max", { code: "1.2", sum: "5.25", max: "5" }),
        cited("criteria.duplicate_code", "criteria[0].children[1].children[1].code", { code: "1.2.1", first: "5" }),
        cited("scheme.unknown_part", "criteria[0].children[1].children[2].part", { code: "1.2.3", part: "khao-sat" }),
      ],
    },
    {
      id: "a capped bonus in two parts",
      call: "parseScheme",
      input: { scheme: "bonus" },
      issues: [cited("criteria.bonus_spans_parts", "criteria[1].bonus.cap", { code: "2", parts: "appraisal, khac" })],
    },
    {
      id: "a capped group in two parts",
      call: "parseScheme",
      input: { scheme: "bounds" },
      issues: [
        cited("criteria.most_not_max", "criteria[0].most", { code: "1", most: "2", max: "3" }),
        cited("criteria.bound_spans_parts", "criteria[0].most", { code: "1", parts: "appraisal, khac" }),
        cited("criteria.least_above_zero", "criteria[1].least", { code: "2", least: "1" }),
        cited("criteria.bonus_in_bounds", "criteria[1].least", { code: "2", bonus: "2.2" }),
      ],
    },
    spoilt(
      "a worked example that the rule does not give",
      add(pointerTo(3, "/examples"), [
        { facts: { part: "4", whole: "5" }, points: "1.6" },
        { facts: { part: "4", whole: "5" }, points: "0.8" },
      ]),
      cited("criteria.example_disagrees", `${leafAt(3)}.examples[1].points`, {
        code: "1.3",
        example: "2",
        stated: "0.8",
        found: "1.6",
        working: EXAMPLE,
      }),
    ),
    spoilt(
      "a worked example with facts of another rule",
      add(pointerTo(3, "/examples"), [{ facts: { level: "co" }, points: "1" }]),
      cited("document.unknown_key", `${leafAt(3)}.examples[0].facts.level`, {
        key: "level",
        known: "excused, part, whole",
      }),
      cited("document.missing", `${leafAt(3)}.examples[0].facts.part`, { key: "part" }),
      cited("document.missing", `${leafAt(3)}.examples[0].facts.whole`, { key: "whole" }),
    ),
    spoilt(
      "a worked example without the best of its group",
      add(pointerTo(8, "/examples"), [{ facts: { value: "4" }, points: "0.5" }]),
      cited("criteria.example_unfinished", `${leafAt(8)}.examples[0].facts`, { code: "1.8", example: "1" }),
    ),
    spoilt(
      "a worked example of the survey",
      add("/scheme/criteria/1/children/0/examples", [{ facts: { points: "5" }, points: "5" }]),
      cited("criteria.example_of_survey", "criteria[1].children[0].examples", { code: "2.1" }),
    ),
    spoilt(
      "gates that name what is not there",
      add("/scheme/bands/gates", [
        gate({ node: "9", below: { percent: "50" } }, "no-class"),
        gate({ node: "1.1", level: "tot" }, { lower: 1 }),
        gate({ node: "1.2", level: "co" }, { atMost: "E" }),
      ]),
      cited("scheme.gate_of_unknown_node", "bands.gates[0].when.node", { code: "9" }),
      cited("scheme.gate_of_unknown_level", "bands.gates[1].when.level", { code: "1.1", level: "tot" }),
      cited("scheme.gate_of_unknown_level", "bands.gates[2].when.level", { code: "1.2", level: "co" }),
      cited("scheme.gate_of_unknown_class", "bands.gates[2].then.atMost", { class: "E" }),
    ),
    spoilt(
      "children that sum to less",
      replace(pointerTo(9), leaf("1.9", "0.25")),
      cited("criteria.children_do_not_sum", "criteria[0].max", { code: "1", sum: "9.75", max: "10" }),
    ),
    spoilt(
      "a code twice",
      replace(pointerTo(9, "/code"), "1.8"),
      cited("criteria.duplicate_code", `${leafAt(9)}.code`, { code: "1.8", first: "9" }),
    ),
    spoilt(
      "a group with the code of a leaf",
      replace("/scheme/criteria/1/code", "1.1"),
      cited("criteria.duplicate_code", "criteria[1].code", { code: "1.1", first: "2" }),
    ),
    spoilt(
      "a minimum above zero",
      add(pointerTo(9, "/min"), "0.25"),
      cited("criteria.min_above_zero", `${leafAt(9)}.min`, { code: "1.9", min: "0.25" }),
    ),
    spoilt(
      "a part nobody declares",
      replace(pointerTo(9, "/part"), "khac"),
      cited("scheme.unknown_part", `${leafAt(9)}.part`, { code: "1.9", part: "khac" }),
    ),
    spoilt(
      "a part that its leaves do not make",
      [replace("/scheme/parts/0/max", "9"), replace("/scheme/parts/1/max", "6")],
      cited("scheme.part_does_not_sum", "parts[0].max", { part: "appraisal", sum: "10", max: "9" }),
      cited("scheme.part_does_not_sum", "parts[1].max", { part: "survey", sum: "5", max: "6" }),
    ),
    spoilt(
      "a part that its leaves do not make, nor the scale",
      replace("/scheme/parts/0/max", "9"),
      cited("scheme.part_does_not_sum", "parts[0].max", { part: "appraisal", sum: "10", max: "9" }),
    ),
    spoilt(
      "parts that do not make the scale",
      [replace("/scheme/parts/0/max", "9"), replace(pointerTo(9, "/part"), "khac")],
      cited("scheme.parts_do_not_sum", "parts", { parts: "14", scale: "15" }),
      cited("scheme.unknown_part", `${leafAt(9)}.part`, { code: "1.9", part: "khac" }),
    ),
    spoilt(
      "a rounding that is too coarse",
      replace("/scheme/rounding/leaf/places", 1),
      cited("scheme.rounding_too_coarse", `${ruleOf(7)}.faults[0].points`, {
        code: "1.7",
        points: "0.25",
        places: "1",
      }),
      cited("scheme.rounding_too_coarse", `${ruleOf(9)}.step`, { code: "1.9", points: "0.25", places: "1" }),
    ),
    spoilt(
      "bands that do not descend",
      replace("/scheme/bands/best/1/from", "90"),
      cited("scheme.bands_not_descending", "bands.best[1].from", { class: "B", from: "90", above: "90" }),
    ),
    spoilt(
      "bands that rise",
      replace("/scheme/bands/best", [band("A", "50"), band("B", "70")]),
      cited("scheme.bands_not_descending", "bands.best[1].from", { class: "B", from: "70", above: "50" }),
    ),
    spoilt(
      "a class twice",
      replace("/scheme/bands/best/2/class", "A"),
      cited("scheme.duplicate_class", "bands.best[2].class", { class: "A" }),
    ),
    spoilt(
      "a class of all others twice",
      replace("/scheme/bands/otherwise/class", "C"),
      cited("scheme.duplicate_class", "bands.otherwise.class", { class: "C" }),
    ),
    spoilt(
      "bands that read what is not published",
      replace("/scheme/publishes", "percent"),
      cited("scheme.bands_read_unpublished", "bands.on", { on: "points", publishes: "percent" }),
    ),
    spoilt(
      "a tie-break that is not there",
      add("/scheme/ranking/tieBreak", ["survey", "9.9"]),
      cited("scheme.unknown_tie_break", "ranking.tieBreak[1]", { code: "9.9" }),
    ),
    spoilt(
      "an appraiser who is no agency",
      [add("/scheme/agencies", [{ id: "so-noi-vu", title }]), add(pointerTo(1, "/appraiser"), "so-khac")],
      cited("scheme.unknown_agency", `${leafAt(1)}.appraiser`, { agency: "so-khac" }),
    ),
    spoilt(
      "a council that is no agency",
      [add("/scheme/agencies", []), add("/scheme/council", "hoi-dong")],
      cited("scheme.unknown_agency", "council", { agency: "hoi-dong" }),
    ),
    spoilt(
      "an agency twice",
      add("/scheme/agencies", [
        { id: "a", title },
        { id: "a", title },
      ]),
      cited("document.duplicate_id", "agencies[1].id", { id: "a" }),
    ),
    spoilt(
      "a validity that ends before it begins",
      add("/scheme/validity", { from: "2025-07-01", to: "2025-06-30" }),
      cited("scheme.validity_backwards", "validity.to", { from: "2025-07-01", to: "2025-06-30" }),
    ),
    spoilt(
      "a question of no leaf",
      add("/scheme/questionnaire/questions/1", { ...formFor("x").questions[0], leaf: "9.9" }),
      cited("scheme.unknown_question_leaf", "questionnaire.questions[1].leaf", { question: "qx", leaf: "9.9" }),
    ),
    spoilt(
      "a question of a group",
      add("/scheme/questionnaire/questions/1", { ...formFor("x").questions[0], leaf: "2" }),
      cited("scheme.unknown_question_leaf", "questionnaire.questions[1].leaf", { question: "qx", leaf: "2" }),
    ),
    spoilt(
      "a question of a leaf that is not surveyed",
      add("/scheme/questionnaire/questions/1", { ...formFor("x").questions[0], leaf: "1.1" }),
      cited("scheme.question_of_other_rule", "questionnaire.questions[1].leaf", { question: "qx", leaf: "1.1" }),
    ),
    spoilt(
      "a survey leaf without a questionnaire",
      remove("/scheme/questionnaire"),
      cited("scheme.survey_leaf_without_question", "criteria[1].children[0]", { code: "2.1" }),
    ),
    spoilt(
      "a survey leaf without a question",
      replace(`${survey}/leaf`, "1.1"),
      cited("scheme.survey_leaf_without_question", "criteria[1].children[0]", { code: "2.1" }),
      cited("scheme.question_of_other_rule", "questionnaire.questions[0].leaf", { question: "q2.1", leaf: "1.1" }),
    ),
    spoilt(
      "a best option that is not worth all",
      replace(`${survey}/options/0/value`, "0.9"),
      cited("scheme.question_cannot_earn_all", "questionnaire.questions[0].options", { question: "q2.1", most: "0.9" }),
    ),
    spoilt(
      "options that are all left out",
      replace(`${survey}/options`, [{ id: "kb", title, value: null }]),
      cited("scheme.question_cannot_earn_all", "questionnaire.questions[0].options", { question: "q2.1", most: "0" }),
    ),
    spoilt(
      "an option twice",
      replace(`${survey}/options/1/id`, "co"),
      cited("document.duplicate_id", "questionnaire.questions[0].options[1].id", { id: "co" }),
    ),
    spoilt(
      "a question twice",
      add("/scheme/questionnaire/questions/1", formFor("2.1").questions[0]),
      cited("document.duplicate_id", "questionnaire.questions[1].id", { id: "q2.1" }),
    ),
    spoilt(
      "a group of respondents twice",
      add("/scheme/questionnaire/groups/1", formFor("2.1").groups[0]),
      cited("document.duplicate_id", "questionnaire.groups[1].id", { id: "dan" }),
    ),
    spoilt(
      "a group that is not declared",
      add(`${survey}/groups`, ["dan", "bao-chi"]),
      cited("scheme.unknown_group", "questionnaire.questions[0].groups[1]", {
        question: "q2.1",
        group: "bao-chi",
      }),
    ),
    spoilt(
      "weights of zero",
      replace("/scheme/questionnaire/groups/0/weight", "0"),
      cited("scheme.weights_are_zero", "questionnaire.questions[0].groups", { question: "q2.1" }),
    ),
    spoilt(
      "too many groups",
      replace(
        "/scheme/questionnaire/groups",
        Array.from({ length: 21 }, (_, at) => ({ id: `g${at}`, title, weight: "1" })),
      ),
      cited("scheme.too_many_groups", "questionnaire.groups", { limit: "20" }),
    ),
    spoilt(
      "too many questions of one leaf",
      replace(
        "/scheme/questionnaire/questions",
        Array.from({ length: 22 }, (_, at) => ({ ...formFor("2.1").questions[0], id: `q${at}` })),
      ),
      cited("scheme.too_many_questions", "questionnaire.questions[20].leaf", { leaf: "2.1", limit: "20" }),
    ),
  ],
};

const honest = dossierOf(sound, [entry("1.1", { level: "co" })]);
/** The honest dossier, spoilt. */
function reported(id: string, patch: Operation | readonly Operation[], ...issues: Problem[]): Refused {
  return { id, call: "parseDossier", input: { scheme: "sound", dossier: "honest", patch: [patch].flat() }, issues };
}
const NOWHERE = "0".repeat(64);

export const badDossiers: Table<Refused> = {
  id: "dossiers",
  title: { vi: "Hồ sơ tự đánh giá bị từ chối", en: "Dossiers that are refused" },
  clause: decision("Phần II, mục II.3.a"),
  documents: { sound, honest },
  rows: [
    reported(
      "for another scheme",
      replace("/dossier/scheme/id", "khac"),
      cited("document.other_scheme", "scheme", { of: "so-y-te", found: "khac 1", expected: "mau 1" }),
    ),
    reported(
      "for another edition",
      replace("/dossier/scheme/edition", "2"),
      cited("document.other_scheme", "scheme", { of: "so-y-te", found: "mau 2", expected: "mau 1" }),
    ),
    reported(
      "for another text of the scheme",
      add("/dossier/scheme/digest", NOWHERE),
      cited("assessment.other_digest", "scheme.digest", { found: NOWHERE, expected: sha256(sound) }),
    ),
    reported(
      "a leaf nobody knows",
      replace("/dossier/entries/0/leaf", "9.9"),
      cited("document.unknown_leaf", "entries[0].leaf", { leaf: "9.9", nearest: "1.9" }),
    ),
    reported(
      "a group is no leaf",
      replace("/dossier/entries/0/leaf", "1"),
      cited("document.unknown_leaf", "entries[0].leaf", {
        leaf: "1",
        nearest: "1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9",
      }),
    ),
    reported(
      "a leaf twice",
      add("/dossier/entries/1", entry("1.1", { level: "khong" })),
      cited("assessment.repeated_leaf", "entries[1].leaf", { leaf: "1.1", first: "1" }),
    ),
    reported(
      "a leaf three times",
      [
        add("/dossier/entries/1", entry("1.1", { level: "khong" })),
        add("/dossier/entries/2", entry("1.1", { absent: "pending" })),
      ],
      cited("assessment.repeated_leaf", "entries[1].leaf", { leaf: "1.1", first: "1" }),
      cited("assessment.repeated_leaf", "entries[2].leaf", { leaf: "1.1", first: "1" }),
    ),
    reported(
      "a leaf of the appraiser's",
      add(pointerTo(1, "/scoredBy"), "appraiser"),
      cited("assessment.not_self_scored", "entries[0].leaf", { leaf: "1.1" }),
    ),
    reported(
      "a leaf of the survey's",
      replace("/dossier/entries/0/leaf", "2.1"),
      cited("assessment.survey_leaf", "entries[0].leaf", { leaf: "2.1" }),
    ),
    reported(
      "not applicable where that is refused",
      [
        replace("/scheme/absence/notApplicable", "refuse"),
        replace("/dossier/entries/0/facts", { absent: "not-applicable" }),
      ],
      cited("assessment.not_applicable_refused", "entries[0].facts", { leaf: "1.1" }),
    ),
    reported(
      "a claim above the maximum",
      add("/dossier/entries/0/claimed", "1000"),
      cited("assessment.claim_out_of_range", "entries[0].claimed", {
        leaf: "1.1",
        claimed: "1000",
        min: "0",
        max: "1",
      }),
    ),
    reported(
      "an entry that states nothing",
      remove("/dossier/entries/0/facts"),
      cited("assessment.nothing_stated", "entries[0]", { leaf: "1.1" }),
    ),
    reported(
      "a claim for what does not apply",
      [replace("/dossier/entries/0/facts", { absent: "not-applicable" }), add("/dossier/entries/0/claimed", "1")],
      cited("assessment.claim_of_absence", "entries[0].claimed", {
        leaf: "1.1",
        absent: "not-applicable",
        claimed: "1",
      }),
    ),
    reported(
      "a claim of 0 for what does not apply",
      [replace("/dossier/entries/0/facts", { absent: "not-applicable" }), add("/dossier/entries/0/claimed", "0")],
      cited("assessment.claim_of_absence", "entries[0].claimed", {
        leaf: "1.1",
        absent: "not-applicable",
        claimed: "0",
      }),
    ),
    reported(
      "a claim above the maximum for what was not submitted",
      [replace("/dossier/entries/0/facts", { absent: "not-submitted" }), add("/dossier/entries/0/claimed", "1000")],
      cited("assessment.claim_of_absence", "entries[0].claimed", {
        leaf: "1.1",
        absent: "not-submitted",
        claimed: "1000",
      }),
    ),
    reported(
      "a claim for what was not submitted",
      [replace("/dossier/entries/0/facts", { absent: "not-submitted" }), add("/dossier/entries/0/claimed", "1")],
      cited("assessment.claim_of_absence", "entries[0].claimed", {
        leaf: "1.1",
        absent: "not-submitted",
        claimed: "1",
      }),
    ),
    reported(
      "entries are read although the rest cannot be",
      [remove("/dossier/unit"), replace("/dossier/entries/0/leaf", "9.9")],
      cited("document.unknown_leaf", "entries[0].leaf", { leaf: "9.9", nearest: "1.9" }),
      problem("document.missing", "unit", { key: "unit" }),
    ),
    reported(
      "a forbidden key among the facts",
      add("/dossier/entries/0/facts/__proto__", {}),
      cited("document.forbidden_key", "entries[0].facts.__proto__", { key: "__proto__" }),
    ),
    reported(
      "a leaf's own clause is cited",
      [
        add(pointerTo(1, "/clause"), { document: "2211/QĐ-UBND", place: "mục 1.1" }),
        replace("/dossier/entries/0/facts/level", "x"),
      ],
      problem(
        "rules.unknown_level",
        "entries[0].facts.level",
        { code: "1.1", level: "x", known: "co, khong" },
        { document: "2211/QĐ-UBND", place: "mục 1.1" },
      ),
    ),
  ],
};

const judged = schemeOf(
  [
    group("1", "10", [leaf("1.1", "4"), leaf("1.2", "6", undefined, { appraiser: "so-tu-phap" })], {
      appraiser: "so-noi-vu",
    }),
    surveyLeaf("2", "5"),
  ],
  { questionnaire: formFor("2"), council: "hoi-dong" },
);
const told = dossierOf(judged, stated({ "1.1": "3", "1.2": "5" }));
const change = adjustment("1.1", "3", { points: "2" });

/** A ledger against what a unit tells. */
function written(id: string, ledger: readonly object[], ...issues: Problem[]): Refused {
  return { id, call: "appraise", input: { scheme: "judged", dossier: "told", ledger }, issues };
}
const owner = { unit: { id: "so-y-te" }, period: "2021" };
const ledgerStart = sha256({ unit: "so-y-te", period: "2021", scheme: { id: judged.id, edition: judged.edition } });
const sealedFirst = sha256({ after: ledgerStart, adjustment: change });

export const badLedgers: Table<Refused> = {
  id: "ledgers",
  title: { vi: "Sổ điều chỉnh bị từ chối", en: "Ledgers that are refused" },
  clause: decision("Phần III, mục 3"),
  documents: {
    judged,
    told,
    "judged, refusing": { ...judged, absence: { notApplicable: "refuse" } },
    "judged, no council": schemeOf(judged.criteria, { questionnaire: formFor("2") }),
  },
  rows: [
    written(
      "stale",
      [{ ...change, from: "2.9999" }],
      cited("appraisal.stale", "[0].from", { leaf: "1.1", from: "2.9999", current: "3" }),
    ),
    written(
      "stale against an absence",
      [{ ...change, from: "not-submitted" }],
      cited("appraisal.stale", "[0].from", { leaf: "1.1", from: "not-submitted", current: "3" }),
    ),
    written(
      "stale the second time",
      [change, change],
      cited("appraisal.stale", "[1].from", { leaf: "1.1", from: "3", current: "2" }),
    ),
    written(
      "without a reason",
      [{ ...change, reason: " \n" }],
      cited("appraisal.unreasoned", "[0].reason", { leaf: "1.1" }),
    ),
    written(
      "by the unit itself",
      [{ ...adjustment("1.1", "3", { points: "4" }), by: { agency: "so-y-te" } }],
      cited("appraisal.wrong_agency", "[0].by.agency", { leaf: "1.1", agency: "so-y-te", expected: "so-noi-vu" }),
    ),
    {
      id: "by the unit itself, where nobody is named",
      call: "appraise",
      input: {
        scheme: "judged",
        dossier: "told",
        ledger: [{ ...change, by: { agency: "so-y-te" } }],
        patch: [remove("/scheme/criteria/0/appraiser")],
      },
      issues: [cited("appraisal.self_written", "[0].by.agency", { leaf: "1.1", agency: "so-y-te" })],
    },
    {
      id: "by the unit itself, under its name",
      call: "appraise",
      input: {
        scheme: "judged",
        dossier: "told",
        ledger: [{ ...change, by: { agency: "Sở Y tế" } }],
        patch: [remove("/scheme/criteria/0/appraiser")],
      },
      issues: [cited("appraisal.self_written", "[0].by.agency", { leaf: "1.1", agency: "Sở Y tế" })],
    },
    written(
      "by another agency",
      [{ ...adjustment("1.2", "5", { points: "4" }), by: { agency: "so-noi-vu" } }],
      cited("appraisal.wrong_agency", "[0].by.agency", { leaf: "1.2", agency: "so-noi-vu", expected: "so-tu-phap" }),
    ),
    written(
      "by another agency at the council's stage",
      [{ ...change, stage: "council" }],
      cited("appraisal.not_the_council", "[0].by.agency", { leaf: "1.1", agency: "so-noi-vu", expected: "hoi-dong" }),
    ),
    {
      id: "no council",
      call: "parseLedger",
      input: { scheme: "judged, no council", ledger: [{ ...change, stage: "council" }] },
      issues: [cited("appraisal.no_council", "[0].stage", { leaf: "1.1" })],
    },
    written(
      "above the maximum",
      [{ ...change, to: { points: "4.0001" } }],
      cited("appraisal.out_of_range", "[0].to.points", { leaf: "1.1", points: "4.0001", min: "0", max: "4" }),
    ),
    written(
      "below the minimum",
      [{ ...change, to: { points: "-0.0001" } }],
      cited("appraisal.out_of_range", "[0].to.points", { leaf: "1.1", points: "-0.0001", min: "0", max: "4" }),
    ),
    written(
      "finer than is kept",
      [{ ...change, to: { points: "2.00001" } }],
      cited("rules.points_too_fine", "[0].to.points", { code: "1.1", points: "2.00001", places: "4" }),
    ),
    written(
      "a stage back",
      [
        { ...change, stage: "explanation" },
        { ...change, from: "2", stage: "appraisal" },
      ],
      cited("appraisal.stage_goes_back", "[1].stage", { leaf: "1.1", before: "explanation", stage: "appraisal" }),
    ),
    written(
      "a day back",
      [change, { ...change, from: "2", at: "2022-01-09" }],
      cited("appraisal.date_goes_back", "[1].at", { leaf: "1.1", at: "2022-01-09", before: "2022-01-10" }),
    ),
    written(
      "a leaf of the survey's",
      [{ ...change, leaf: "2" }],
      cited("appraisal.survey_leaf", "[0].leaf", { leaf: "2" }),
    ),
    written(
      "a leaf nobody knows",
      [{ ...change, leaf: "9.9" }],
      cited("document.unknown_leaf", "[0].leaf", { leaf: "9.9", nearest: "–" }),
    ),
    ...[{ absent: "not-applicable" }, { facts: { absent: "not-applicable" } }].map(
      (to): Refused => ({
        id: `not applicable where that is refused: ${JSON.stringify(to)}`,
        call: "parseLedger",
        input: { scheme: "judged, refusing", ledger: [{ ...change, to }] },
        issues: [cited("appraisal.not_applicable_refused", "facts" in to ? "[0].to.facts" : "[0].to", { leaf: "1.1" })],
      }),
    ),
    written(
      "facts that do not fit",
      [{ ...change, to: { facts: { points: "5", reason: "x" } } }],
      cited("rules.points_out_of_range", "[0].to.facts.points", { code: "1.1", points: "5", min: "0", max: "4" }),
    ),
    written(
      "neither points nor facts",
      [{ ...change, to: {} }],
      cited("document.missing", "[0].to.points", { key: "points" }),
    ),
    written(
      "an outcome that is none",
      [{ ...change, from: "maybe" }],
      cited("document.not_allowed", "[0].from", {
        found: "maybe",
        allowed: "0.25 …, not-applicable, not-submitted, pending",
      }),
    ),
    written(
      "a broken seal",
      [
        { ...change, seal: sealedFirst },
        { ...change, from: "2", seal: NOWHERE },
      ],
      problem("appraisal.seal_broken", "[1].seal", { leaf: "1.1" }),
    ),
    written(
      "the ledger of another unit, period or edition",
      [{ ...change, seal: NOWHERE }],
      cited("appraisal.first_seal_broken", "[0].seal", {
        leaf: "1.1",
        unit: "so-y-te",
        period: "2021",
        scheme: `${judged.id} ${judged.edition}`,
      }),
    ),
    {
      id: "nothing to confirm",
      call: "appraise",
      input: {
        scheme: "judged",
        dossier: dossierOf(judged, []),
        ledger: [{ ...change, from: "not-submitted", to: { confirmed: true } }],
      },
      issues: [cited("appraisal.nothing_to_confirm", "[0].to", { leaf: "1.1", unit: "so-y-te" })],
    },
    written(
      "an earlier time on the same day, by the time of Viet Nam",
      [
        { ...change, at: "2022-01-10T16:00" },
        { ...change, from: "2", at: "2022-01-10T08:00Z" },
      ],
      cited("appraisal.date_goes_back", "[1].at", {
        leaf: "1.1",
        at: "2022-01-10T08:00Z",
        before: "2022-01-10T16:00",
      }),
    ),
    written(
      "a seal on unsealed ground",
      [change, { ...change, from: "2", seal: sha256({ after: sealedFirst, adjustment: { ...change, from: "2" } }) }],
      problem("appraisal.seal_broken", "[1].seal", { leaf: "1.1" }),
    ),
    {
      id: "not sealed",
      call: "verifyLedger",
      input: {
        scheme: "judged",
        ledger: [
          { ...change, seal: sealedFirst },
          { ...change, from: "2" },
        ],
        owner,
      },
      issues: [problem("appraisal.unsealed", "[1]", { leaf: "1.1" })],
    },
    {
      id: "cut off at the end",
      call: "verifyLedger",
      input: { scheme: "judged", ledger: [{ ...change, seal: sealedFirst }], owner, lastSeal: NOWHERE },
      issues: [problem("appraisal.other_last_seal", "", { found: sealedFirst, expected: NOWHERE })],
    },
    written(
      "everything at once, in document order",
      [{ ...change, from: "1", reason: "", by: { agency: "so-y-te" }, to: { points: "99" }, stage: "council" }],
      cited("appraisal.out_of_range", "[0].to.points", { leaf: "1.1", points: "99", min: "0", max: "4" }),
      cited("appraisal.unreasoned", "[0].reason", { leaf: "1.1" }),
      cited("appraisal.not_the_council", "[0].by.agency", { leaf: "1.1", agency: "so-y-te", expected: "hoi-dong" }),
    ),
  ],
};

function answered(id: string, patch: Operation | readonly Operation[], ...issues: Problem[]): Refused {
  return {
    id,
    call: "parseTally",
    input: { scheme: "sound", tally: [{ ...answer, count: 3 }], patch: [patch].flat() },
    issues,
  };
}

export const badTallies: Table<Refused> = {
  id: "tallies",
  title: { vi: "Kết quả điều tra bị từ chối", en: "Tallies that are refused" },
  clause: decision("Phần II, mục II.3.b"),
  documents: { sound, "no questionnaire": schemeOf([leaf("1", "1")]) },
  rows: [
    {
      id: "no questionnaire",
      call: "parseTally",
      input: { scheme: "no questionnaire", tally: [{ ...answer, count: 3 }] },
      issues: [cited("survey.no_questionnaire", "")],
    },
    answered(
      "a group nobody knows",
      replace("/tally/0/group", "bao-chi"),
      problem("survey.unknown_group", "[0].group", { group: "bao-chi", known: "dan" }),
    ),
    answered(
      "a question nobody asked",
      replace("/tally/0/question", "q9"),
      problem("survey.unknown_question", "[0].question", { question: "q9", known: "q2.1" }),
    ),
    answered(
      "an option that is not there",
      replace("/tally/0/option", "A"),
      problem("survey.unknown_option", "[0].option", { question: "q2.1", option: "A", known: "co, khong, khong-biet" }),
    ),
    answered(
      "an option of another question",
      [
        add("/scheme/questionnaire/questions/1", {
          ...formFor("2.1").questions[0],
          id: "q",
          options: [{ id: "A", title, value: "1" }],
        }),
        replace("/tally/0/option", "A"),
      ],
      problem("survey.unknown_option", "[0].option", { question: "q2.1", option: "A", known: "co, khong, khong-biet" }),
    ),
    answered(
      "a group that is not asked",
      [
        add("/scheme/questionnaire/groups/1", { id: "bao-chi", title, weight: "1" }),
        add(`${survey}/groups`, ["dan"]),
        replace("/tally/0/group", "bao-chi"),
      ],
      problem("survey.group_not_asked", "[0].group", { question: "q2.1", group: "bao-chi", known: "dan" }),
    ),
    answered(
      "nothing of it known",
      [replace("/tally/0/group", "x"), replace("/tally/0/question", "y"), replace("/tally/0/option", "z")],
      problem("survey.unknown_group", "[0].group", { group: "x", known: "dan" }),
      problem("survey.unknown_question", "[0].question", { question: "y", known: "q2.1" }),
    ),
    answered(
      "a count is missing",
      remove("/tally/0/count"),
      problem("document.missing", "[0].count", { key: "count" }),
    ),
    answered(
      "a forbidden key",
      add("/tally/0/__proto__", {}),
      problem("document.forbidden_key", "[0].__proto__", { key: "__proto__" }),
    ),
  ],
};

const pair = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const row = (code: string) => ({ leaf: code, self: "1", appraised: "1", final: "1" });
const other = { id: "khac", edition: "1", status: "illustrative", digest: NOWHERE };

function gathered(id: string, sheets: readonly object[], ...issues: Problem[]): Refused {
  return { id, call: "computeIndex", input: { scheme: "pair", unit: UNIT, sheets }, issues };
}

export const badSheets: Table<Refused> = {
  id: "sheets",
  title: { vi: "Bảng điểm không gộp được", en: "Sheets that cannot be brought together" },
  clause: decision("Phần II, mục II.3.c"),
  documents: { pair },
  rows: [
    gathered(
      "a leaf without a result",
      [{ unit: UNIT, period: "2021", rows: [row("1")] }],
      cited("composite.leaf_without_score", "", { leaf: "2" }),
    ),
    gathered(
      "no sheet at all",
      [],
      cited("composite.leaf_without_score", "", { leaf: "1" }),
      cited("composite.leaf_without_score", "", { leaf: "2" }),
    ),
    gathered(
      "a leaf in two sheets",
      [
        { unit: UNIT, period: "2021", rows: [row("1"), row("2")] },
        { unit: UNIT, rows: [row("2")] },
      ],
      problem("composite.leaf_scored_twice", "[1].rows[0].leaf", { leaf: "2" }),
    ),
    gathered(
      "a leaf nobody knows",
      [{ unit: UNIT, period: "2021", rows: [row("1"), row("2"), row("3")] }],
      cited("document.unknown_leaf", "[0].rows[2].leaf", { leaf: "3", nearest: "–" }),
    ),
    gathered(
      "another unit's sheet",
      [{ unit: { ...UNIT, id: "so-khac" }, period: "2021", rows: [row("1"), row("2")] }],
      problem("composite.other_unit", "[0].unit.id", { found: "so-khac", unit: "so-y-te" }),
    ),
    gathered(
      "another scheme's sheet",
      [
        { unit: UNIT, period: "2021", rows: [row("1"), row("2")] },
        { unit: UNIT, scheme: other, rows: [] },
      ],
      cited("document.other_scheme", "[1].scheme.digest", { of: "so-y-te", found: NOWHERE, expected: sha256(pair) }),
    ),
    gathered(
      "two periods",
      [
        { unit: UNIT, period: "2021", rows: [row("1")] },
        { unit: UNIT, period: "2022", rows: [row("2")] },
      ],
      problem("document.other_period", "[1].period", { unit: "so-y-te", found: "2022", expected: "2021" }),
    ),
    {
      id: "ranked under another scheme",
      call: "rank",
      input: { scheme: "pair", indexes: [{ unit: UNIT, scheme: other }] },
      issues: [
        problem("document.other_scheme", "[0].scheme.digest", {
          of: "so-y-te",
          found: NOWHERE,
          expected: sha256(pair),
        }),
      ],
    },
  ],
};

const file = { dossier: dossierOf(pair, stated({ "1": "50", "2": "30" })) };
const ofUnit = (id: string, more: object = {}) => ({ dossier: { ...file.dossier, unit: { ...UNIT, id }, ...more } });

function evaluated(id: string, cases: readonly object[], ...issues: Problem[]): Refused {
  return { id, call: "evaluate", input: { scheme: "pair", cases }, issues };
}
function verified(id: string, spoilt: Operation | readonly Operation[], ...issues: Problem[]): Refused {
  return { id, call: "verifyEvaluation", input: { scheme: "pair", cases: [file], spoilt: [spoilt].flat() }, issues };
}

export const badEvaluations: Table<Refused> = {
  id: "evaluations",
  title: {
    vi: "Hồ sơ bị từ chối trong một lần tính; kết quả không đúng",
    en: "Cases refused in an evaluation; results that are not true",
  },
  clause: decision("Phần II, mục II.3"),
  documents: { pair },
  rows: [
    evaluated(
      "two cases of one unit",
      [file, ofUnit("b"), file],
      problem("evaluate.duplicate_unit", "[0].dossier.unit.id", { unit: "so-y-te" }),
      problem("evaluate.duplicate_unit", "[2].dossier.unit.id", { unit: "so-y-te" }),
    ),
    evaluated("no dossier", [{ dossier: null }], problem("document.not_an_object", "[0].dossier")),
    evaluated("a case that is a number", [5 as unknown as object], problem("document.not_an_object", "[0]")),
    evaluated(
      "a field nobody knows",
      [{ ...file, colour: "red" }],
      problem("document.unknown_key", "[0].colour", { key: "colour", known: "dossier, ledger, surveyed, tally" }),
    ),
    evaluated(
      "issues of every document",
      [{ dossier: { ...file.dossier, period: "" }, ledger: {}, tally: [{}] }],
      problem("document.blank", "[0].dossier.period"),
      problem("document.not_a_list", "[0].ledger"),
      cited("survey.no_questionnaire", "[0].tally"),
      ...["unit", "group", "question", "option", "count"].map((key) =>
        problem("document.missing", `[0].tally[0].${key}`, { key }),
      ),
    ),
    evaluated(
      "a stale ledger",
      [{ ...file, ledger: [adjustment("1", "49", { points: "40" })] }],
      cited("appraisal.stale", "[0].ledger[0].from", { leaf: "1", from: "49", current: "50" }),
    ),
    evaluated(
      "an empty dossier",
      [{ dossier: {} }],
      problem("document.missing", "[0].dossier.unit", { key: "unit" }),
      problem("document.missing", "[0].dossier.period", { key: "period" }),
      problem("document.missing", "[0].dossier.scheme", { key: "scheme" }),
      problem("document.missing", "[0].dossier.entries", { key: "entries" }),
    ),
    verified(
      "a figure changed",
      replace("/indexes/0/points", "81"),
      problem("evaluate.result_differs", "indexes[0].points", { found: '"81"', expected: '"80"' }),
    ),
    verified(
      "a rank changed",
      replace("/rankings/0/rows/0/rank", 2),
      problem("evaluate.result_differs", "rankings[0].rows[0].rank", { found: "2", expected: "1" }),
    ),
    verified(
      "a value taken out",
      remove("/indexes/0/class"),
      problem("evaluate.result_differs", "indexes[0].class", { found: "nothing", expected: '"B"' }),
    ),
    verified(
      "a row put in",
      add("/rankings/0/rows/1", { rank: 2 }),
      problem("evaluate.result_differs", "rankings[0].rows[1]", { found: '{"rank":2}', expected: "nothing" }),
    ),
    verified(
      "two places",
      [replace("/indexes/0/published", "99"), replace("/indexes/0/class", "A")],
      problem("evaluate.result_differs", "indexes[0].class", { found: '"A"', expected: '"B"' }),
      problem("evaluate.result_differs", "indexes[0].published", { found: '"99"', expected: '"80"' }),
    ),
  ],
};

const grounds = { clause: { document: "2211/QĐ-UBND", date: "2025-08-31" }, reason: "Bộ tiêu chí năm 2025" };
const tree = schemeOf([
  group("1", "60", [leaf("1.1", "40"), leaf("1.2", "20")]),
  group("2", "40", [group("2.1", "40", [leaf("2.1.1", "40")])]),
]);

function changed(id: string, changes: readonly object[], ...issues: Problem[]): Refused {
  return {
    id,
    call: "extendScheme",
    input: { base: "tree", changes: changes.map((each) => ({ ...grounds, ...each })) },
    issues,
  };
}
const ordered = (code: string, at: string, params: Problem["params"]): Problem =>
  problem(code, at, params, grounds.clause);

export const badChanges: Table<Refused> = {
  id: "changes",
  title: { vi: "Thay đổi không thực hiện được", en: "Changes that cannot be made" },
  clause: decision("Phần III, mục 1"),
  documents: { tree },
  rows: [
    changed(
      "a code that is not there",
      [{ kind: "remove", code: "9" }],
      ordered("document.unknown_code", "[0].code", { code: "9", scheme: "mau 1" }),
    ),
    changed(
      "a group that is not there",
      [{ kind: "add", under: "9", criterion: leaf("9.1", "1") }],
      ordered("document.unknown_code", "[0].under", { code: "9", scheme: "mau 1" }),
    ),
    changed(
      "a code removed before",
      [
        { kind: "remove", code: "1.2" },
        { kind: "amend", code: "1.2", set: { max: "1" } },
      ],
      ordered("document.unknown_code", "[1].code", { code: "1.2", scheme: "mau 1" }),
    ),
    changed(
      "a code that stands already",
      [{ kind: "add", under: "1", criterion: leaf("2.1.1", "1") }],
      ordered("extend.code_exists", "[0].criterion.code", { code: "2.1.1" }),
    ),
    changed(
      "a code that stands already, below what is added",
      [{ kind: "add", under: "1", criterion: group("3", "1", [leaf("1.1", "1")]) }],
      ordered("extend.code_exists", "[0].criterion.children[0].code", { code: "1.1" }),
    ),
    changed(
      "a new code that stands already",
      [{ kind: "amend", code: "1.1", set: { code: "1.2" } }],
      ordered("extend.code_exists", "[0].set.code", { code: "1.2" }),
    ),
    changed(
      "under a leaf",
      [{ kind: "move", code: "2.1", under: "1.1" }],
      ordered("extend.not_a_group", "[0].under", { code: "1.1" }),
    ),
    changed(
      "into itself",
      [{ kind: "move", code: "2", under: "2.1" }],
      ordered("extend.into_itself", "[0].under", { code: "2", under: "2.1" }),
    ),
    changed(
      "an amendment of nothing",
      [{ kind: "amend", code: "1.1" }],
      ordered("extend.changes_nothing", "[0]", { code: "1.1" }),
    ),
    changed(
      "a place past the last",
      [
        { kind: "add", under: "1", at: 3, criterion: leaf("1.3", "1") },
        { kind: "move", code: "1", under: null, at: 2 },
      ],
      ordered("extend.no_such_place", "[0].at", { at: "3", count: "2" }),
      ordered("extend.no_such_place", "[1].at", { at: "2", count: "1" }),
    ),
    changed(
      "without a reason",
      [{ kind: "remove", code: "1.1", reason: "" }],
      ordered("document.blank", "[0].reason", {}),
    ),
    changed(
      "an outcome that does not add up",
      [
        { kind: "set", fields: { edition: "2" } },
        { kind: "amend", code: "1.1", set: { max: "35" } },
      ],
      cited("criteria.children_do_not_sum", "[1]", { code: "1", sum: "55", max: "60" }),
    ),
  ],
};

const clause = { document: "1681/NQ-UBTVQH15", date: "2025-06-16" };
const event = (kind: string, date: string, from: readonly string[], to: readonly string[]) => ({
  kind,
  date,
  clause,
  from,
  to: to.map((id) => ({ id, name: id })),
});

function followed(id: string, events: readonly object[], ...issues: Problem[]): Refused {
  return { id, call: "parseSuccession", input: { events }, issues };
}
const enacted = (code: string, at: string, params: Problem["params"]): Problem => problem(code, at, params, clause);
const reports = (second: object, how: object = {}) => ({
  scheme: "pair",
  reports: [
    { by: "huyen-1", cases: [ofUnit("xa-1")] },
    { by: "huyen-2", cases: [second] },
  ],
  how: { group: null, expected: null, comparable: [], ...how },
});
const years = { scheme: "pair", before: [ofUnit("xa-1")], after: [ofUnit("xa-1")] };

export const badHistories: Table<Refused> = {
  id: "histories",
  title: {
    vi: "Kế thừa, tổng hợp, đối chiếu bị từ chối",
    en: "Successions, consolidations and mappings that are refused",
  },
  clause: decision("Phần III, mục 4"),
  documents: { pair },
  rows: [
    followed(
      "a merger of one",
      [event("merge", "2025-07-01", ["a"], ["b"])],
      enacted("succession.shape", "[0]", { kind: "merge", from: "several", to: "one", foundFrom: "1", foundTo: "1" }),
    ),
    followed(
      "a split into one",
      [event("split", "2025-07-01", ["a"], ["b"])],
      enacted("succession.shape", "[0]", { kind: "split", from: "one", to: "several", foundFrom: "1", foundTo: "1" }),
    ),
    followed(
      "a new name for two",
      [event("rename", "2025-07-01", ["a", "b"], ["c"])],
      enacted("succession.shape", "[0]", { kind: "rename", from: "one", to: "one", foundFrom: "2", foundTo: "1" }),
    ),
    followed(
      "a weighted inheritance without weights",
      [{ ...event("merge", "2025-07-01", ["a", "b"], ["c"]), inheritance: "weighted" }],
      enacted("succession.weights", "[0].weights", { units: "a, b", found: "–" }),
    ),
    followed(
      "weights that nothing asks for",
      [{ ...event("rename", "2025-07-01", ["a"], ["b"]), weights: [{ unit: "a", weight: "2" }] }],
      enacted("succession.weights_unused", "[0].weights", { units: "a", found: "a" }),
    ),
    followed(
      "a split that inherits a sum",
      [{ ...event("split", "2025-07-01", ["a"], ["b", "c"]), inheritance: "sum" }],
      enacted("succession.split_sum", "[0].inheritance", {}),
    ),
    followed(
      "ended twice",
      [event("rename", "2024-01-01", ["a"], ["b"]), event("rename", "2025-07-01", ["a"], ["c"])],
      enacted("succession.overlap", "[1].from[0]", { unit: "a", first: "2024-01-01", date: "2025-07-01" }),
    ),
    followed(
      "made twice",
      [event("rename", "2024-01-01", ["a"], ["c"]), event("rename", "2025-07-01", ["b"], ["c"])],
      enacted("succession.made_twice", "[1].to[0].id", { unit: "c", first: "2024-01-01", date: "2025-07-01" }),
    ),
    followed(
      "changed before it was made",
      [event("rename", "2025-07-01", ["a"], ["b"]), event("rename", "2024-01-01", ["b"], ["c"])],
      enacted("succession.gap", "[1].from[0]", { unit: "b", date: "2024-01-01", since: "2025-07-01" }),
    ),
    followed(
      "its own successor",
      [event("rename", "2024-01-01", ["a"], ["b"]), event("rename", "2024-01-01", ["b"], ["a"])],
      enacted("succession.loop", "[0].from[0]", { unit: "a" }),
      enacted("succession.loop", "[1].from[0]", { unit: "b" }),
    ),
    {
      id: "reported twice",
      call: "consolidate",
      input: reports(ofUnit("xa-1")),
      issues: [
        problem("analysis.reported_twice", "[1].evaluation.indexes[0].unit.id", {
          unit: "xa-1",
          first: "huyen-1",
          second: "huyen-2",
        }),
      ],
    },
    {
      id: "not on the list",
      call: "consolidate",
      input: reports(ofUnit("xa-2"), { expected: ["xa-1"] }),
      issues: [problem("analysis.not_expected", "[1].evaluation.indexes[0].unit.id", { by: "huyen-2", unit: "xa-2" })],
    },
    {
      id: "not reported",
      call: "consolidate",
      input: reports(ofUnit("xa-2"), { expected: ["xa-1", "xa-2", "xa-3"] }),
      issues: [problem("analysis.not_reported", "", { unit: "xa-3" })],
    },
    {
      id: "another period",
      call: "consolidate",
      input: reports(ofUnit("xa-2", { period: "2022" })),
      issues: [
        problem("document.other_period", "[1].evaluation.indexes[0].period", {
          unit: "xa-2",
          found: "2022",
          expected: "2021",
        }),
      ],
    },
    {
      id: "another edition",
      call: "consolidate",
      input: {
        ...reports(ofUnit("xa-2")),
        reports: [
          {
            by: "huyen-1",
            scheme: { ...pair, edition: "2" },
            cases: [ofUnit("xa-1", { scheme: { id: "mau", edition: "2" } })],
          },
        ],
      },
      issues: [
        problem("analysis.report_refused", "[0].evaluation", { by: "huyen-1", count: "1" }),
        problem("analysis.other_edition", "[0].evaluation.scheme", {
          by: "huyen-1",
          found: "mau 2",
          expected: "mau 1",
        }),
      ],
    },
    {
      id: "a mapping that names nothing",
      call: "changeOverYears",
      input: {
        ...years,
        how: {
          succession: [],
          mapping: [
            { from: "9", to: "1" },
            { from: "2", to: "8" },
          ],
          index: "comparable",
        },
      },
      issues: [
        problem("document.unknown_code", "mapping[0].from", { code: "9", scheme: "mau 1" }),
        problem("document.unknown_code", "mapping[1].to", { code: "8", scheme: "mau 1" }),
      ],
    },
    {
      id: "no edition in force",
      call: "editionFor",
      input: { editions: [{ ...pair, validity: { from: "2021-05-12", to: "2025-12-31" } }], date: "2026-01-01" },
      issues: [problem("analysis.no_edition", "", { date: "2026-01-01" })],
    },
    {
      id: "two editions in force",
      call: "editionFor",
      input: {
        editions: [
          { ...pair, validity: { from: "2021-05-12" } },
          { ...pair, edition: "2", validity: { from: "2021-05-12" } },
        ],
        date: "2025-12-31",
      },
      issues: [problem("analysis.two_editions", "", { date: "2025-12-31", first: "mau 1", second: "mau 2" })],
    },
  ],
};
