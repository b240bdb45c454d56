import { nodesByCode } from "../../composite/nodesByCode.js";
import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import { walk } from "../../criteria/walk.js";
import { readLanguage, readName } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { printResult } from "../../issue/describeIssue.js";
import { issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { className } from "../tables/className.js";
import { headColumn, linedUp, numberColumn, printed, rowsOf, textColumn } from "../tables/column.js";
import { NONE, type Table } from "../tables/table.js";
import type { Page } from "./page.js";
import { pageName } from "./pageName.js";
import { pageStamp } from "./pageStamp.js";

/**
 * The profile of one unit (kết quả của một đơn vị): its index, class and rank, the parts, and every criterion with its
 * three states – self-assessed, appraised, final – and the reason where there are no points.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param unit - The id of a unit that was scored.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `unit-` and the unit's place among those scored; points are exact, percentages and the
 *   published figure as `rounding.index` has rounded them. A provisional result shows the points still possible.
 * @throws `report.unknown_unit` for a unit that was not scored; `document.other_scheme` when the evaluation was made by
 *   another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { unitProfile } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * unitProfile(scheme, evaluate(scheme, [{ dossier }]), "so-y-te", "vi").name; // => "unit-001-so-y-te"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment, appraisal, survey, index, class.
 */
export function unitProfile(scheme: Scheme, evaluation: Evaluation, unit: string, language: Language = "vi"): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return profileOf(prepared.scheme, read, readName("unit", unit), readLanguage(language));
}

/** {@link unitProfile} for what has been read. */
function profileOf(scheme: Scheme, evaluation: Evaluation, unit: string, language: Language): Page {
  const at = evaluation.indexes.findIndex((index) => index.unit.id === unit);
  const index = evaluation.indexes[at];
  if (index === undefined) throw new ScoringError([issue("report.unknown_unit", [], { unit })]);
  const sentences = dictionary[language];
  return {
    name: pageName("unit", at + 1, unit),
    language,
    title: `${sentences.title}: ${index.unit.name}`,
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      {
        heading: sentences.index,
        paragraphs: index.complete ? [] : [sentences.draft],
        tables: [summary(scheme, evaluation, index, language)],
      },
      { heading: sentences.parts, paragraphs: [], tables: [parts(scheme, index, language)] },
      { heading: sentences.criteria, paragraphs: [sentences.states], tables: [criteria(scheme, index, language)] },
    ],
    links: [],
  };
}

function summary(scheme: Scheme, { rankings }: Evaluation, index: UnitIndex, language: Language): Table {
  const sentences = dictionary[language];
  const { unit, published, between } = index;
  const ranking = rankings.find(({ period, group }) => period === index.period && group === unit.group);
  const ranked = ranking?.rows.find((row) => row.unit === unit.id);
  const rank = ranked === undefined ? NONE : sentences.place(ranked.rank, ranking?.rows.length ?? 0);
  const range = `${printDecimal(between.lowest, language)} – ${printDecimal(between.highest, language)}`;
  const lines: readonly (readonly [string, string])[] = [
    [sentences.group, unit.group],
    [sentences.points, printDecimal(index.points, language)],
    [sentences.max, printDecimal(index.max, language)],
    [sentences.percent, printed(index.percent, language)],
    [sentences.published, printed(published, language, scheme.rounding.index.places)],
    [sentences.class, index.class === null ? NONE : className(scheme.bands, index.class, language)],
    [sentences.rank, ranked !== undefined && ranked.tied > 1 ? `${rank} ${sentences.shared}` : rank],
    ...(index.complete ? [] : [[sentences.between, range] as const]),
  ];
  return {
    caption: [sentences.index],
    columns: [headColumn(sentences.what), textColumn(sentences.result)],
    rows: lines,
    notes: [],
  };
}

