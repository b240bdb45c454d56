import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/** A file of an archive may hold no more than this, however small it is when packed. */
const LARGEST = 100_000_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The text of some files of a ZIP archive, by name; those that are not there are left out. */
export async function filesOfZip(
  file: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  // A view of our own: whoever gave the file may have changed how parts of it are made.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw refused("no-archive");
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw refused("broken");
    const [names, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + names));
    if (wanted(name)) files.set(name, await textOf(bytes, view, at));
    at += 46 + names + extra + comment;
  }
  return files;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_600; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

async function textOf(bytes: Uint8Array, view: DataView, entry: number): Promise<string> {
  const method = view.getUint16(entry + 10, true);
  const [packed, whole, offset] = [20, 24, 42].map((place) => view.getUint32(entry + place, true)) as [
    number,
    number,
    number,
  ];
  if (whole > LARGEST || view.getUint16(entry + 8, true) % 2 === 1) throw refused("locked-or-large");
  if (offset + 30 > bytes.length) throw refused("broken");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return decoded(data);
  if (method !== 8) throw refused("broken");
  return decoded(await inflated(data, whole));
}

async function inflated(data: Uint8Array, whole: number): Promise<Uint8Array> {
  const stream = new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const text = new Uint8Array(whole);
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (length + read.value.length > whole) throw refused("broken");
      text.set(read.value, length);
      length += read.value.length;
    }
  } catch {
    throw refused("broken");
  }
  if (length !== whole) throw refused("broken");
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused("broken");
  }
}

/** The archive is none, is damaged, or is locked by a password. */
export function refused(why: "no-archive" | "broken" | "locked-or-large" | "no-content"): ScoringError {
  return new ScoringError([issue("table.file_unreadable", ["file"], { why })]);
}
