import type { UnitIndex } from "../../composite/unitIndex.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import { gapToNextClass } from "../../questions/gapToNextClass.js";
import type { Raise } from "../../questions/increase.js";
import type { Scheme } from "../../scheme/scheme.js";
import { headColumn, numberColumn, printed, rowsOf, textColumn } from "../tables/column.js";
import { schemeNames } from "../tables/schemeNames.js";
import type { Table } from "../tables/table.js";
import type { Section } from "./page.js";

/** The cheapest way of a unit to the next better class: what is missing, and which criteria would bring it. */
export function nextClassSection(scheme: Scheme, index: UnitIndex, language: Language): Section {
  const sentences = dictionary[language];
  const { outlook, next } = gapToNextClass(scheme, index);
  const section = { heading: sentences.heading, anchor: "next-class", tables: [] };
  if (next === null) {
    const known = outlook === "within-reach" || outlook === "out-of-reach" ? "no-score" : outlook;
    return { ...section, paragraphs: [sentences.outlooks[known]] };
  }
  const print = (figure: string): string => printDecimal(figure, language);
  const name = schemeNames(scheme, language).class(next.class);
  const missing = sentences.missing(print(next.missing), name, print(next.from), sentences.units[scheme.bands.on]);
  const { fewestPoints, fewestLeaves } = next;
  if (fewestPoints === null || fewestLeaves === null) {
    return { ...section, paragraphs: [missing, sentences.outOfReach(print(next.most))] };
  }
  const whole = fewestLeaves.raises.map((raise) => `${raise.code} (+${print(gained(raise))})`).join(", ");
  return {
    ...section,
    paragraphs: [missing],
    tables: [
      {
        ...raisesTable(scheme, fewestPoints.raises, language),
        notes: [
          sentences.fewest(fewestLeaves.raises.length, whole, print(fewestLeaves.comesTo)),
          ...(fewestLeaves.raises.length < 2 ? [] : [sentences.oneFewer(print(fewestLeaves.oneFewer))]),
        ],
      },
    ],
  };
}

function gained({ from, to }: Raise): string {
  return decimalText(decimal(to).minus(decimal(from)));
}

function raisesTable(scheme: Scheme, raises: readonly Raise[], language: Language): Table {
  const sentences = dictionary[language];
  const names = schemeNames(scheme, language);
  return {
    caption: [sentences.way],
    columns: [
      headColumn(sentences.criterion),
      numberColumn(sentences.from),
      numberColumn(sentences.to),
      numberColumn(sentences.gain),
      textColumn(sentences.appraiser),
    ],
    rows: rowsOf([
      raises.map(({ code }) => `${code}. ${names.criterion(code)}`),
      raises.map(({ from }) => printed(from, language)),
      raises.map(({ to }) => printed(to, language)),
      raises.map((raise) => printDecimal(gained(raise), language)),
      raises.map(({ appraiser, part }) => (appraiser === null ? names.part(part) : names.agency(appraiser))),
    ]),
    notes: [],
  };
}

const dictionary = {
  vi: {
    heading: "Cần thêm gì để lên nhóm trên",
    missing: (missing: string, name: string, from: string, unit: string) =>
      `Còn thiếu ${missing} điểm để lên ${name}; ngưỡng là ${from}${unit}.`,
    units: { points: " điểm", percent: " %", share: "" },
    outOfReach: (most: string) =>
      `Dù mọi tiêu chí đạt điểm tối đa cũng chỉ được ${most} điểm, chưa đủ để lên nhóm trên.`,
    fewest: (count: number, whole: string, comesTo: string) =>
      `Cách cần ít tiêu chí nhất: ${count} tiêu chí đạt điểm tối đa, gồm ${whole}; khi đó đơn vị được ${comesTo} điểm.`,
    oneFewer: (points: string) =>
      `Nếu bớt một tiêu chí thì dù chọn cách nào cũng chỉ được tối đa ${points} điểm, chưa đủ.`,
    way: "Cách cần ít điểm nhất",
    criterion: "Tiêu chí",
    from: "Hiện tại",
    to: "Cần đạt",
    gain: "Tăng",
    appraiser: "Thẩm định",
    outlooks: {
      best: "Đơn vị đã ở nhóm cao nhất.",
      "held-back": "Điểm đã đủ cho nhóm trên, nhưng đơn vị bị khống chế bởi điều kiện xếp loại.",
      draft: "Còn tiêu chí chờ kết quả nên chưa xếp loại.",
      "no-score": "Đơn vị không có điểm nên không xếp loại.",
    },
  },
  en: {
    heading: "How to reach the next class",
    missing: (missing: string, name: string, from: string, unit: string) =>
      `The unit needs ${missing} more points for ${name}, which starts at ${from}${unit}.`,
    units: { points: " points", percent: " %", share: "" },
    outOfReach: (most: string) => `Even with every criterion at its maximum the unit would have only ${most} points.`,
    fewest: (count: number, whole: string, comesTo: string) =>
      `With the fewest criteria: raise ${count} of them to the maximum: ${whole}. The unit then has ${comesTo} points.`,
    oneFewer: (points: string) => `With one criterion fewer, no choice gives more than ${points} points.`,
    way: "The way that needs the fewest points",
    criterion: "Criterion",
    from: "Now",
    to: "Needed",
    gain: "Gain",
    appraiser: "Appraised by",
    outlooks: {
      best: "The unit is in the best class.",
      "held-back": "The points reach the next class, but a condition on the class holds the unit back.",
      draft: "Criteria are still pending, so there is no class yet.",
      "no-score": "The unit has no score and so no class.",
    },
  },
} as const;
