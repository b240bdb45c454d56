import fc from "fast-check";
import { expect } from "vitest";
import { readAmount } from "../../src/document/figures.js";
import { readDecimalText } from "../../src/number/decimalText.js";
import { officeSpelling, readVietnamese } from "../../src/number/officeSpelling.js";
import { printDecimal } from "../../src/number/print.js";
import { compareInAlphabet, inAlphabet } from "../../src/text/alphabet.js";
import { isOrdinary } from "../../src/text/characters.js";
import { readIdentifier } from "../../src/text/identifier.js";
import { lookalikes, lookOf } from "../../src/text/lookalike.js";
import { printable, printableJson, printableLine } from "../../src/text/printable.js";
import { readProse } from "../../src/text/prose.js";
import { textTable } from "../../src/text/textTable.js";
import { law } from "./law.js";

/** What a keyboard, a word processor, a page of the web and an attacker put into a name. */
const PIECES = [
  ..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠ0129.-_ ",
  ..."àảãáạằầốợỷỹ",
  ..."\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b",
  ..."\u00a0\u200b\u200d\u202e\u2066\uFEFF\u00ad\u0000\u001b\u009b\t\n\r\u2028\u3000",
  "\uFFFD",
  "\uD800",
  "\uDC00",
  "😀",
  "ﬁ",
  "１",
  "Ð",
  "а",
  "İ",
  "ß",
  "Å",
  "가",
  "\u1100",
  "\u1161",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

law(
  "what is ordinary is composed: isOrdinary(t) ⇒ NFC(t) = t and every character of it is seen",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    if (!isOrdinary(text)) return;
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  },
);

law(
  "a name has one canonical text: readIdentifier(readIdentifier(t).text) = readIdentifier(t), and so with what to write instead",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    const read = readIdentifier(text);
    const good = "text" in read ? read.text : "instead" in read ? read.instead : undefined;
    if (good !== undefined) expect(readIdentifier(good)).toStrictEqual({ text: good });
    if ("text" in read) expect(read.text).toBe(text.normalize("NFC"));
  },
  10,
);

law(
  "a name is read alike in either form of composition: readIdentifier(NFD(t)) = readIdentifier(NFC(t))",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    expect(readIdentifier(text.normalize("NFD"))).toStrictEqual(readIdentifier(text.normalize("NFC")));
  },
);

law(
  "a text for people has one canonical text: readProse(readProse(t).text) = readProse(t)",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    const read = readProse(text);
    if ("text" in read) {
      expect(readProse(read.text)).toStrictEqual(read);
      expect(read.text).toBe(text.normalize("NFC"));
    }
  },
);

law(
  "a look looks like itself: lookOf(lookOf(t)) = lookOf(t) = lookOf(what to write instead of t)",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    const look = lookOf(text);
    expect(lookOf(look)).toBe(look);
    const read = readIdentifier(text);
    if ("instead" in read) expect(lookOf(read.instead)).toBe(look);
    if ("text" in read) expect(lookOf(read.text)).toBe(look);
  },
  10,
);

law(
  "lookalikes are those of one look: two names are in one group exactly when they differ and look the same",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [fc.array(texts, { maxLength: 8 })],
  (names) => {
    const groups = lookalikes(names);
    for (const [a, one] of names.entries()) {
      for (const [b, other] of names.entries()) {
        if (one === other) continue;
        const first = [names.indexOf(one), names.indexOf(other)] as const;
        const together = groups.some((group) => first.every((at) => group.includes(at)));
        expect(together, `${a} ${b}`).toBe(lookOf(one) === lookOf(other));
      }
    }
  },
);

law(
  "a table gives back its texts: textOf(add(t)) = t, and add(a) = add(b) exactly when a = b",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 2 })), { maxLength: 80 })],
  (names) => {
    const table = textTable();
    const numbers = new Map(names.map((name) => [name, table.add(name)]));
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    for (const [name, number] of numbers) {
      expect([table.find(name), table.add(name), table.textOf(number)]).toStrictEqual([number, number, name]);
    }
  },
);

law(
  "the alphabet is one order: compare is antisymmetric and transitive, and zero only for equal texts",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts, texts, texts],
  (a, b, c) => {
    expect(Math.sign(compareInAlphabet(a, b))).toBe(-Math.sign(compareInAlphabet(b, a)) + 0);
    expect(compareInAlphabet(a, b) === 0).toBe(a === b);
    if (compareInAlphabet(a, b) <= 0 && compareInAlphabet(b, c) <= 0)
      expect(compareInAlphabet(a, c)).toBeLessThanOrEqual(0);
    expect(inAlphabet([a, b, c], (text) => text)).toStrictEqual([a, b, c].sort(compareInAlphabet));
  },
  10,
);

const SYLLABLES = [
  "an",
  "Ăn",
  "âm",
  "bà",
  "Bá",
  "bạ",
  "ca",
  "Đà",
  "da",
  "êm",
  "gió",
  "Hòa",
  "hoà",
  "mường",
  "Mương",
  "ông",
  "ơn",
  "ủy",
  "Ư",
  "xã",
  "Yên",
  "yến",
  "2",
  "10",
  "1",
];
const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const collator = new Intl.Collator("vi", { numeric: true });

law(
  "the alphabet is the Vietnamese one: compare agrees with the collation of Vietnamese on words and numbers",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [words, words],
  (a, b) => {
    const expected = collator.compare(a, b);
    if (expected !== 0) expect(Math.sign(compareInAlphabet(a, b))).toBe(Math.sign(expected));
  },
  20,
);

law(
  "what is shown obeys nobody: printable(t) has no control and no direction character; a text that has none is left as it is",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [texts],
  (text) => {
    const shown = printable(text);
    expect(shown).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u);
    expect(printable(shown)).toBe(shown);
    if (!/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text)) expect(shown).toBe(text);
    expect(printableLine(text)).not.toMatch(/[\n\r\t]/);
  },
);

law(
  "JSON is shown as the same value: JSON.parse(printableJson(JSON.stringify(v))) = v",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [fc.dictionary(texts, fc.oneof(texts, fc.array(texts)))],
  (value) => {
    const shown = printableJson(JSON.stringify(value));
    expect(JSON.parse(shown)).toStrictEqual(JSON.parse(JSON.stringify(value)));
    expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  },
);

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(6))
  .map(([digits, places]) => {
    const sign = digits < 0n ? "-" : "";
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
    const read = readDecimalText(
      places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`,
    );
    return "spelling" in read ? read.spelling : "0";
  });

law(
  'numbers come back as they were printed: readVietnamese(printDecimal(n, "vi")) = n',
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [decimals],
  (number) => {
    expect(readVietnamese(printDecimal(number, "vi").replace("−", "-"))).toBe(number);
  },
);

law(
  "what to write instead is one unambiguous number: readAmount(instead) takes it, and either of two meanings",
  "Our reading: 880/QĐ-UBND compares units, so two names must never be taken for one",
  [fc.stringMatching(/^[ +−-]?[0-9]{1,4}(?:[., ][0-9]{1,3}){0,3}(?: ?(?:%|đồng))?$/)],
  (text) => {
    const office = officeSpelling(text);
    if (office === null) return;
    const offered = office.kind === "one-or-thousand" ? [office.whole, office.decimal] : [office.instead];
    for (const one of offered) expect("value" in readAmount(one), `${text} → ${one}`).toBe(true);
  },
  10,
);
