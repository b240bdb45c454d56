import { readArgument, readLanguage } from "../../document/arguments.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { OverClaims, SelfComparison } from "../../questions/overClaims.js";
import { overClaimsReader } from "../../questions/readResults.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import { headColumn, linedUp, numberColumn } from "./column.js";
import { schemeCaption } from "./schemeCaption.js";
import { schemeNames } from "./schemeNames.js";
import { NONE, type Table } from "./table.js";

/**
 * Self scores beside final ones, as three tables: by unit, by domain, by appraising agency; the sum of each is its note.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param claims - The result of `overClaims`.
 * @param language - `"vi"`, the default, or `"en"`. Points are exact, rates as they were rounded.
 * @returns Tables as plain data; `toText` prints them.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { overClaims } from "par-index/questions";
 * import { overClaimTables } from "par-index/report";
 *
 * overClaimTables(scheme, overClaims(scheme, evaluate(scheme, [])), "vi").length; // => 3
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: the self score is appraised by Sở Nội vụ with the agencies concerned.
 */
export function overClaimTables(scheme: Scheme, claims: OverClaims, language: Language = "vi"): readonly Table[] {
  const { scheme: read } = prepareScheme(scheme);
  const given = readArgument("claims", "over-claims", overClaimsReader, claims, undefined);
  return tablesOf(read, given, readLanguage(language));
}

/** {@link overClaimTables} for what has been read. */
function tablesOf(scheme: Scheme, claims: OverClaims, language: Language): readonly Table[] {
  const [sentences, names] = [dictionary[language], schemeNames(scheme, language)];
  const caption = schemeCaption({ scheme: prepareScheme(scheme).stamp, engine: ENGINE }, language);
  const table = (title: string, of: string, rows: readonly Row[]): Table => ({
    caption: [title, ...caption],
    columns: [headColumn(of), ...sentences.columns.map((column) => numberColumn(column))],
    rows: cellsOf(rows, language),
    notes: [sentences.whole(...totalOf(claims.whole, language))],
  });
  return [
    table(
      sentences.byUnit,
      sentences.unit,
      claims.units.map((one) => ({ ...one, title: one.name })),
    ),
    table(
      sentences.byDomain,
      sentences.domain,
      claims.domains.map((one) => ({ ...one, title: `${one.code}. ${names.criterion(one.code)}` })),
    ),
    table(
      sentences.byAgency,
      sentences.agency,
      claims.agencies.map((one) => ({ ...one, title: names.agency(one.agency) })),
    ),
  ];
}

interface Row extends SelfComparison {
  readonly title: string;
}

function cellsOf(rows: readonly Row[], language: Language): readonly (readonly string[])[] {
  const points = (["self", "appraised", "final", "over", "under"] as const).map((of) =>
    linedUp(
      rows.map((row) => row[of]),
      language,
    ),
  );
  const rates = linedUp(
    rows.map(({ rate }) => rate),
    language,
  );
  return rows.map(({ title, leaves, overClaimed, underClaimed }, at) => [
    title,
    ...[leaves, overClaimed, underClaimed].map(String),
    rates[at] ?? NONE,
    ...points.map((column) => column[at] ?? NONE),
  ]);
}

function totalOf(whole: SelfComparison, language: Language): [string, string, string, string, string] {
  const { leaves, overClaimed, rate, over, under } = whole;
  const print = (figure: string): string => printDecimal(figure, language);
  return [String(overClaimed), String(leaves), rate === null ? NONE : print(rate), print(over), print(under)];
}

const dictionary = {
  vi: {
    byUnit: "Điểm tự chấm so với điểm cuối cùng, theo đơn vị",
    byDomain: "Điểm tự chấm so với điểm cuối cùng, theo lĩnh vực",
    byAgency: "Điểm tự chấm so với điểm cuối cùng, theo cơ quan thẩm định",
    unit: "Đơn vị",
    domain: "Lĩnh vực",
    agency: "Cơ quan thẩm định",
    columns: [
      "Số tiêu chí",
      "Chấm cao hơn",
      "Chấm thấp hơn",
      "Tỷ lệ cao hơn (%)",
      "Tự chấm",
      "Thẩm định",
      "Cuối cùng",
      "Cao hơn (điểm)",
      "Thấp hơn (điểm)",
    ],
    whole: (overClaimed: string, leaves: string, rate: string, over: string, under: string) =>
      `Cả bảng: ${overClaimed} trong ${leaves} lượt tự chấm cao hơn kết quả cuối cùng (${rate} %), cao hơn tổng cộng ${over} điểm; các lượt thấp hơn thiếu tổng cộng ${under} điểm.`,
  },
  en: {
    byUnit: "Self scores against final ones, by unit",
    byDomain: "Self scores against final ones, by domain",
    byAgency: "Self scores against final ones, by appraising agency",
    unit: "Unit",
    domain: "Domain",
    agency: "Appraiser",
    columns: [
      "Criteria",
      "Claimed above",
      "Claimed below",
      "Rate above (%)",
      "Self",
      "Appraised",
      "Final",
      "Above (points)",
      "Below (points)",
    ],
    whole: (overClaimed: string, leaves: string, rate: string, over: string, under: string) =>
      `In total, ${overClaimed} of ${leaves} self scores were above the final result (${rate} %), by ${over} points; the others were below by ${under} points.`,
  },
} as const satisfies Record<Language, object>;
