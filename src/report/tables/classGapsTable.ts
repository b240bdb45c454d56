import { readArgument, readLanguage } from "../../document/arguments.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { ClassGap } from "../../questions/gapToNextClass.js";
import type { Raise } from "../../questions/increase.js";
import { classGapLists } from "../../questions/readResults.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import { headColumn, linedUp, numberColumn, textColumn } from "./column.js";
import { schemeCaption } from "./schemeCaption.js";
import { schemeNames } from "./schemeNames.js";
import { NONE, type Table } from "./table.js";

/**
 * How far units are from the next better class, as a table: points missing, the fewest leaves that would bring them and
 * the highest points with one leaf fewer, and the fewest points.
 *
 * @param scheme - The scheme that the indexes were computed by.
 * @param gaps - Results of `gapToNextClass`, in the order in which they are to be shown.
 * @param language - `"vi"`, the default, or `"en"`. Points are exact and printed as they are.
 * @returns A table as plain data; `toText` prints it.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { classGapsTable } from "par-index/report";
 *
 * classGapsTable(sonLa880Departments, [], "vi").rows; // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: classes A–D; mục I.1: heads of agencies see what to correct.
 */
export function classGapsTable(scheme: Scheme, gaps: readonly ClassGap[], language: Language = "vi"): Table {
  const { scheme: read } = prepareScheme(scheme);
  const given = readArgument("gaps", "a-list", classGapLists, gaps, undefined);
  return tableOf(read, given, readLanguage(language));
}

/** {@link classGapsTable} for what has been read. */
function tableOf(scheme: Scheme, gaps: readonly ClassGap[], language: Language): Table {
  const [sentences, names] = [dictionary[language], schemeNames(scheme, language)];
  const column = (of: (gap: ClassGap) => string | null | undefined): readonly string[] =>
    linedUp(
      gaps.map((gap) => of(gap) ?? null),
      language,
    );
  const published = column((gap) => gap.published);
  const missing = column(({ next }) => next?.missing);
  const fewer = column(({ next }) => next?.fewestLeaves?.oneFewer);
  return {
    caption: [sentences.caption, ...schemeCaption({ scheme: prepareScheme(scheme).stamp, engine: ENGINE }, language)],
    columns: [
      headColumn(sentences.unit),
      numberColumn(sentences.published),
      textColumn(sentences.class),
      textColumn(sentences.next),
      numberColumn(sentences.missing),
      textColumn(sentences.leaves),
      numberColumn(sentences.fewer),
      textColumn(sentences.points),
    ],
    rows: gaps.map(({ name, class: leaf, outlook, next }, at) => [
      name,
      published[at] ?? "",
      names.class(leaf),
      next === null ? sentences.outlooks[outlook] : names.class(next.class),
      missing[at] ?? "",
      next === null
        ? NONE
        : next.fewestLeaves === null
          ? sentences.outlooks[outlook]
          : increased(next.fewestLeaves, language),
      fewer[at] ?? "",
      next?.fewestPoints === null || next === null ? NONE : fewest(next.fewestPoints, language),
    ]),
    notes: [sentences.certificate],
  };
}

function increased({ raises }: { readonly raises: readonly Raise[] }, language: Language): string {
  return raises
    .map(({ code, from, to }) => `${code} (+${printDecimal(decimalText(decimal(to).minus(decimal(from))), language)})`)
    .join(", ");
}

/** The sum, and the bound below it where the two differ. */
function fewest({ sum, atLeast }: { readonly sum: string; readonly atLeast: string }, language: Language): string {
  const [most, least] = [printDecimal(sum, language), printDecimal(atLeast, language)];
  return most === least ? most : `${least} – ${most}`;
}

const dictionary = {
  vi: {
    caption: "Khoảng cách đến nhóm trên liền kề",
    unit: "Đơn vị",
    published: "Chỉ số",
    class: "Nhóm",
    next: "Nhóm trên",
    missing: "Còn thiếu",
    leaves: "Ít tiêu chí nhất, đạt tối đa",
    fewer: "Bớt một tiêu chí",
    points: "Ít điểm nhất",
    certificate:
      "“Bớt một tiêu chí”: dù chọn cách nào, nếu ít hơn một tiêu chí thì tối đa cũng chỉ được số điểm này, chưa đủ để lên nhóm trên.",
    outlooks: {
      best: "đã ở nhóm cao nhất",
      "held-back": "bị khống chế bởi điều kiện xếp loại",
      draft: "còn chờ kết quả",
      "no-score": "không có điểm",
      "within-reach": "đạt được",
      "out-of-reach": "không đạt được",
    },
  },
  en: {
    caption: "Distance to the next better class",
    unit: "Unit",
    published: "Index",
    class: "Class",
    next: "Next class",
    missing: "Missing",
    leaves: "Fewest criteria, at their maximum",
    fewer: "One fewer",
    points: "Fewest points",
    certificate:
      "“One fewer”: with one criterion fewer, no choice gives more than these points, which are not enough for the class.",
    outlooks: {
      best: "already the best",
      "held-back": "held back by a condition on the class",
      draft: "still pending",
      "no-score": "no score",
      "within-reach": "within reach",
      "out-of-reach": "out of reach",
    },
  },
} as const satisfies Record<Language, object>;
