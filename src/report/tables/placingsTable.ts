import { readArgument, readLanguage } from "../../document/arguments.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { PlacingChange } from "../../questions/placings.js";
import { placingLists } from "../../questions/readResults.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import { headColumn, numberColumn, textColumn } from "./column.js";
import { schemeCaption } from "./schemeCaption.js";
import { schemeNames } from "./schemeNames.js";
import { NONE, type Table } from "./table.js";

/**
 * Units before and after, as a table: what `whatIf` or `effectOf` found to have moved.
 *
 * @param scheme - The scheme that both evaluations were made by.
 * @param changes - Units with both their placings, in the order in which they are to be shown.
 * @param language - `"vi"`, the default, or `"en"`. The index is printed as published, with all its places.
 * @returns A table as plain data; `toText` prints it.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { placingsTable } from "par-index/report";
 *
 * placingsTable(sonLa880Departments, [], "vi").rows; // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: order from high to low, classes A–D.
 */
export function placingsTable(scheme: Scheme, changes: readonly PlacingChange[], language: Language = "vi"): Table {
  const { scheme: read } = prepareScheme(scheme);
  const given = readArgument("changes", "a-list", placingLists, changes, undefined);
  return tableOf(read, given, readLanguage(language));
}

/** {@link placingsTable} for what has been read. */
function tableOf(scheme: Scheme, changes: readonly PlacingChange[], language: Language): Table {
  const [sentences, names] = [dictionary[language], schemeNames(scheme, language)];
  const published = (figure: string | null): string =>
    figure === null ? NONE : printDecimal(figure, language, scheme.rounding.index.places);
  const rank = (of: number | null): string => (of === null ? NONE : String(of));
  return {
    caption: [sentences.caption, ...schemeCaption({ scheme: prepareScheme(scheme).stamp, engine: ENGINE }, language)],
    columns: [
      headColumn(sentences.unit),
      textColumn(sentences.group),
      numberColumn(sentences.indexBefore),
      numberColumn(sentences.indexAfter),
      textColumn(sentences.classBefore),
      textColumn(sentences.classAfter),
      numberColumn(sentences.rankBefore),
      numberColumn(sentences.rankAfter),
    ],
    rows: changes.map(({ name, group, before, after }) => [
      name,
      group,
      ...[before, after].map((placing) => published(placing.published)),
      ...[before, after].map((placing) => names.class(placing.class)),
      ...[before, after].map((placing) => rank(placing.rank)),
    ]),
    notes: [],
  };
}

const dictionary = {
  vi: {
    caption: "Đơn vị có chỉ số, xếp loại hoặc hạng thay đổi",
    unit: "Đơn vị",
    group: "Khối",
    indexBefore: "Chỉ số trước",
    indexAfter: "Chỉ số sau",
    classBefore: "Nhóm trước",
    classAfter: "Nhóm sau",
    rankBefore: "Hạng trước",
    rankAfter: "Hạng sau",
  },
  en: {
    caption: "Units whose index, class or rank changes",
    unit: "Unit",
    group: "Group",
    indexBefore: "Index before",
    indexAfter: "Index after",
    classBefore: "Class before",
    classAfter: "Class after",
    rankBefore: "Rank before",
    rankAfter: "Rank after",
  },
} as const satisfies Record<Language, Record<string, string>>;
