import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive by name, as text. */
export function filesOf(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const [size, names, extra, comment] = [
      bytes.readUInt32LE(entry + 20),
      bytes.readUInt16LE(entry + 28),
      bytes.readUInt16LE(entry + 30),
      bytes.readUInt16LE(entry + 32),
    ];
    const local = bytes.readUInt32LE(entry + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString("utf8", entry + 46, entry + 46 + names);
    files.set(name, inflateRawSync(bytes.subarray(from, from + size)).toString("utf8"));
    entry += 46 + names + extra + comment;
  }
  return files;
}
