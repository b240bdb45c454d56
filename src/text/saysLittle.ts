import { bareLookOf, lookOf } from "./lookalike.js";

/** Words that fill a field and give no ground: yes and no, nothing and unknown, right and wrong, attained, agreed, as above, later. */
const FILLERS: readonly string[] = [
  ..."na none null nil nothing unknown undefined no yes ok oke okay test abc asdf qwerty tbd todo other reason see above".split(
    " ",
  ),
  ..."có không ko kg hông chưa đã đang rồi được đạt đủ đúng sai tốt xong rõ biết gì cả hết lý lí do khác".split(" "),
  ..."như trên nt tương tự đồng ý nhất trí thống xác nhận cập nhật bổ sung sau vâng dạ ạ nhé nha ừ theo quy định hiện hành".split(
    " ",
  ),
].map(lookOf);

const AS_WRITTEN = new Set(FILLERS);
const WITHOUT_MARKS = new Set(FILLERS.map(bareLookOf));

/** Texts that are longer are not asked; so much is filled in by nobody who has nothing to say. */
export const LONGEST_FILLER = 40;

/**
 * Whether a text that is asked for as a reason is only there to fill the field: every word of it is one that gives no ground (`Đạt.`,
 * `OK ạ`, `không có lý do`), one letter over and over (`x`, `n/a`), or it is nothing but one number (`123`). Words are compared with
 * their marks, those that are typed without any as such: `Dừng` and `Cổ` are words of their own. Two numbers, as `45/50`, and a
 * percentage are grounds.
 */
export function saysLittle(text: string): boolean {
  if (text.length > LONGEST_FILLER || text.includes("%")) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const numbers = words.filter((word) => /^\p{N}+$/u.test(word));
  return numbers.length < 2 && words.every((word) => numbers.includes(word) || isFiller(word));
}

function isFiller(word: string): boolean {
  const hasNoMarks = /^[a-z]+$/.test(word);
  return (hasNoMarks ? WITHOUT_MARKS.has(word) : AS_WRITTEN.has(lookOf(word))) || isRepeated(word);
}

/** `x`, `xx`, `aaaa`. */
function isRepeated(word: string): boolean {
  return [...word].every((letter) => word.startsWith(letter));
}