function parts(scheme: Scheme, index: UnitIndex, language: Language): Table {
  const sentences = dictionary[language];
  const leaf = scheme.parts.map(({ id }) => index.parts.find(({ part }) => part === id));
  return {
    caption: [sentences.parts],
    columns: [
      headColumn(sentences.part),
      numberColumn(sentences.self),
      numberColumn(sentences.selfMax),
      numberColumn(sentences.final),
      numberColumn(sentences.max),
      numberColumn(sentences.percent),
    ],
    rows: rowsOf([
      scheme.parts.map(({ title }) => inLanguage(title, language)),
      ...[
        leaf.map((part) => part?.self),
        leaf.map((part) => part?.selfMax),
        leaf.map((part) => part?.points),
        leaf.map((part) => part?.max),
        leaf.map((part) => part?.percent),
      ].map((column) => linedUp(column, language)),
    ]),
    notes: [],
  };
}

function criteria(scheme: Scheme, index: UnitIndex, language: Language): Table {
  const sentences = dictionary[language];
  const nodes = nodesByCode(index.nodes);
  const rows = walk(scheme.criteria).flatMap(({ criterion }) => {
    const node = nodes.get(criterion.code);
    return node === undefined ? [] : [{ criterion, node }];
  });
  const figures = (of: (node: ScoredNode) => string | null) =>
    linedUp(
      rows.map(({ node }) => of(node)),
      language,
    );
  return {
    caption: [sentences.criteria],
    columns: [
      headColumn(sentences.criterion),
      numberColumn(sentences.max),
      numberColumn(sentences.self),
      numberColumn(sentences.appraised),
      numberColumn(sentences.final),
      numberColumn(sentences.percent),
      textColumn(sentences.absence),
    ],
    rows: rowsOf([
      rows.map(({ criterion: { code, title } }) => `${code}. ${inLanguage(title, language)}`),
      figures(({ max }) => max),
      figures(({ self }) => self),
      figures(({ appraised }) => appraised),
      figures(({ points }) => points),
      figures(({ percent }) => percent),
      rows.map(({ node: { absence } }) => (absence === undefined ? "" : printResult(absence, language))),
    ]),
    notes: [],
  };
}

const dictionary = {
  vi: {
    title: "Kết quả của đơn vị",
    index: "Chỉ số",
    parts: "Các phần điểm",
    criteria: "Từng tiêu chí",
    draft: "KẾT QUẢ TẠM TÍNH – còn tiêu chí chờ kết quả, nên đơn vị chưa được xếp loại và xếp hạng.",
    states: "Mỗi tiêu chí có ba kết quả: tự chấm, sau thẩm định, và cuối cùng sau giải trình và Hội đồng.",
    what: "Nội dung",
    result: "Kết quả",
    group: "Khối",
    points: "Điểm",
    max: "Điểm tối đa",
    percent: "Tỷ lệ (%)",
    published: "Chỉ số công bố",
    class: "Xếp loại",
    rank: "Xếp hạng",
    place: (rank: number, of: number) => `hạng ${rank} trong ${of} đơn vị`,
    shared: "(đồng hạng)",
    between: "Còn có thể đạt",
    part: "Phần điểm",
    self: "Tự chấm",
    selfMax: "Tối đa phần tự chấm",
    appraised: "Thẩm định",
    final: "Cuối cùng",
    criterion: "Tiêu chí",
    absence: "Lý do không có điểm",
  },
  en: {
    title: "Result of the unit",
    index: "Index",
    parts: "Parts",
    criteria: "Criteria one by one",
    draft: "DRAFT – something is still pending, so the unit is neither classified nor ranked.",
    states:
      "Each criterion has three results: self-assessed, after appraisal, and final after explanation and council.",
    what: "What",
    result: "Result",
    group: "Group",
    points: "Points",
    max: "Maximum",
    percent: "Percent",
    published: "Published index",
    class: "Class",
    rank: "Rank",
    place: (rank: number, of: number) => `rank ${rank} of ${of} units`,
    shared: "(shared)",
    between: "Can still come to",
    part: "Part",
    self: "Self",
    selfMax: "Self-scored maximum",
    appraised: "Appraised",
    final: "Final",
    criterion: "Criterion",
    absence: "Why there are no points",
  },
} as const;
