const [TAB, CR, BLANK, QUOTE, BACKSLASH] = [9, 13, 32, 34, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** Where what is no white space stands next. No line holds a line feed. */
export function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === BLANK || bytes[at] === TAB || bytes[at] === CR) at += 1;
  return at;
}

/** Where an object or a list ends that begins at a place, if it is JSON; less than zero where the bytes end before. */
export function endOfValue(bytes: Uint8Array, from: number, to: number): number {
  let around = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at += 1;
      while (at < to && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) around += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      around -= 1;
      if (around === 0) return at + 1;
    }
  }
  return -1;
}

const KEY = new TextEncoder().encode('"entries"');
const COLON = 58;

/** Where the first list begins behind the key `entries`; less than zero where there is none. */
export function entriesIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.indexOf(OPEN_LIST, from); at >= 0 && at < to; at = bytes.indexOf(OPEN_LIST, at + 1)) {
    let before = at - 1;
    while (before > from && isBlank(bytes[before])) before -= 1;
    if (bytes[before] !== COLON) continue;
    before -= 1;
    while (before > from && isBlank(bytes[before])) before -= 1;
    const key = before - KEY.length + 1;
    if (key > from && standsAt(KEY, bytes, key)) return at;
  }
  return -1;
}

function isBlank(byte: number | undefined): boolean {
  return byte === BLANK || byte === TAB || byte === CR;
}

/** Whether some bytes stand at a place. */
export function standsAt(wanted: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (bytes[from + at] !== wanted[at]) return false;
  return true;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
