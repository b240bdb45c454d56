const encoder = new TextEncoder();

/** The signs that stand above or below a letter, as code page 1258 has them. */
const TONES: Readonly<Record<string, number>> = {
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
};
const LETTERS: Readonly<Record<string, number>> = {
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  đ: 0xf0,
  Đ: 0xd0,
  ă: 0xe3,
  Ă: 0xc3,
};

/** What the code page of Vietnamese Windows makes of a text: a letter, and behind it its tone. */
function windows1258(text: string): Uint8Array {
  const signs = [...text.normalize("NFC")].flatMap((sign) => {
    if (sign.charCodeAt(0) < 0x80) return [sign];
    const parts = [...sign.normalize("NFD")];
    const tone = parts.find((part) => part in TONES);
    return [
      parts
        .filter((part) => part !== tone)
        .join("")
        .normalize("NFC"),
      ...(tone === undefined ? [] : [tone]),
    ];
  });
  return Uint8Array.from(signs, (sign) => TONES[sign] ?? LETTERS[sign] ?? sign.charCodeAt(0) & 0xff);
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1)
    new DataView(bytes.buffer).setUint16(at * 2, units.charCodeAt(at), little);
  return bytes;
}

/** The same bytes in pieces of one length, so that letters are cut. */
function inPieces(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
}

/** The position of the last byte of the first letter that takes several. */
function insideLetter(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0xc0) + 1;
}

const WAYS: Readonly<Record<string, (text: string) => readonly Uint8Array[]>> = {
  "utf-8": (text) => [encoder.encode(text)],
  "utf-8 with its mark": (text) => [encoder.encode(`\ufeff${text}`)],
  "utf-16 with its mark": (text) => [utf16(text, true, true)],
  "utf-16 with its mark, turned round": (text) => [utf16(text, false, true)],
  "utf-16 without a mark": (text) => [utf16(text, true, false)],
  "windows-1258": (text) => [windows1258(text)],
  "latin-1": (text) => [Uint8Array.from(text, (sign) => (sign.charCodeAt(0) > 0xff ? 0x3f : sign.charCodeAt(0)))],
  "a byte at a time": (text) => inPieces(encoder.encode(text), 1),
  "in pieces of 7": (text) => inPieces(encoder.encode(text), 7),
  "cut inside a letter": (text) => {
    const bytes = encoder.encode(text);
    return [bytes.subarray(0, insideLetter(bytes))];
  },
  "cut at a half": (text) => {
    const half = text.slice(0, text.length / 2);
    return [encoder.encode(half)];
  },
  "a letter's byte lost": (text) => {
    const bytes = encoder.encode(text);
    const at = insideLetter(bytes);
    return [Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)])];
  },
  "read wrongly and saved again": (text) => [encoder.encode(new TextDecoder("utf-8").decode(windows1258(text)))],
  nothing: () => [new Uint8Array(0)],
};

/** The bytes of a file, as it was saved. */
export function savedAs(way: string, text: string): readonly Uint8Array[] {
  const save = WAYS[way];
  if (save === undefined) throw new Error(`There is no way to save a file named ${way}`);
  return save(text);
}
