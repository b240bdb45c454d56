/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What every file system takes as it stands: letters, digits, hyphens and low lines, and points inside. */
const PLAIN = /^[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N}._-]{0,98}[\p{L}\p{M}\p{N}_-])?$/u;

/**
 * A file name, without its ending, for each of some ids: the id itself wherever that is one. Another is made of what can stand in
 * it, with the number of the id, so that no two are alike and none leads into another folder.
 */
export function fileNames(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id, at): readonly [string, string] => {
      if (PLAIN.test(id) && !RESERVED.test(id)) return [id, id];
      const kept = id.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, 60);
      return [id, `${String(at + 1).padStart(3, "0")}-${kept.replace(/^-|-$/g, "")}`];
    }),
  );
}
