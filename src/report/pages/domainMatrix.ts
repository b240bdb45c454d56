import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inAlphabet } from "../../text/alphabet.js";
import { groupBy } from "../../text/groupBy.js";
import { inLanguage } from "../../text/text.js";
import { headColumn, numberColumn, rounded, rowsOf, textColumn } from "../tables/column.js";
import type { Table } from "../tables/table.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";

/**
 * The matrix of units and domains (điểm theo lĩnh vực): for each group what every unit has in every domain, in points and
 * in percent of its maximum.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `domains`; points are rounded for print to the places of the index, percentages are those of the
 *   evaluation. A dash
 *   stands where a domain has no score: nothing applies, or something is pending. Domains do not sum to the index where
 *   the scheme rescales parts.
 * @throws `document.other_scheme` when the evaluation was made by another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { domainMatrix } from "par-index/report";
 *
 * domainMatrix(scheme, evaluate(scheme, []), "en").sections[0]?.tables[0]?.rows[0]; // => ["1", "Leadership and direction of PAR", "13"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1: the eight domains.
 */
export function domainMatrix(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return pageOf(prepared.scheme, read, readLanguage(language));
}

/** {@link domainMatrix} for what has been read. */
function pageOf(scheme: Scheme, evaluation: Evaluation, language: Language): Page {
  const sentences = dictionary[language];
  const indexes = inAlphabet(evaluation.indexes, ({ unit }) => unit.name);
  const groups = inAlphabet([...groupBy(indexes, ({ unit }) => unit.group)], ([name]) => name);
  const tables = (name: string, indexes: readonly UnitIndex[]): readonly Table[] => [
    matrix(scheme, indexes, sentences.points(name), ({ points }) => points, language),
    matrix(scheme, indexes, sentences.percent(name), ({ percent }) => percent, language),
  ];
  return {
    name: "domains",
    language,
    title: sentences.title,
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      { heading: sentences.domains, paragraphs: [], tables: [domainList(scheme, language)] },
      ...groups.map(([name, ofGroup]) => ({
        heading: sentences.group(name),
        paragraphs: [],
        tables: tables(name, ofGroup),
      })),
    ],
    links: [],
  };
}

function domainList({ criteria }: Scheme, language: Language): Table {
  const sentences = dictionary[language];
  return {
    caption: [sentences.domains],
    columns: [textColumn(sentences.domain), headColumn(sentences.name), numberColumn(sentences.max)],
    rows: criteria.map(({ code, title, max }) => [code, inLanguage(title, language), printDecimal(max, language)]),
    notes: [],
  };
}

function matrix(
  { criteria, rounding }: Scheme,
  indexes: readonly UnitIndex[],
  caption: string,
  figure: (node: ScoredNode) => string | null,
  language: Language,
): Table {
  const sentences = dictionary[language];
  const columns = criteria.map((_, at) =>
    rounded(
      indexes.map(({ nodes }) => {
        const node = nodes[at];
        return node === undefined ? null : figure(node);
      }),
      language,
      rounding.index,
    ),
  );
  return {
    caption: [caption],
    columns: [headColumn(sentences.unit), ...criteria.map(({ code }) => numberColumn(`${sentences.domain} ${code}`))],
    rows: rowsOf([indexes.map(({ unit }) => unit.name), ...columns]),
    notes: [],
  };
}

const dictionary = {
  vi: {
    title: "Kết quả theo lĩnh vực",
    domains: "Các lĩnh vực",
    domain: "Lĩnh vực",
    name: "Tên lĩnh vực",
    max: "Điểm tối đa",
    unit: "Đơn vị",
    group: (name: string) => `Khối ${name}`,
    points: (name: string) => `Điểm từng lĩnh vực, khối ${name}`,
    percent: (name: string) => `Tỷ lệ phần trăm so với điểm tối đa của đơn vị, khối ${name}`,
  },
  en: {
    title: "Results by domain",
    domains: "Domains",
    domain: "Domain",
    name: "Name",
    max: "Maximum",
    unit: "Unit",
    group: (name: string) => `Group ${name}`,
    points: (name: string) => `Points by domain, group ${name}`,
    percent: (name: string) => `Percent of the unit’s own maximum by domain, group ${name}`,
  },
} as const;
