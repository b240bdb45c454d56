/** Words that a clause of the controlled language may begin with, so that other words begin with them only in quotation marks. */
const OPENINGS =
  /^(?:từ|trên|dưới|đến|mỗi|tỷ lệ|giá trị|trường hợp|thời hạn|còn lại|nếu|chậm|sớm|trước|quá|không|được|bằng|số được tính|điểm|mức|hơn|tối đa|tối thiểu)(?: |$)/iu;
/** Words that stand behind a figure, so that its unit has none of them. */
const BEHIND = new Set(["trở", "lên", "xuống", "đến", "dưới", "trên", "được", "điểm", "đ", "trừ", "cao", "thấp"]);
const PLAIN = /^[\p{L}][\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?: [\p{L}][\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*)*$/u;

/** Whether words can stand in a sentence as they are, without quotation marks. */
export function isPlain(words: string): boolean {
  return PLAIN.test(words) && !OPENINGS.test(words) && words === words.normalize("NFC");
}

const OTHER_OPENINGS = /^(?:từ|trên|dưới|mỗi|tỷ lệ|giá trị|nếu|điểm|đơn vị|cộng|tính|lấy|chấm theo)(?: |$)/iu;

/** Whether words can stand for a title, which is written in quotation marks and may be read without them. */
export function isPlainTitle(words: string): boolean {
  return PLAIN.test(words) && !OTHER_OPENINGS.test(words);
}

/** Whether words can stand behind a figure as its unit. */
export function isPlainUnit(words: string): boolean {
  return isPlain(words) && !words.toLowerCase().split(" ").some(standsBehind);
}

/** Whether a word, in small letters, stands behind a figure and is no part of its unit. */
export function standsBehind(word: string): boolean {
  return BEHIND.has(word);
}

/** Words between quotation marks, as they are; a closing mark inside is doubled. */
export function quoted(words: string): string {
  return `“${words.replaceAll("”", "””")}”`;
}

const LONGEST_ID = 8;

/**
 * The id of what has a title and no id of its own: its first words, without their marks, joined by hyphens.
 *
 * @returns Nothing where the title has neither a letter nor a digit of the Latin alphabet.
 */
export function idOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .match(/[a-z0-9]+/g);
  return (words ?? []).slice(0, LONGEST_ID).join("-");
}
