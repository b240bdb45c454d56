import type { Language, Rounding } from "par-index";
import {
  add,
  compare,
  div,
  type Fraction,
  max,
  min,
  mul,
  parse,
  round,
  sub,
  toDecimalString,
} from "../oracle/fraction.js";

/** A memo read back from its print alone: nothing of the proof it was printed from is known here. */
export interface Memo {
  readonly lines: readonly MemoLine[];
  /** The points that headings print, by criterion; `null` where they say that there are none. */
  readonly headings: ReadonlyMap<string, Fraction | null>;
}

export interface MemoLine {
  readonly printed: string;
  /** The criterion whose block the line stands in; `null` in those of parts and of the index. */
  readonly block: string | null;
  readonly label: string;
  /** Whether the line holds when it is worked out again. */
  readonly holds: boolean;
  readonly result: Fraction | null;
  /** The figures that are named by where they come from. */
  readonly named: readonly { readonly origin: string; readonly value: Fraction }[];
}

const HEADINGS = {
  vi: /^(?:Tiêu chí|Lĩnh vực) (\S+)\. .*: (?:(\S+) trên \S+ điểm|không có điểm .*)$/,
  en: /^(?:Criterion|Domain) (\S+)\. .*: (?:(\S+) of \S+ points|no points .*)$/,
} as const;

export function readMemo(text: string, language: Language): Memo {
  const headings = new Map<string, Fraction | null>();
  const lines: MemoLine[] = [];
  let block: string | null = null;
  for (const printed of text.split("\n")) {
    const heading = HEADINGS[language].exec(printed);
    if (heading !== null) {
      block = heading[1] ?? "";
      headings.set(block, heading[2] === undefined ? null : value(heading[2], language));
    } else if (/^\S/.test(printed)) block = null;
    const line = /^\s+– ([^:]+): (.+)$/.exec(printed);
    if (line !== null) lines.push({ ...readLine(line[2] ?? "", language), printed, block, label: line[1] ?? "" });
  }
  return { lines, headings };
}

type Read = Pick<MemoLine, "holds" | "result" | "named">;

function readLine(body: string, language: Language): Read {
  const named = [...body.matchAll(/(−? ?)(\S+) \[([^\]]+)\]/g)].map(([, minus = "", figure = "", origin = ""]) => ({
    origin,
    value: value(minus.startsWith("−") ? `−${figure}` : figure, language),
  }));
  const hints = [...body.matchAll(/(\S+) \((\S+)…\)/g)].every(([, figure = "", digits = ""]) =>
    begins(value(figure, language), digits, language),
  );
  const bare = body.replace(/ \[[^\]]+\]/g, "").replace(/ \(\S+…\)/g, "");
  return { ...readBare(bare, language), named, ...(hints ? {} : { holds: false }) };
}

function readBare(body: string, language: Language): Pick<Read, "holds" | "result"> {
  // What a fact or a condition says stands in quotation marks, and is no arithmetic.
  if (/^“.*”$/.test(body)) return { holds: true, result: null };
  const [before = "", after] = body.split(" → ");
  if (after !== undefined) return readArrow(before, after, language);
  const comparison = /^(\S+) ([<>=≤≥]) (\S+?)(?:, (?:vì|for) (.+) ([<>≤≥]) (.+))?$/.exec(body);
  // `x = y` reads both as a sum of one term and as a comparison, and holds alike.
  if (comparison !== null) {
    const [, left = "", sign = "", right = "", times, again = "", other = ""] = comparison;
    const across = times === undefined || stands(workedOut(times, language), again, workedOut(other, language));
    const result = value(right, language);
    return { holds: across && stands(value(left, language), sign, result), result };
  }
  const [expression = "", printed = ""] = body.split(" = ");
  const result = value(printed, language);
  return { holds: compare(workedOut(expression, language), result) === 0, result };
}

function stands(left: Fraction, sign: string, right: Fraction): boolean {
  const order = compare(left, right);
  return (
    (order < 0 && "<≤".includes(sign)) || (order > 0 && ">≥".includes(sign)) || (order === 0 && "=≤≥".includes(sign))
  );
}

