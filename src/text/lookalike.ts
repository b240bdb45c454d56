import { withoutHidden } from "./characters.js";

/** What stands between the words of a name: blanks, hyphens and dashes of every kind, low lines. */
const BETWEEN = /[\s\p{Pd}_\u2212]+/gu;

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_BETWEEN = /[-_ ]+/g;

/** Points and quotation marks that somebody has left around a name. */
const AROUND = /[\s.,;:"'“”‘’«»]/;

function withoutAround(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && AROUND.test(text[from] as string)) from += 1;
  while (to > from && AROUND.test(text[to - 1] as string)) to -= 1;
  return text.slice(from, to);
}

/** The five marks of tone, wherever in a syllable they are set: ngã, hỏi, huyền, sắc, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /[\p{L}\p{M}]+/gu;

/** Letters of other alphabets, and of other languages, that are drawn as a Latin or Vietnamese letter is. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Eth and the African d are what old Vietnamese encodings turn Đ into.
    đ: "ðɖ",
    a: "аα",
    b: "в",
    c: "сϲ",
    d: "ԁ",
    e: "еε",
    g: "ɡց",
    h: "нһհ",
    i: "іιı",
    j: "јϳ",
    k: "кκ",
    l: "ӏ",
    m: "м",
    n: "пηո",
    o: "оοօ",
    p: "рρ",
    q: "ԛգ",
    s: "ѕ",
    t: "тτ",
    u: "υս",
    v: "νѵ",
    w: "ԝѡ",
    x: "хχ",
    y: "уγү",
  }).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
);
const TWIN = /[ðɖɡı\u0370-\u058f]/g;

/**
 * The look of a name: the same for two names that people take for one. Letters keep their Vietnamese marks, so that `hoa` and
 * `hòa` differ, but the place of a tone does not count (`hoà` looks like `hòa`), nor does case, width, the form of composition,
 * the kind and number of blanks and hyphens between words, blanks, points and quotation marks around them, or what nobody sees.
 *
 * @law a look looks like itself: lookOf(lookOf(t)) = lookOf(t) = lookOf(what to write instead of t)
 */
export function lookOf(name: string): string {
  if (ASCII.test(name)) return withoutAround(name).toLowerCase().replace(ASCII_BETWEEN, "-");
  return ORDINARY.test(name) ? name.split(" ").map(lookOfWord).join("-") : lookOfAny(name);
}

/** Short words of the letters of Vietnamese, each letter in one, and of digits. */
const ORDINARY = /^[\dA-Za-zÀ-ÖØ-öø-ưẠ-ỹ]{1,15}(?: [\dA-Za-zÀ-ÖØ-öø-ưẠ-ỹ]{1,15})*$/;

function lookOfAny(name: string): string {
  return withoutAround(withoutHidden(name).normalize("NFKC"))
    .toLowerCase()
    .replace(TWIN, (letter) => TWINS.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(SYLLABLE, toneLast)
    .replace(BETWEEN, "-");
}

const MOST_KNOWN = 1_000;

/** Names are made of the same syllables, of which Vietnamese has some thousands. */
const lookOfWord = remembering(lookOfAny, 10_000);

/** {@link lookOf} without the marks of Vietnamese: `Sở Nội vụ` and its id `so-noi-vu` are one. */
export const bareLookOf: (name: string) => string = remembering((name) =>
  lookOf(name).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d"),
);

/**
 * The look of a group. There are few: one that is another but for its marks, a comma, or a word for a group before it (`Khối các sở` and
 * `so`) was written otherwise.
 */
export function groupLookOf(name: string): string {
  return bareLookOf(name.replaceAll(",", "")).replace(/^(?:(?:khoi|nhom|cac)-)+(?=.)/, "");
}

/** {@link bareLookOf} in letters and digits alone: `so.noi.vu` and `SởNộiVụ` are one with `so-noi-vu`. */
export const lettersOf: (name: string) => string = remembering((name) =>
  bareLookOf(name).replace(/[^\p{L}\p{N}]/gu, ""),
);

/** The same few agencies are asked for with every adjustment of a province. */
export function remembering<Value>(make: (name: string) => Value, most: number = MOST_KNOWN): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let made = known.get(name);
    if (made !== undefined) return made;
    made = make(name);
    if (known.size >= most) known.clear();
    known.set(name, made);
    return made;
  };
}
/** A syllable with its tone at the end: there is one in each, and its place is a matter of taste. */
function toneLast(syllable: string): string {
  const tones = syllable.match(TONES);
  return tones === null ? syllable : (syllable.replace(TONES, "") + tones.sort().join("")).normalize("NFD");
}

/**
 * The names of a list that people would take for one: groups of two and more that differ in spelling and not in their look.
 *
 * @param look - What of a name people see; {@link lookOf} where nothing is said.
 * @returns positions in the list; of names that are spelt the same only the first. Groups and positions in the order of the list.
 */
export function lookalikes(
  names: readonly string[],
  look: (name: string) => string = lookOf,
): readonly (readonly number[])[] {
  const byLook = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const [at, name] of names.entries()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const seenAs = look(name);
    const alike = byLook.get(seenAs);
    if (alike === undefined) byLook.set(seenAs, [at]);
    else alike.push(at);
  }
  return [...byLook.values()].filter((alike) => alike.length > 1);
}
