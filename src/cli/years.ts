import type { Evaluation } from "../evaluate/evaluation.js";
import type { Language } from "../number/print.js";
import { toText, toWideText } from "../report/formats/toText.js";
import { linedUp } from "../report/tables/column.js";
import { NONE } from "../report/tables/table.js";
import { changeOverYears } from "../years/changeOverYears.js";
import type { Comparability } from "../years/comparability.js";
import type { YearChange } from "../years/yearChange.js";
import type { CommandResult, Run } from "./command.js";
import { readingAll, readOption } from "./filePlace.js";
import { readJson } from "./readJson.js";

const WORDS = {
  vi: {
    columns: ["Đơn vị", "So với trước", "Trước", "Nay", "Tăng, giảm", "Bậc tăng"],
    note: "* Số suy ra từ các đơn vị trước khi sáp nhập, chia tách, như sự kiện kế thừa đã khai.",
    compared: {
      same: "như cũ",
      renamed: "đổi tên",
      merged: "sáp nhập",
      split: "chia tách",
      "new-kind": "đổi loại hình",
      new: "mới",
      gone: "không còn",
      "other-edition": "khác bộ tiêu chí",
    },
  },
  en: {
    columns: ["Unit", "Compared", "Before", "Now", "Change", "Places gained"],
    note: "* Derived from the units before a merger or a split, as the succession declares.",
    compared: {
      same: "as before",
      renamed: "renamed",
      merged: "merged",
      split: "split",
      "new-kind": "another kind",
      new: "new",
      gone: "gone",
      "other-edition": "another edition",
    },
  },
} as const;

/** `par-index years`: one year beside another, unit by unit; merged units beside what they inherit. */
export function years([before = "", after = ""]: readonly string[], run: Run): CommandResult {
  const [earlier, later] = [readJson(before), readJson(after)];
  const [succession, mapping] = [readOption(run.succession), readOption(run.mapping)];
  const how: Comparability = {
    succession: (succession === undefined ? [] : succession.value) as Comparability["succession"],
    mapping: (mapping === undefined ? [] : mapping.value) as Comparability["mapping"],
    index: "comparable",
  };
  const documents = [
    ["before", earlier],
    ["after", later],
    ["options.succession", succession],
    ["options.mapping", mapping],
    ["mapping", mapping],
  ] as const;
  const changes = readingAll(documents, () =>
    changeOverYears(earlier.value as Evaluation, later.value as Evaluation, how),
  );
  if (run.json) return { out: JSON.stringify(changes), issues: [], notices: [] };
  return { out: tableOf(changes, run.language, run.wide), issues: [], notices: [] };
}

function tableOf(changes: readonly YearChange[], language: Language, wide: boolean | undefined): string {
  const say = WORDS[language];
  const derived = changes.map(({ inherited }) => (inherited === null ? "" : " *"));
  const starred = (figures: readonly string[]): readonly string[] =>
    figures.map((figure, at) => (figure === NONE ? figure : `${figure}${derived[at]}`));
  const columns = [
    starred(
      linedUp(
        changes.map(({ before, inherited }) => (inherited === null ? before?.published : inherited.figure)),
        language,
      ),
    ),
    linedUp(
      changes.map(({ after }) => after?.published),
      language,
    ),
    starred(
      linedUp(
        changes.map(({ difference, inherited }) => (inherited === null ? difference : inherited.difference)),
        language,
      ),
    ),
  ];
  const table = {
    caption: [],
    columns: say.columns.map((title, at) => ({
      title,
      align: at < 2 ? ("left" as const) : ("right" as const),
      kind: at === 0 ? ("head" as const) : ("text" as const),
    })),
    rows: changes.map(({ name, compared, placesGained }, at) => [
      name,
      say.compared[compared],
      ...columns.map((column) => column[at] ?? NONE),
      placesGained === null ? NONE : String(placesGained),
    ]),
    notes: changes.some(({ inherited }) => inherited !== null) ? [say.note] : [],
  };
  return wide ? toWideText(table) : toText(table);
}
