import { readArgument, readLanguage } from "../../document/arguments.js";
import { printClause } from "../../issue/describeIssue.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Gap, Gaps, PartGap } from "../../questions/gaps.js";
import { gapsReader } from "../../questions/readResults.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import { headColumn, linedUp, numberColumn, textColumn } from "./column.js";
import { schemeCaption } from "./schemeCaption.js";
import { schemeNames } from "./schemeNames.js";
import type { Table } from "./table.js";

/**
 * Where a unit's points went, as a table: the leaves that are short of their maximum, the most lost first; below it the
 * account of each part, what is pending and what a bonus could still have given.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param gaps - The result of `gaps`.
 * @param language - `"vi"`, the default, or `"en"`. Figures are printed as they are: exact points, and shares as they were rounded.
 * @returns A table as plain data; `toText` prints it.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { gaps } from "par-index/questions";
 * import { gapsTable } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && gapsTable(scheme, gaps(scheme, index), "vi").caption[0]; // => "Sở Y tế – điểm còn thiếu: 100 trên 100"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.1: heads of agencies see what to correct.
 */
export function gapsTable(scheme: Scheme, gaps: Gaps, language: Language = "vi"): Table {
  const { scheme: read } = prepareScheme(scheme);
  const given = readArgument("gaps", "gaps-of-a-unit", gapsReader, gaps, undefined);
  return tableOf(read, given, readLanguage(language));
}

/** {@link gapsTable} for what has been read. */
function tableOf(scheme: Scheme, gaps: Gaps, language: Language): Table {
  const [sentences, names] = [dictionary[language], schemeNames(scheme, language)];
  const print = (figure: string): string => printDecimal(figure, language);
  const column = (of: (gap: Gap) => string | null): readonly string[] => linedUp(gaps.leaves.map(of), language);
  const [points, maxima] = [column((gap) => gap.points), column((gap) => gap.max)];
  const [lost, shares] = [column((gap) => gap.lost), column((gap) => gap.share)];
  const listed = (list: readonly Gap[]): string =>
    list.map(({ code, lost: prepared }) => `${code} (${print(prepared)})`).join(", ");
  const account = ({ part, lost: all, leaves, pending, bonus, rescaling }: PartGap): string => {
    return sentences.account(
      names.part(part),
      print(all),
      print(leaves),
      print(pending),
      print(bonus),
      print(rescaling),
    );
  };
  return {
    caption: [
      sentences.caption(gaps.name, print(gaps.lost), print(gaps.max)),
      ...schemeCaption({ scheme: prepareScheme(scheme).stamp, engine: ENGINE }, language),
    ],
    columns: [
      headColumn(sentences.code),
      textColumn(sentences.criterion),
      textColumn(sentences.part),
      textColumn(sentences.appraiser),
      numberColumn(sentences.points),
      numberColumn(sentences.max),
      numberColumn(sentences.lost),
      numberColumn(sentences.share),
      textColumn(sentences.clause),
    ],
    rows: gaps.leaves.map(({ code, part, appraiser, clause }, at) => [
      code,
      names.criterion(code),
      names.part(part ?? ""),
      names.agency(appraiser),
      points[at] ?? "",
      maxima[at] ?? "",
      lost[at] ?? "",
      shares[at] ?? "",
      clause === undefined ? "" : printClause(clause, language),
    ]),
    notes: [
      ...gaps.parts.map(account),
      ...(gaps.pending.length === 0 ? [] : [`${sentences.pending}: ${listed(gaps.pending)}`]),
      ...(gaps.bonuses.length === 0 ? [] : [`${sentences.bonuses}: ${listed(gaps.bonuses)}`]),
    ],
  };
}

const dictionary = {
  vi: {
    caption: (unit: string, lost: string, max: string) => `${unit} – điểm còn thiếu: ${lost} trên ${max}`,
    code: "Mã",
    criterion: "Tiêu chí",
    part: "Phần",
    appraiser: "Cơ quan thẩm định",
    points: "Điểm",
    max: "Tối đa",
    lost: "Mất",
    share: "Tỷ trọng (%)",
    clause: "Căn cứ",
    pending: "Chờ kết quả, chưa tính là mất",
    bonuses: "Điểm thưởng chưa đạt, không tính là mất",
    account: (part: string, lost: string, leaves: string, pending: string, bonus: string, rescaling: string) =>
      `${part}: thiếu ${lost} = mất ở tiêu chí ${leaves} + chờ kết quả ${pending} − điểm thưởng ${bonus} + do quy đổi ${rescaling}.`,
  },
  en: {
    caption: (unit: string, lost: string, max: string) => `${unit} – points lost: ${lost} of ${max}`,
    code: "Code",
    criterion: "Criterion",
    part: "Part",
    appraiser: "Appraiser",
    points: "Points",
    max: "Maximum",
    lost: "Lost",
    share: "Share (%)",
    clause: "Clause",
    pending: "Pending, not yet counted as lost",
    bonuses: "Bonus not earned, not counted as lost",
    account: (part: string, lost: string, leaves: string, pending: string, bonus: string, rescaling: string) =>
      `${part}: short by ${lost} = ${leaves} in criteria + ${pending} pending − ${bonus} bonus + ${rescaling} by rescaling.`,
  },
} as const satisfies Record<Language, object>;
