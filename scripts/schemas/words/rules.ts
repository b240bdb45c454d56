import { type FieldTable, factWordsFields } from "../../../src/rules/form/fields.js";
import type { Field } from "../../../src/rules/form/form.js";
import { fieldsWithin, held, missedField } from "../../../src/rules/form/heldFields.js";
import { factShapes, fieldsByKind } from "../kinds.js";
import { type Table, under, type Words } from "./table.js";

/** The words of the rules: what each kind says of its own. */
function rulesTable(): Table {
  return Object.fromEntries([...fieldsByKind].flatMap(([kind, { rule }]) => Object.entries(ruleTable(kind, rule))));
}

function ruleTable(kind: string, { "": rule, ...fields }: FieldTable): Table {
  if (rule === undefined) throw new Error(`rule:${kind} has no words`);
  return { [`rule:${kind}`]: rule, [`rule:${kind}.kind`]: kindWords(kind, rule), ...below(`rule:${kind}`, fields) };
}

function kindWords(kind: string, [title]: Words): Words {
  return ["Loại quy tắc", `${kind}: ${title.charAt(0).toLocaleLowerCase("vi")}${title.slice(1)}.`];
}

/** The words of facts: titles as the forms give them. */
function factsTable(): Table {
  return Object.fromEntries(
    [...factShapes].flatMap(([name, { words, form }]) =>
      Object.entries({ [name]: words, ...under(name, Object.assign({}, ...form.fields.map(fieldTable))) }),
    ),
  );
}

function fieldTable(field: Field): Table {
  const place = `.${field.key}`;
  return {
    [place]: [field.title.vi, held[field.holds]],
    ...below(place, fieldsWithin(field)),
    ...(field.holds === "day" ? below("", missedField) : {}),
  };
}

function below(place: string, fields: FieldTable): Table {
  return Object.fromEntries(Object.entries(fields).map(([key, words]) => [`${place}.${key}`, words]));
}

const { "": factWords, ...factWordsNamed } = factWordsFields;

export const rules: Table = {
  rule: ["Quy tắc chấm", "Một trong các loại quy tắc; trường kind cho biết loại nào."],
  ...rulesTable(),
  ...(factWords === undefined ? {} : { factWords }),
  ...below("factWords", factWordsNamed),
  facts: [
    "Số liệu của một tiêu chí",
    "Hình thức của số liệu do quy tắc chấm của tiêu chí quyết định; hoặc lý do không có số liệu.",
  ],
  stated: ["Số liệu đã khai", "Số liệu theo một trong các loại quy tắc."],
  ...factsTable(),
  absent: ["Không có số liệu", "Lý do không có số liệu; một tiêu chí không được bỏ qua mà không nêu lý do."],
  "absent.absent": [
    "Lý do",
    "not-applicable: không áp dụng, năm nay đơn vị không có nhiệm vụ này; not-submitted: chưa nộp, được 0 điểm; pending: chờ kết quả.",
  ],
};
