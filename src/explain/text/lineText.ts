import { decimalText } from "../../number/decimal.js";
import { type Exact, readExact } from "../../number/exact.js";
import { type Language, printDecimal } from "../../number/print.js";
import { type RoundingMode, roundQuotient } from "../../number/rounding.js";
import { cited } from "../../rules/form/say.js";
import type { Roundings } from "../../scheme/scheme.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage, type LocalizedText } from "../../text/text.js";
import type { Calculation, Comparison, Factor, Figure, Line, LineTerm, Yardstick } from "../line.js";

/** What lines are printed with. */
export interface LineSetting {
  readonly rounding: Roundings;
  /** What a term's origin is called; `null` where the lines before have said it. */
  readonly nameOf: (origin: string) => string | null;
}

/**
 * A line as an official writes it, to be worked out again with a pocket calculator: a label, then
 * `0,5 × 45 [số hoàn thành] ÷ 60 [số được giao] = 0,375 → làm tròn đến 2 chữ số thập phân, từ 5 trở lên thì làm tròn lên = 0,38`.
 */
export function lineText(line: Line, setting: LineSetting, language: Language): string {
  const sentences = dictionary[language];
  switch (line.kind) {
    case "statement":
      return `${labelOf(line.about ?? sentences.condition, language)}: ${cited(line.words, language)}`;
    case "comparison":
      return comparisonText(line, language);
    case "at-most":
    case "at-least": {
      const [value, limit, result] = [line.value, line.limit, line.result].map((one) => number(one, language));
      return `${labelOf(line.gives, language)}: ${value} → ${sentences[line.kind]} ${limit} = ${result}`;
    }
    case "least-of":
    case "most-of": {
      const all = line.of.map((factor) => factorText(factor, language)).join("; ");
      return `${labelOf(line.gives, language)}: ${all} → ${sentences[line.kind]} = ${number(line.result, language)}`;
    }
    case "calculation":
      return calculationText(line, setting, language);
  }
}

/** What a line works out; a colon ends it, so it holds none itself. */
function labelOf(name: Figure | LocalizedText, language: Language): string {
  if (typeof name === "string") return dictionary[language].figures[name];
  return oneLine(inLanguage(name, language)).replaceAll(":", " –");
}

function comparisonText({ against, kept, left, sign, right, because }: Comparison, language: Language): string {
  const sentences = dictionary[language];
  const label = sentences.against[against][kept ? "kept" : "missed"];
  const stated = `${label}: ${factorText(left, language, shown)} ${sign} ${factorText(right, language, shown)}`;
  if (because === undefined) return stated;
  return `${stated}, ${sentences.because} ${productText(because.left, language)} ${sign} ${productText(because.right, language)}`;
}

function calculationText(line: Calculation, { rounding, nameOf }: LineSetting, language: Language): string {
  const sentences = dictionary[language];
  const label = labelOf(line.gives, language);
  const expression = expressionText(line, nameOf, language);
  if (line.exact === undefined || line.rounding === undefined)
    return `${label}: ${expression} = ${shown(line.result, language)}`;
  const declared = line.rounding === "index" ? rounding.index : rounding.leaf;
  const mode = line.rounding === "largest-remainder" ? sentences.largestRemainder : sentences.modes[declared.mode];
  const exact = line.exact.includes("/")
    ? cutOff(line.exact, declared.places + 2, language)
    : number(line.exact, language);
  const before = expression === exact ? expression : `${expression} = ${exact}`;
  return `${label}: ${before} → ${sentences.places(declared.places)}, ${mode} = ${number(line.result, language)}`;
}

function expressionText(
  { terms, divisors = [] }: Calculation,
  nameOf: LineSetting["nameOf"],
  language: Language,
): string {
  const sum = terms.map((term, at) => termText(term, at > 0, nameOf, language)).join(" ");
  const divided = divisors.map((divisor) => ` ÷ ${factorText(divisor, language)}`).join("");
  return divided !== "" && terms.length > 1 ? `(${sum})${divided}` : `${sum}${divided}`;
}

/** A term after the first with its sign before it. */
function termText(
  { factors, of }: LineTerm,
  follows: boolean,
  nameOf: LineSetting["nameOf"],
  language: Language,
): string {
  const product = productText(factors, language);
  const signed = !follows ? product : product.startsWith("−") ? `− ${product.slice(1)}` : `+ ${product}`;
  const name = of === undefined ? null : nameOf(of);
  return name === null ? signed : `${signed} [${oneLine(name)}]`;
}

function productText(factors: readonly Factor[], language: Language): string {
  return factors.map((factor) => factorText(factor, language)).join(" × ");
}

