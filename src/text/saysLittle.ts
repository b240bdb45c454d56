import { bareLookOf, lookOf, remembering } from "./lookalike.js";

/** Words that fill a field and give no ground: yes and no, nothing and unknown, right and wrong, attained, agreed, as above, later. */
const FILLERS: readonly string[] = [
  ..."na none null nil nothing unknown undefined no yes ok oke okay test abc asdf qwerty tbd todo other reason see above".split(
    " ",
  ),
  ..."có không ko kg hông chưa đã đang rồi được đạt đủ đúng sai tốt xong rõ biết gì cả hết lý lí do khác trống bỏ qua".split(
    " ",
  ),
  ..."như trên nt tương tự đồng ý nhất trí thống xác nhận cập nhật bổ sung sau vâng dạ ạ nhé nha ừ theo quy định hiện hành".split(
    " ",
  ),
].map(lookOf);

const AS_WRITTEN = new Set(FILLERS);
const WITHOUT_MARKS = new Set(FILLERS.map(bareLookOf));

/** Texts that are longer are not asked; so much is filled in by nobody who has nothing to say. */
export const LONGEST_FILLER = 40;

/** With these before it, `quy định` says that something is against the rules: `Sai quy định`, `Không đúng quy định`. */
const DENIED = /\b(?:sai|khong|ko|kg|chua)\b.*quy-dinh/;

/**
 * Whether a text that is asked for as a reason is only there to fill the field: nothing but one number (`123`), or no number and every
 * word one that gives no ground (`Đạt.`, `OK ạ`, `không có lý do`) or one letter over and over (`x`, `n/a`). A number beside anything
 * else is a ground (`45/50`, `BB 12`, `Đạt 79`, `95 %`), and so is a clause (`III`) and that something is against the rules (`Sai quy
 * định`). Words are compared with their marks, those that are typed without any as such: `Dừng` and `Cổ` are words of their own.
 */
export function saysLittle(text: string): boolean {
  return text.length <= LONGEST_FILLER && !text.includes("%") && isFilled(text);
}

/** The same few short reasons stand beside the adjustments of a province. */
const isFilled: (text: string) => boolean = remembering((text) => {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.some((word) => /^\p{N}+$/u.test(word))) return words.length === 1;
  return words.every(isFiller) && !DENIED.test(bareLookOf(words.join(" ")));
});

function isFiller(written: string): boolean {
  const word = written.toLowerCase();
  const hasNoMarks = /^[a-z]+$/.test(word);
  return (hasNoMarks ? WITHOUT_MARKS.has(word) : AS_WRITTEN.has(lookOf(word))) || isRepeated(written);
}

/** `x`, `xx`, `aaaa`; neither the number of a clause, `III`, nor a character that is a word by itself, as Chinese ones are. */
function isRepeated(written: string): boolean {
  if (/^I{1,3}$/.test(written)) return false;
  const word = written.toLowerCase();
  return word !== written.toUpperCase() && [...word].every((letter) => word.startsWith(letter));
}
