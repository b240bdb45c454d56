import { spell } from "../../number/decimal.js";
import { type Exact, readExact } from "../../number/exact.js";
import { type Language, printDecimal } from "../../number/print.js";
import { type RoundingMode, roundQuotient } from "../../number/rounding.js";
import type { Roundings } from "../../scheme/scheme.js";
import { oneLine } from "../../text/oneLine.js";
import type { Calculation, Figure, Line, Term, Yardstick } from "../line.js";

/** What lines are printed with. */
export interface LineSetting {
  readonly rounding: Roundings;
  /** What a term's origin is called; `null` where the lines before have said it. */
  readonly nameOf: (origin: string) => string | null;
}

/**
 * A line as an official writes it, to be worked out again with a pocket calculator: a label, then
 * `0,5 × 45 ÷ 60 = 0,375 → làm tròn 2 chữ số thập phân, nửa lên = 0,38`.
 */
export function lineText(line: Line, { rounding, nameOf }: LineSetting, language: Language): string {
  const say = words[language];
  const print = (exact: Exact): string => number(exact, language);
  if (line.kind === "comparison") {
    const label = say.against[line.against][line.kept ? "kept" : "missed"];
    return `${label}: ${shown(line.left, language)} ${line.sign} ${shown(line.right, language)}`;
  }
  const label = say.figures[line.gives];
  if (line.kind !== "calculation") {
    return `${label}: ${print(line.value)} → ${say[line.kind]} ${print(line.limit)} = ${print(line.result)}`;
  }
  const expression = expressionText(line, nameOf, language);
  if (line.exact === undefined || line.rounding === undefined)
    return `${label}: ${expression} = ${shown(line.result, language)}`;
  const declared = line.rounding === "index" ? rounding.index : rounding.leaf;
  const how = line.rounding === "largest-remainder" ? say.largestRemainder : say.modes[declared.mode];
  const exact = line.exact.includes("/") ? cutOff(line.exact, declared.places + 2, language) : print(line.exact);
  const before = expression === exact ? expression : `${expression} = ${exact}`;
  return `${label}: ${before} → ${say.places(declared.places)}, ${how} = ${print(line.result)}`;
}

function expressionText({ terms, divisor }: Calculation, nameOf: LineSetting["nameOf"], language: Language): string {
  const sum = terms.map((term, at) => termText(term, at > 0, nameOf, language)).join(" ");
  if (divisor === undefined) return sum;
  return `${terms.length > 1 ? `(${sum})` : sum} ÷ ${number(divisor, language)}`;
}

/** A term after the first with its sign before it. */
function termText({ factors, of }: Term, follows: boolean, nameOf: LineSetting["nameOf"], language: Language): string {
  const product = factors.map((factor) => number(factor, language)).join(" × ");
  const signed = !follows ? product : product.startsWith("−") ? `− ${product.slice(1)}` : `+ ${product}`;
  const name = of === undefined ? null : nameOf(of);
  return name === null ? signed : `${signed} [${oneLine(name)}]`;
}

/** A number, exactly: a decimal, or a fraction such as `2/7`. */
export function number(exact: Exact, language: Language): string {
  return exact
    .split("/")
    .map((part) => printDecimal(part, language))
    .join("/")
    .replace("-", "−");
}

/** A number, exactly; beside a fraction the first digits of it, for the eye. */
function shown(exact: Exact, language: Language): string {
  return exact.includes("/") ? `${number(exact, language)} (${cutOff(exact, 4, language)})` : number(exact, language);
}

/** The first digits of a fraction, with dots for those that never end: `94,2857…`. */
function cutOff(exact: Exact, places: number, language: Language): string {
  const digits = spell(roundQuotient(readExact(exact), { places, mode: "down" }));
  return `${printDecimal(digits, language, places).replace("-", "−")}…`;
}

interface Words {
  readonly figures: Readonly<Record<Figure, string>>;
  readonly against: Readonly<Record<Yardstick, { readonly kept: string; readonly missed: string }>>;
  readonly "at-most": string;
  readonly "at-least": string;
  readonly places: (count: number) => string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly largestRemainder: string;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    figures: {
      counted: "Số được tính",
      measure: "Tỷ lệ (%)",
      weighed: "Số quy đổi theo hệ số",
      earned: "Điểm trước khi áp mức trần",
      taken: "Điểm bị trừ",
      left: "Điểm còn lại",
      mean: "Trung bình (từ 0 đến 1)",
      points: "Điểm",
      max: "Điểm tối đa",
      base: "Điểm của các tiêu chí",
      applicable: "Điểm tối đa của các tiêu chí áp dụng",
      scaled: "Điểm quy đổi về thang đầy đủ",
      bonus: "Điểm thưởng",
      percent: "Tỷ lệ đạt (%)",
      "exact-percent": "Tỷ lệ đạt, chưa làm tròn (%)",
      "exact-share": "Tỷ số đạt, chưa làm tròn (từ 0 đến 1)",
      published: "Con số công bố",
    },
    against: {
      limit: { kept: "Đạt mức", missed: "Chưa đạt mức" },
      target: { kept: "Đạt mức phấn đấu", missed: "Chưa đạt mức phấn đấu" },
      best: { kept: "Bằng đơn vị tốt nhất trong khối", missed: "So với đơn vị tốt nhất trong khối" },
      gate: { kept: "Đạt mức của điều kiện xếp loại", missed: "Dưới mức của điều kiện xếp loại" },
      zero: { kept: "Không âm", missed: "Giá trị âm, không được điểm" },
      "minimum-answers": { kept: "Đủ số ý kiến tối thiểu", missed: "Chưa đủ số ý kiến tối thiểu" },
      band: { kept: "Đạt ngưỡng xếp loại", missed: "Chưa đạt ngưỡng xếp loại" },
    },
    "at-most": "không quá",
    "at-least": "không dưới",
    places: (count) => (count === 0 ? "làm tròn đến hàng đơn vị" : `làm tròn ${count} chữ số thập phân`),
    modes: { "half-up": "nửa lên", "half-even": "nửa về số chẵn", down: "bỏ phần dư" },
    largestRemainder: "chia theo số dư lớn nhất",
  },
  en: {
    figures: {
      counted: "Counted",
      measure: "Share (%)",
      weighed: "Weighted count",
      earned: "Points before the cap",
      taken: "Points taken off",
      left: "Points left",
      mean: "Mean (from 0 to 1)",
      points: "Points",
      max: "Maximum",
      base: "Points of the criteria",
      applicable: "Maximum of what applies",
      scaled: "Points scaled to the full maximum",
      bonus: "Bonus",
      percent: "Attained (%)",
      "exact-percent": "Attained, not rounded (%)",
      "exact-share": "Attained, not rounded (from 0 to 1)",
      published: "Published figure",
    },
    against: {
      limit: { kept: "Limit kept", missed: "Limit missed" },
      target: { kept: "Target reached", missed: "Target missed" },
      best: { kept: "Equal to the best of the group", missed: "Against the best of the group" },
      gate: {
        kept: "At the limit of the condition on the class",
        missed: "Below the limit of the condition on the class",
      },
      zero: { kept: "Not negative", missed: "Negative, so without points" },
      "minimum-answers": { kept: "Enough answers", missed: "Too few answers" },
      band: { kept: "Limit of the class kept", missed: "Limit of the class missed" },
    },
    "at-most": "at most",
    "at-least": "at least",
    places: (count) => (count === 0 ? "rounded to a whole number" : `rounded to ${count} decimal places`),
    modes: { "half-up": "half up", "half-even": "half to even", down: "the rest cut off" },
    largestRemainder: "by the largest remainder",
  },
};
