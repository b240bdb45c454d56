/** 1 January 1980 at midnight, the earliest that a ZIP archive can say: the time in the lower half, the day in the upper one. */
const EARLIEST = 0x0021_0000;

/** A ZIP archive without the times at which its files were packed, so that the same contents are the same bytes. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const files = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file += 1) {
    view.setUint32(entry + 12, EARLIEST, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, EARLIEST, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
