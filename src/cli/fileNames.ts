/** Names that Windows keeps for devices, whatever ending they have. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/** What every file system takes as it stands: letters, digits, hyphens and low lines, and points inside. */
const PLAIN = /^[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N}._-]{0,98}[\p{L}\p{M}\p{N}_-])?$/u;

/**
 * A name of a file or a folder, without its ending, for each of some ids: the id itself wherever that is one and no earlier id or
 * name in use takes its place. Another is made of what can stand in it, with the number of the id, so that no two are alike and
 * none leads into another folder.
 */
export function fileNames(ids: readonly string[], inUse: readonly string[] = []): ReadonlyMap<string, string> {
  const taken = new Set(inUse.map(onDisk));
  const isFree = (name: string): boolean => !taken.has(onDisk(name));
  const names = new Map(ids.map((id) => [id, ""]));
  for (const id of names.keys()) {
    if (!PLAIN.test(id) || RESERVED.test(id) || !isFree(id)) continue;
    names.set(id, id);
    taken.add(onDisk(id));
  }
  for (const [at, id] of ids.entries()) {
    if (names.get(id) !== "") continue;
    const kept = id.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, 60);
    let name = `${String(at + 1).padStart(3, "0")}-${kept.replace(/^-|-$/g, "")}`;
    while (!isFree(name)) name = `0${name}`;
    names.set(id, name);
    taken.add(onDisk(name));
  }
  return names;
}

/** Some disks ignore case, and how letters with marks are composed. */
function onDisk(name: string): string {
  return name.normalize("NFC").toLowerCase().toUpperCase();
}
