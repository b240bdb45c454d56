import { deflateRawSync } from "node:zlib";

/** A ZIP archive of these files; each packed, unless it is to be stored as it is. */
export function zipOf(files: Readonly<Record<string, string>>, method: "deflate" | "store" = "deflate"): Uint8Array {
  const [pieces, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const whole = Buffer.from(text, "utf8");
    const data = method === "store" ? whole : deflateRawSync(whole);
    const names = Buffer.from(name, "utf8");
    const sizes = (head: Buffer, at: number): void => {
      head.writeUInt32LE(data.length, at);
      head.writeUInt32LE(whole.length, at + 4);
      head.writeUInt16LE(names.length, at + 8);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method === "store" ? 0 : 8, 8);
    sizes(local, 18);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method === "store" ? 0 : 8, 10);
    sizes(entry, 20);
    entry.writeUInt32LE(offset, 42);
    pieces.push(local, names, data);
    entries.push(entry, names);
    offset += local.length + names.length + data.length;
  }
  const end = Buffer.alloc(22);
  const directory = Buffer.concat(entries);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length / 2, 8);
  end.writeUInt16LE(entries.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, directory, end]));
}
