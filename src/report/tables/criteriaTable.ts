import { nodesByCode } from "../../composite/nodesByCode.js";
import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import { bonuses } from "../../criteria/bonuses.js";
import type { Criterion } from "../../criteria/criterion.js";
import { walk } from "../../criteria/walk.js";
import { printResult } from "../../issue/describeIssue.js";
import { type Decimal, decimal, decimalText, sum, ZERO } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { headColumn, numberColumn, printed, rounded, rowsOf, textColumn } from "./column.js";
import type { Table } from "./table.js";

/** Every criterion of a unit with its three results, the self score beside what the unit could score itself. */
export function criteriaTable(scheme: Scheme, index: UnitIndex, language: Language): Table {
  const sentences = dictionary[language];
  const nodes = nodesByCode(index.nodes);
  const rows = walk(scheme.criteria).flatMap(({ criterion, path, bonus }) => {
    const node = nodes.get(criterion.code);
    // A path has one step more for the list of children and one for the place in it at each level.
    return node === undefined ? [] : [{ criterion, node, bonus, level: path.length / 2 - 1 }];
  });
  const figures = (of: (node: ScoredNode) => string | null) =>
    rounded(
      rows.map(({ node }) => of(node)),
      language,
      scheme.rounding.index,
    );
  return {
    caption: [sentences.caption],
    columns: [
      headColumn(sentences.criterion),
      numberColumn(sentences.final),
      numberColumn(sentences.max),
      numberColumn(sentences.percent),
      numberColumn(sentences.self),
      numberColumn(sentences.selfMax),
      numberColumn(sentences.appraised),
      textColumn(sentences.note),
    ],
    rows: rowsOf([
      rows.map(({ criterion: { code, title } }) => `${code}. ${inLanguage(title, language)}`),
      figures(({ points }) => points),
      figures(({ max }) => max),
      rows.map(({ node }) => printed(node.percent, language, scheme.rounding.index.places)),
      figures(({ self }) => self),
      figures((node) => (node.self === null ? null : decimalText(selfMaxOf(node)))),
      figures(({ appraised }) => appraised),
      rows.map(({ criterion, node, bonus }) => noteOf(criterion, node, bonus, nodes, language)),
    ]),
    levels: rows.map(({ level }) => level),
    notes: [],
  };
}

/** The maxima of the leaves below that the unit has scored itself. */
function selfMaxOf(node: ScoredNode): Decimal {
  if (node.children === undefined) return node.self === null ? ZERO : decimal(node.max);
  return sum(node.children.map(selfMaxOf));
}

/** What bonuses below a criterion brought, as far as each counts. */
function bonusIn(criterion: Criterion, nodes: ReadonlyMap<string, ScoredNode>): Decimal {
  return sum(bonuses([criterion]).map(({ code }) => decimal(nodes.get(code)?.points ?? "0")));
}

function noteOf(
  criterion: Criterion,
  { absence }: ScoredNode,
  bonus: boolean,
  nodes: ReadonlyMap<string, ScoredNode>,
  language: Language,
): string {
  if (absence !== undefined) return printResult(absence, language);
  if (bonus) return dictionary[language].bonus;
  const brought = bonusIn(criterion, nodes);
  return brought.isZero() ? "" : dictionary[language].withBonus(printDecimal(decimalText(brought), language));
}

const dictionary = {
  vi: {
    caption: "Từng tiêu chí",
    criterion: "Tiêu chí",
    final: "Kết quả",
    max: "Tối đa",
    percent: "Tỷ lệ (%)",
    self: "Tự chấm",
    selfMax: "Tối đa phần tự chấm",
    appraised: "Sau thẩm định",
    note: "Ghi chú",
    bonus: "điểm thưởng",
    withBonus: (points: string) => `gồm ${points} điểm thưởng`,
  },
  en: {
    caption: "Criteria one by one",
    criterion: "Criterion",
    final: "Result",
    max: "Maximum",
    percent: "Percent",
    self: "Self",
    selfMax: "Self-scored maximum",
    appraised: "Appraised",
    note: "Note",
    bonus: "bonus",
    withBonus: (points: string) => `with a bonus of ${points}`,
  },
} as const;