/** A number, and in brackets what it is, where no line before has said it. */
function factorText(factor: Factor, language: Language, print = number): string {
  if (typeof factor === "string") return print(factor, language);
  const name = oneLine(inLanguage(factor.words, language)).replaceAll("[", "(").replaceAll("]", ")");
  return `${print(factor.value, language)} [${name}]`;
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
  const digits = decimalText(roundQuotient(readExact(exact), { places, mode: "down" }));
  return `${printDecimal(digits, language, places).replace("-", "−")}…`;
}

interface Sentences {
  readonly figures: Readonly<Record<Figure, string>>;
  readonly against: Readonly<Record<Yardstick, { readonly kept: string; readonly missed: string }>>;
  readonly "at-most": string;
  readonly "at-least": string;
  readonly "least-of": string;
  readonly "most-of": string;
  readonly because: string;
  readonly condition: LocalizedText;
  readonly places: (count: number) => string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly largestRemainder: string;
}

const dictionary: Readonly<Record<Language, Sentences>> = {
  vi: {
    figures: {
      counted: "Số được tính",
      earned: "Điểm trước khi áp mức trần",
      left: "Điểm trước khi áp mức sàn",
      mean: "Trung bình (từ 0 đến 1)",
      points: "Điểm",
      max: "Điểm tối đa",
      base: "Điểm của các tiêu chí",
      applicable: "Điểm tối đa của các tiêu chí áp dụng",
      scaled: "Điểm quy đổi về thang đầy đủ",
      bonus: "Điểm thưởng",
      penalty: "Điểm trừ",
      percent: "Tỷ lệ đạt (%)",
      "exact-percent": "Tỷ lệ đạt, chưa làm tròn (%)",
      "exact-share": "Tỷ số đạt, chưa làm tròn (từ 0 đến 1)",
      published: "Chỉ số công bố",
    },
    against: {
      limit: { kept: "Đạt mức", missed: "Chưa đạt mức" },
      gate: { kept: "Đạt mức của điều kiện xếp loại", missed: "Dưới mức của điều kiện xếp loại" },
      "first-point": { kept: "Từ mức đầu của thang trở lên", missed: "Dưới mức đầu của thang" },
      "last-point": { kept: "Đạt mức cuối của thang", missed: "Chưa đạt mức cuối của thang" },
      "minimum-answers": { kept: "Đủ số ý kiến tối thiểu", missed: "Chưa đủ số ý kiến tối thiểu" },
      band: { kept: "Đạt ngưỡng xếp loại", missed: "Chưa đạt ngưỡng xếp loại" },
    },
    "at-most": "không quá",
    "at-least": "không dưới",
    "least-of": "nhỏ nhất",
    "most-of": "lớn nhất",
    because: "vì",
    condition: { vi: "Điều kiện" },
    places: (count) => (count === 0 ? "làm tròn đến hàng đơn vị" : `làm tròn đến ${count} chữ số thập phân`),
    modes: {
      "half-up": "từ 5 trở lên thì làm tròn lên",
      "half-even": "đúng một nửa thì làm tròn về chữ số chẵn",
      down: "bỏ phần dư",
    },
    largestRemainder: "chia theo số dư lớn nhất",
  },
  en: {
    figures: {
      counted: "Counted",
      earned: "Points before the cap",
      left: "Points before the floor",
      mean: "Mean (from 0 to 1)",
      points: "Points",
      max: "Maximum",
      base: "Points of the criteria",
      applicable: "Maximum of what applies",
      scaled: "Points scaled to the full maximum",
      bonus: "Bonus",
      penalty: "Penalty",
      percent: "Attained (%)",
      "exact-percent": "Attained, not rounded (%)",
      "exact-share": "Attained, not rounded (from 0 to 1)",
      published: "Published figure",
    },
    against: {
      limit: { kept: "Threshold met", missed: "Threshold not met" },
      gate: {
        kept: "Meets the condition on the class",
        missed: "Does not meet the condition on the class",
      },
      "first-point": { kept: "Within the scale", missed: "Before the start of the scale" },
      "last-point": { kept: "End of the scale reached", missed: "Within the scale" },
      "minimum-answers": { kept: "Enough answers", missed: "Too few answers" },
      band: { kept: "Meets the threshold of the class", missed: "Below the threshold of the class" },
    },
    "at-most": "at most",
    "at-least": "at least",
    "least-of": "the least",
    "most-of": "the most",
    because: "for",
    condition: { vi: "Điều kiện", en: "Condition" },
    places: (count) => (count === 0 ? "rounded to a whole number" : `rounded to ${count} decimal places`),
    modes: { "half-up": "half up", "half-even": "half to even", down: "further digits cut off" },
    largestRemainder: "by the largest remainder",
  },
};
