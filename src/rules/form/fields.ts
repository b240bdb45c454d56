import type { LocalizedText } from "../../text/text.js";
import type { Limit } from "../measure.js";
import type { AnyRule } from "../place.js";
import type { FactWords } from "./factWords.js";

/** What a field is called, and what stands there; in Vietnamese, as an official reads it. */
type FieldWords = readonly [title: string, description: string];

/** Words by field: `levels.points`; those of the rule as a whole stand under the empty name. */
export type FieldTable = Readonly<Record<string, FieldWords>>;

/** The words of some fields, none of which may be left out. */
type WordsOf<Field extends PropertyKey> = Readonly<Record<Field, FieldWords>>;

/** The names of all fields of an object: `levels`, and of what is inside them: `levels.points`. */
type NamesIn<Of> = Of extends unknown
  ? { [Name in keyof Of & string]-?: Name | NamesUnder<Name, Inside<Of[Name]>> }[keyof Of & string]
  : never;

/** Conditions of one field are told apart by `on`, and named with it: `if:level.is`. */
type NamesUnder<Name extends string, Of> = Of extends { readonly on: infer On extends string }
  ? `${Name}:${On}` | `${Name}:${On}.${NamesIn<Of>}`
  : `${Name}.${NamesIn<Of>}`;

/** The objects that stand in a field, but for those which have words of their own: texts, words of facts, and other rules. */
type Inside<Value> = Value extends readonly (infer Element)[]
  ? Inside<Element>
  : Value extends string | number | boolean | undefined | LocalizedText | AnyRule
    ? never
    : FactWords extends Value
      ? never
      : Value;

/**
 * What the JSON Schemas say of a kind of rule. It stands in the folder of the kind, in a file that no reader imports, so that
 * it weighs nothing where scheme and facts are read.
 */
export interface Fields<Rule extends AnyRule> {
  /** The rule itself, every field of it but `kind`, and what stands inside its fields. */
  readonly rule: WordsOf<"" | Exclude<NamesIn<Rule>, "kind">>;
  /** The shapes that facts take under such rules, by name; none where the kind adds none. */
  readonly facts: Readonly<Record<string, FactsShape<Rule>>>;
}

/** One shape of facts, shown by a rule that asks for it. Which ids it declares does not matter. */
interface FactsShape<Rule extends AnyRule> {
  readonly words: FieldWords;
  readonly rule: Rule;
}

/** The words of some fields, as those of fields inside another one. */
export function under<const Field extends string, Name extends string>(
  field: Field,
  table: WordsOf<Name>,
): WordsOf<`${Field}.${Name}`> {
  return Object.fromEntries(
    Object.entries(table).map(([name, words]) => [`${field}.${name}`, words]),
  ) as WordsOf<`${Field}.${Name}`>;
}

/** What facts are called in words of the rule's own; a piece of its own in every schema. */
export const factWordsFields: FieldTable = {
  "": ["Lời gọi số liệu", "Số liệu của tiêu chí được gọi là gì trong mẫu khai và trong lời giải thích."],
  part: ["Phần đạt", "Tên gọi của phần đạt, ví dụ số nhiệm vụ hoàn thành."],
  whole: ["Tổng số", "Tên gọi của tổng số, ví dụ số nhiệm vụ được giao."],
  excused: ["Số được loại trừ", "Tên gọi của số được trừ khỏi tổng số, ví dụ nhiệm vụ được gia hạn."],
  value: ["Giá trị", "Tên gọi của giá trị được đo, ví dụ số ngày xử lý trung bình."],
  count: ["Việc được đếm", "Tên gọi của việc được đếm, ví dụ sáng kiến."],
  unit: ["Đơn vị đo", "Đơn vị của con số, ví dụ ngày, triệu đồng."],
};

export const wordsField: WordsOf<"words"> = { words: ["Lời gọi số liệu", "Số liệu được gọi là gì; có thể bỏ trống."] };

export const ratioTable: WordsOf<"of" | "over" | "words"> = {
  of: [
    "Tỷ lệ của lượng",
    "“amounts”: phần đạt và tổng số là lượng, như tiền, diện tích; bỏ trống thì là số đếm, số nguyên.",
  ],
  over: ["Vượt tổng số", "“full”: phần đạt được lớn hơn tổng số, ví dụ 110 %; bỏ trống thì không được."],
  ...wordsField,
};

export const measuredTable: WordsOf<"measure" | "of" | "over" | "words"> = {
  measure: ["Đo bằng", "“ratio”: tỷ lệ, khai phần đạt trên tổng số; “value”: một con số."],
  ...ratioTable,
};

export const limitTable: WordsOf<keyof Limit> = {
  atLeast: ["Từ … trở lên", "Giới hạn dưới, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
  above: ["Trên", "Giới hạn dưới, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
  atMost: ["Đến", "Giới hạn trên, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
  below: ["Dưới", "Giới hạn trên, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
};

/** A rule inside another one. */
export const termTable: WordsOf<"id" | "title" | "max" | "min" | "rule"> = {
  id: ["Mã", "Mã của quy tắc thành phần, dùng khi khai số liệu."],
  title: ["Tên", "Lời của quy tắc thành phần như in trong văn bản."],
  max: ["Nhiều nhất", "Số điểm nhiều nhất của riêng nó; bỏ trống thì bằng của quy tắc bao quanh."],
  min: ["Ít nhất", "Số điểm ít nhất của riêng nó; bỏ trống thì bằng 0."],
  rule: ["Quy tắc", "Quy tắc chấm của riêng nó."],
};

const ratioFacts: FieldWords = ["Tỷ lệ", "Số liệu cho quy tắc đo bằng tỷ lệ: phần đạt trên tổng số, là số đếm."];
const amountFacts: FieldWords = [
  "Tỷ lệ của lượng",
  "Số liệu cho quy tắc đo bằng tỷ lệ của lượng, như tiền, diện tích.",
];
const valueFacts: FieldWords = ["Con số", "Số liệu cho quy tắc đo bằng một con số."];

/** A rule as it measures counts, amounts or a value. */
type MeasuredFacts<Rest extends AnyRule> = {
  readonly ratioFacts: FactsShape<Rest & { readonly measure: "ratio" }>;
  readonly amountFacts: FactsShape<Rest & { readonly measure: "ratio"; readonly of: "amounts" }>;
  readonly valueFacts: FactsShape<Rest & { readonly measure: "value" }>;
};

/** The facts of a rule that measures, whatever else it says. */
export function measuredFacts<const Rest extends AnyRule>(rule: Rest): MeasuredFacts<Rest> {
  return {
    ratioFacts: { words: ratioFacts, rule: { ...rule, measure: "ratio" } },
    amountFacts: { words: amountFacts, rule: { ...rule, measure: "ratio", of: "amounts" } },
    valueFacts: { words: valueFacts, rule: { ...rule, measure: "value" } },
  };
}
