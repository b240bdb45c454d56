import type { Criterion } from "../criteria/criterion.js";
import { findCriterion } from "../criteria/edit.js";
import type { Change, Grounds, SetFields } from "../editions/change.js";
import type { Scheme } from "../scheme/scheme.js";
import { clauseOf } from "../table/clauseText.js";
import { lazily } from "./lazily.js";
import { rowsOfText } from "./rowsOfText.js";

/** What a row of changes calls the fields of a criterion and of a scheme. */
const FIELDS: Readonly<Record<string, string>> = {
  mã: "code",
  tên: "title",
  "điểm tối đa": "max",
  "điểm thấp nhất": "min",
  "cách chấm": "rule",
  "cơ quan thẩm định": "appraiser",
  "căn cứ": "clause",
  nhãn: "tags",
  "mã bộ": "id",
  "phiên bản": "edition",
  "tên bộ": "title",
  "trạng thái": "status",
  "căn cứ bộ": "basis",
  "hiệu lực": "validity",
  "cơ quan": "agencies",
  "phần điểm": "parts",
  phiếu: "questionnaire",
};

/**
 * The changes that make an edition, one a row: what is done, to which criterion, its code or its group in the new edition, what of it
 * changes, by which clause and why. What it becomes stands in the annex of the new edition and is not written twice.
 */
export function readyChanges(edition: Scheme, table: string): readonly Change[] {
  const rows = table.trim().split("\n").slice(1);
  return lazily(
    [],
    Array.from(rows, (_, at) => String(at)),
    () => rowsOfText(rows.join("\n")).map((row) => changeOf(edition, row)),
  );
}

function changeOf(edition: Scheme, row: readonly string[]): Change {
  const [what = "", code = "", to = "", fields = "", cited = "", reason = ""] = row;
  const clause = clauseOf(cited);
  if (clause === null) throw new Error(`No clause: ${row.join(" | ")}`);
  const grounds: Grounds = { clause, reason };
  const [group = "", place] = to.split(", thứ ");
  const at = place === undefined ? {} : { at: Number(place) - 1 };
  switch (what) {
    case "đặt":
      return { kind: "set", fields: taken(edition, fields) as SetFields["fields"], ...grounds };
    case "thêm":
      return { kind: "add", under: group, ...at, criterion: criterionOf(edition, code), ...grounds };
    case "thay":
      return { kind: "replace", code, criterion: criterionOf(edition, to || code), ...grounds };
    case "bỏ":
      return { kind: "remove", code, ...grounds };
    case "chuyển":
      return { kind: "move", code, under: group, ...at, ...grounds };
    case "sửa": {
      const [set = "", unset] = fields.split("; bỏ ");
      const omitted = unset === undefined ? {} : { unset: [fieldOf(unset)] as ("tags" | "min" | "appraiser")[] };
      return { kind: "amend", code, set: taken(criterionOf(edition, to || code), set), ...omitted, ...grounds };
    }
    default:
      throw new Error(`No change: ${what}`);
  }
}

function criterionOf({ criteria }: Scheme, code: string): Criterion {
  const found = findCriterion(criteria, code);
  if (found === undefined) throw new Error(`No criterion: ${code}`);
  return found;
}

/** Some fields of an object, by what a row calls them. */
function taken(from: object, names: string): object {
  return Object.fromEntries(names.split(", ").map((name) => [fieldOf(name), Reflect.get(from, fieldOf(name))]));
}

function fieldOf(name: string): string {
  const field = FIELDS[name];
  if (field === undefined) throw new Error(`No field: ${name}`);
  return field;
}
