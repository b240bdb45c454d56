import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";

/** Where the project lives and who publishes it, until a person says so: `npm run release -- address ADDRESS "NAME"`. */
const UNKNOWN = {
  address: "https://example.org/owner/par-index",
  publisher: "Cơ quan phát hành chưa ghi tên · Publisher not named yet",
} as const;

/** Hosts whose builds npm accepts as proof of where a package comes from. */
const PROVING = ["github.com", "gitlab.com"];

/** Files that name the address, each because its reader looks nowhere else. What `package.json` says is meant. */
const NAMING = [
  "package.json",
  "test/vectors/package.json",
  "publiccode.yml",
  "CITATION.cff",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ".github/CODEOWNERS",
  ".github/ISSUE_TEMPLATE/config.yml",
];

interface Publisher {
  /** The page of the repository, without an ending: `https://github.com/so-noi-vu/par-index`. */
  readonly address: string;
  /** The organisation that publishes the package. */
  readonly publisher: string;
}

/** The publisher, as package.json names it. */
export function publisherOf(root: string): Publisher {
  const { repository, author } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { address: repository.url.replace(/^git\+/, "").replace(/\.git$/, ""), publisher: author };
}

/** Writes address and publisher wherever they stand, in place of those that package.json names. */
export function stampAddress(root: string, next: Publisher): void {
  const faults = addressFaults(next);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const before = publisherOf(root);
  for (const file of NAMING) {
    const path = join(root, file);
    const text = readFileSync(path, "utf8")
      .replaceAll(before.address, next.address)
      .replaceAll(ownerOf(before.address), ownerOf(next.address))
      .replaceAll(before.publisher, next.publisher);
    writeFileSync(path, text);
  }
}

/** Whether a reader of the registry can find the project: it has an address, and every file names the same one. */
export function addressIsGiven(root: string): Omit<Check, "name"> {
  const found = publisherOf(root);
  const { homepage, bugs } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const mute = NAMING.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return !text.includes(found.address) && !text.includes(ownerOf(found.address));
  });
  return {
    says: `${found.publisher}, ${found.address}`,
    faults: [
      ...addressFaults(found),
      ...mute.map((file) => `${file} does not name ${found.address}`),
      ...(homepage === `${found.address}#readme` ? [] : [`package.json: homepage is ${homepage}`]),
      ...(bugs === `${found.address}/issues` ? [] : [`package.json: bugs is ${bugs}`]),
    ],
  };
}

function addressFaults({ address, publisher }: Publisher): readonly string[] {
  const write = `write it once: npm run release -- address https://github.com/OWNER/REPOSITORY "Name of the organisation"`;
  if (address === UNKNOWN.address || publisher === UNKNOWN.publisher || publisher.trim() === "")
    return [`nobody is named who publishes this, or where; ${write}`];
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  const isPage = parsed?.protocol === "https:" && /^\/[\w.-]+(\/[\w.-]+)+$/.test(parsed.pathname);
  if (!isPage || address.endsWith(".git")) return [`${address} is no page of a repository; ${write}`];
  if (!PROVING.includes(parsed.host))
    return [`${parsed.host} cannot prove where a build comes from, npm asks for ${PROVING.join(" or ")}; ${write}`];
  return [];
}

/** Whom a host asks to review: `@so-noi-vu`, the owner of the repository. */
function ownerOf(address: string): string {
  return `@${new URL(address).pathname.split("/")[1] ?? ""}`;
}
