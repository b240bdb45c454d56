import type { Criterion } from "../criteria/criterion.js";
import { phrase } from "../rules/sentence/phrases.js";
import { withoutEnd } from "../text/withoutEnd.js";
import { POLICIES } from "./frameWords.js";
import { clausesIn } from "./lists.js";

/** What a criterion says beside its columns: fields of it, and the group that it belongs to where its code does not say. */
interface Further {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The code of its group; `null` where it stands in none. */
  readonly within?: string | null;
}

const BONUS = phrase("điểm thưởng");
const CAPPED_BONUS = phrase("điểm thưởng, không quá {cap:points}");
const MIN = phrase("thấp nhất {min:points}");
const LEAST = phrase("tổng không dưới {least:points}");
const MOST = phrase("tổng không quá {most:points}");
const BY_APPRAISER = phrase("cơ quan thẩm định chấm");
const BY_UNIT = phrase("đơn vị tự chấm");
const NOT_APPLICABLE = POLICIES.map(([word, policy]) => [phrase(`không phát sinh: ${word}`), policy] as const);
const TAG = phrase("nhãn {tag:words}");
const NO_TAG = phrase("không có nhãn");
const REFERS = phrase("tương ứng {code:text} của {scheme:text}");
const REFERS_NOTHING = phrase("không tương ứng với bộ nào");
const NO_DOCUMENT = phrase("không có tài liệu");
const WITHIN = phrase("thuộc {code:text}");
const ALONE = phrase("không thuộc nhóm nào");

/** The phrases that are understood, for whoever wrote another. */
export const FURTHER_MODELS =
  "điểm thưởng, không quá 1 điểm · thấp nhất −0,5 điểm · tổng không dưới 0 điểm · tổng không quá 5 điểm · cơ quan thẩm định chấm · không phát sinh: tính điểm tối đa · nhãn CCHC · tương ứng “1.2” của “bo-noi-vu-2022” · thuộc “1.2”";

/** What a criterion says beside its columns, in fixed phrases. */
export function furtherText(criterion: Criterion, within: string | null | undefined): string {
  const { bonus, tags, refers } = criterion;
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  if (within !== undefined) say(within === null ? ALONE.write({}, "exact") : WITHIN.write({ code: within }, "exact"));
  if (bonus !== undefined) {
    say(bonus.cap === undefined ? BONUS.write({}, "exact") : CAPPED_BONUS.write({ cap: bonus.cap }, "exact"));
  }
  if (criterion.kind === "group") {
    if (criterion.least !== undefined) say(LEAST.write({ least: criterion.least }, "exact"));
    if (criterion.most !== undefined) say(MOST.write({ most: criterion.most }, "exact"));
  } else {
    const { min, scoredBy, notApplicable, documents } = criterion;
    if (min !== undefined) say(MIN.write({ min }, "exact"));
    if (scoredBy !== undefined) say((scoredBy === "unit" ? BY_UNIT : BY_APPRAISER).write({}, "exact"));
    for (const [form, policy] of NOT_APPLICABLE) if (policy === notApplicable) say(form.write({}, "exact"));
    if (documents?.length === 0) say(NO_DOCUMENT.write({}, "exact"));
  }
  if (tags?.length === 0) say(NO_TAG.write({}, "exact"));
  for (const tag of tags ?? []) say(TAG.write({ tag }, "exact"));
  if (refers?.length === 0) say(REFERS_NOTHING.write({}, "exact"));
  for (const { scheme, code } of refers ?? []) say(REFERS.write({ scheme, code }, "exact"));
  return said.join("; ");
}

/** The fields that the phrases of a cell say; a phrase that is none is given back as it stands. */
export function readFurther(text: string): Further | { readonly unknown: string } {
  if (text === "") return { fields: {} };
  const clauses = clausesIn(text);
  if (clauses === null) return { unknown: text };
  let further: Further = { fields: {} };
  for (const [position, clause] of clauses.entries()) {
    const said = furtherOf(clause);
    const isRepeated =
      said !== null &&
      (Object.keys(said.fields).some((key) => key in further.fields && !Array.isArray(further.fields[key])) ||
        (said.within !== undefined && further.within !== undefined));
    if (said === null || isRepeated) {
      const [from, to] = [clause[0]?.at ?? 0, clauses[position + 1]?.[0]?.at ?? text.length];
      return { unknown: withoutEnd(text.slice(from, to), ";") };
    }
    further = { ...further, ...said, fields: joined(further.fields, said.fields) };
  }
  return further;
}

type Fields = Further["fields"];

/** Tags and counterparts are lists, to which each phrase adds one. */
function joined(before: Fields, more: Fields): Fields {
  const lists = Object.entries(more).map(([key, value]) => {
    const list = before[key];
    return [key, Array.isArray(list) && Array.isArray(value) ? [...list, ...value] : value];
  });
  return { ...before, ...Object.fromEntries(lists) };
}

function furtherOf(clause: Parameters<typeof BONUS.read>[0]): Further | null {
  const [capped] = CAPPED_BONUS.read(clause);
  const [tag] = TAG.read(clause);
  const [refers] = REFERS.read(clause);
  const [within] = WITHIN.read(clause);
  const policy = NOT_APPLICABLE.find(([form]) => form.read(clause).length > 0)?.[1];
  const says = (form: Pick<typeof BONUS, "read">): boolean => form.read(clause).length > 0;
  if (says(BONUS)) return { fields: { bonus: {} } };
  if (capped !== undefined) return { fields: { bonus: capped } };
  for (const form of [MIN, LEAST, MOST]) for (const fields of form.read(clause)) return { fields: fields as Fields };
  if (says(BY_APPRAISER)) return { fields: { scoredBy: "appraiser" } };
  if (says(BY_UNIT)) return { fields: { scoredBy: "unit" } };
  if (policy !== undefined) return { fields: { notApplicable: policy } };
  if (tag !== undefined) return { fields: { tags: [tag.tag] } };
  if (says(NO_TAG)) return { fields: { tags: [] } };
  if (refers !== undefined) return { fields: { refers: [refers] } };
  if (says(REFERS_NOTHING)) return { fields: { refers: [] } };
  if (says(NO_DOCUMENT)) return { fields: { documents: [] } };
  if (within !== undefined) return { fields: {}, within: within.code };
  return says(ALONE) ? { fields: {}, within: null } : null;
}