/** What follows an arrow: a limit that holds the figure, or a rounding. */
function readArrow(before: string, after: string, language: Language): Pick<Read, "holds" | "result"> {
  const [how = "", printed = ""] = after.split(" = ");
  const result = value(printed, language);
  if (/^(nhỏ nhất|the least|lớn nhất|the most)$/.test(how)) {
    const best = before
      .split("; ")
      .map((one) => value(one, language))
      .reduce(/nhỏ|least/.test(how) ? min : max);
    return { holds: compare(best, result) === 0, result };
  }
  const [expression = "", exact] = before.split(" = ");
  const figure = workedOut(expression, language);
  const shown =
    exact === undefined ||
    (exact.endsWith("…")
      ? begins(figure, exact.slice(0, -1), language)
      : compare(figure, value(exact, language)) === 0);
  const limit = /^(không quá|không dưới|at most|at least) (\S+)$/.exec(how);
  if (limit !== null) {
    const bound = value(limit[2] ?? "", language);
    const crossed = /không quá|at most/.test(how) ? compare(figure, bound) > 0 : compare(figure, bound) < 0;
    return { holds: crossed && compare(result, bound) === 0, result };
  }
  return { holds: shown && isRounded(figure, how, result), result };
}

const MODES: readonly (readonly [RegExp, Rounding["mode"]])[] = [
  [/từ 5 trở lên thì làm tròn lên|half up/, "half-up"],
  [/làm tròn về chữ số chẵn|half to even/, "half-even"],
  [/bỏ phần dư|further digits cut off/, "down"],
];

function isRounded(figure: Fraction, how: string, result: Fraction): boolean {
  const places = Number(/(\d+) (?:chữ số thập phân|decimal places)/.exec(how)?.[1] ?? 0);
  if (/số dư lớn nhất|largest remainder/.test(how)) {
    const above = sub(result, round(figure, places, "down"));
    const unit = { top: 1n, bottom: 10n ** BigInt(places) };
    return compare(above, { top: 0n, bottom: 1n }) === 0 || compare(above, unit) === 0;
  }
  const mode = MODES.find(([words]) => words.test(how))?.[1];
  return mode !== undefined && compare(round(figure, places, mode), result) === 0;
}

/** `(a × b + c) ÷ d ÷ e`, from left to right as a pocket calculator with a memory does. */
function workedOut(expression: string, language: Language): Fraction {
  const [inBrackets = "", ...divisors] = expression.split(" ÷ ");
  const total = inBrackets
    .replace(/^\((.*)\)$/, "$1")
    .split(/ (?=[+−] )/)
    .map((term) => {
      const negative = term.startsWith("− ");
      const product = term
        .replace(/^[+−] /, "")
        .split(" × ")
        .map((factor) => value(factor, language))
        .reduce(mul);
      return negative ? sub({ top: 0n, bottom: 1n }, product) : product;
    })
    .reduce(add);
  return divisors.map((divisor) => value(divisor, language)).reduce(div, total);
}

/** A printed number: `−0,25`, `2/7`. */
function value(printed: string, language: Language): Fraction {
  const plain = printed.replace("−", "-");
  const [top = "", bottom = "1"] = (language === "vi" ? plain.replaceAll(",", ".") : plain).split("/");
  return div(parse(top), parse(bottom));
}

/** Whether a figure begins with these digits, and goes on after them. */
function begins(figure: Fraction, digits: string, language: Language): boolean {
  const places = digits.split(/[.,]/)[1]?.length ?? 0;
  const cut = round(figure, places, "down");
  const [whole = "", decimals = ""] = toDecimalString(cut).split(".");
  const spelled = `${whole}${places === 0 ? "" : `${language === "vi" ? "," : "."}${decimals.padEnd(places, "0")}`}`;
  return compare(cut, figure) !== 0 && spelled === digits.replace("−", "-");
}
