import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/pack.js";
import { addressIsGiven, publisherOf, stampAddress } from "../../scripts/release/address.js";
import { everythingOpens } from "../../scripts/release/openable.js";
import { publications } from "../../scripts/release/publish.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-published-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** The files of the project that name its address, in a folder of their own. */
function copied(name: string): string {
  const files = ["package.json", "test/vectors/package.json", "publiccode.yml", "CITATION.cff", "CONTRIBUTING.md"];
  for (const file of [...files, "SECURITY.md", ".github"])
    cpSync(join(root, file), join(folder, name, file), { recursive: true });
  return join(folder, name);
}

const known = { address: "https://github.com/so-noi-vu/chi-so", publisher: "Sở Nội vụ" };

describe("the address of the project", () => {
  test("nobody is named who publishes ⇒ a release is refused, and what to write is said", () => {
    const here = copied("unknown");
    const unknown = publisherOf(here);
    writeFileSync(
      join(here, "package.json"),
      readFileSync(join(here, "package.json"), "utf8")
        .replaceAll(unknown.address, "https://example.org/owner/par-index")
        .replaceAll(unknown.publisher, "Cơ quan phát hành chưa ghi tên · Publisher not named yet"),
    );
    expect(addressIsGiven(here).faults.join()).toContain("npm run release -- address");
    const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
    expect(() => publications(here, `v${version}`)).toThrow("nobody is named");
  });

  test("written once, it stands everywhere, also when it is written again", () => {
    const here = copied("known");
    stampAddress(here, known);
    expect(addressIsGiven(here)).toEqual({ says: "Sở Nội vụ, https://github.com/so-noi-vu/chi-so", faults: [] });
    stampAddress(here, { ...known, address: "https://gitlab.com/tinh/nhom/chi-so" });
    expect(addressIsGiven(here).faults).toEqual([]);
    expect(readFileSync(join(here, ".github/CODEOWNERS"), "utf8")).toContain("@tinh\n");
    expect(readFileSync(join(here, "SECURITY.md"), "utf8")).not.toContain("so-noi-vu");
  });

  test.each([
    ["https://example.org/owner/par-index", "Sở Nội vụ"],
    ["https://github.com/so-noi-vu/chi-so", "Cơ quan phát hành chưa ghi tên · Publisher not named yet"],
    ["https://github.com/so-noi-vu/chi-so", " "],
    ["https://github.com/so-noi-vu", "Sở Nội vụ"],
    ["https://github.com/so-noi-vu/chi-so.git", "Sở Nội vụ"],
    ["http://github.com/so-noi-vu/chi-so", "Sở Nội vụ"],
    ["git@github.com:so-noi-vu/chi-so", "Sở Nội vụ"],
    ["https://ma-nguon.sonla.gov.vn/so-noi-vu/chi-so", "Sở Nội vụ"],
  ])("%s of %s is refused", (address, publisher) => {
    const here = copied("refused");
    const before = readFileSync(join(here, "package.json"), "utf8");
    expect(() => stampAddress(here, { address, publisher })).toThrow("npm run release -- address");
    expect(readFileSync(join(here, "package.json"), "utf8")).toBe(before);
  });

  test("a file that names another address is found", () => {
    const here = copied("other");
    stampAddress(here, known);
    writeFileSync(join(here, "SECURITY.md"), "Report to nobody.");
    expect(addressIsGiven(here).faults).toEqual([`SECURITY.md does not name ${known.address}`]);
  });

  test("what is published: the tarballs that were checked, under the tag of their version, a trial apart", () => {
    const here = copied("publishing");
    stampAddress(here, known);
    writeFileSync(
      join(here, "package.json"),
      readFileSync(join(here, "package.json"), "utf8").replace(/"version": ".*"/, '"version": "1.2.3-rc.4"'),
    );
    expect(() => publications(here, "v1.2.3")).toThrow("The tag is v1.2.3, package.json says 1.2.3-rc.4");
    expect(() => publications(here, "v1.2.3-rc.4")).toThrow("npm run release leaves them");
    for (const name of ["par-index", "par-index-vectors"]) write(`publishing/out/release/${name}-1.2.3-rc.4.tgz`, "");
    const told = publications(here, "v1.2.3-rc.4");
    expect(told.map(([, path = ""]) => path.slice(here.length))).toEqual([
      "/out/release/par-index-1.2.3-rc.4.tgz",
      "/out/release/par-index-vectors-1.2.3-rc.4.tgz",
    ]);
    expect(told.map((args) => args.slice(2))).toEqual(
      Array(2).fill(["--provenance", "--access", "public", "--tag", "rc"]),
    );
  });
});

describe("a package as its reader opens it", () => {
  const map = (source: string): string => JSON.stringify({ version: 3, sources: [source], mappings: "" });
  const faultsWith = (files: Readonly<Record<string, string>>): readonly string[] => {
    const name = `opened-${Math.abs([...JSON.stringify(files)].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) | 0, 7))}`;
    const sound = {
      "package.json": JSON.stringify({ main: "./dist/index.js" }),
      "dist/index.js": "",
      "dist/index.js.map": map("../src/index.ts"),
      "src/index.ts": "",
      "README.md": "# One\n\n[guide](docs/guide.md#hai-bước) [web](https://example.org) [here](#one)\n",
      "docs/guide.md": "# Guide\n\n## Hai bước\n",
      "docs/llms.txt": "- [Guide](guide.md): how.\n",
    };
    for (const [path, text] of Object.entries({ ...sound, ...files })) write(`${name}/${path}`, text);
    return everythingOpens(join(folder, name)).faults;
  };

  test("everything is there ⇒ nothing is wrong", () => {
    expect(faultsWith({})).toEqual([]);
  });

  test("code of others may be in it with its licence", () => {
    const taken = { "dist/index.js.map": map("../node_modules/@noble/hashes/sha2.js") };
    expect(faultsWith({ ...taken, "dist/notices.txt": "zod\n\nMIT\n" }).length).toBe(1);
    expect(faultsWith({ ...taken, "dist/notices.txt": "@noble/hashes\n\nMIT\n" })).toEqual([]);
  });

  test.each([
    ["README.md", "[x](docs/none.md)", "README.md: docs/none.md is not in the package"],
    ["README.md", "[x](docs/guide.md#ba)", "README.md: docs/guide.md#ba has no such heading"],
    ["README.md", "[x](../outside.md)", "README.md: ../outside.md leads out of the package"],
    ["README.md", "![x](picture.png)", "README.md: picture.png is not in the package"],
    ["README.md", "[x][y]\n\n[y]: none.md", "README.md: none.md is not in the package"],
    ["docs/llms.txt", "- [Guide](guide.html): how.", "docs/llms.txt: guide.html is not in the package"],
    ["dist/index.js.map", map("../src/gone.ts"), "dist/index.js.map leads to src/gone.ts, which is not in the package"],
    [
      "dist/index.js.map",
      map("../node_modules/zod/index.js"),
      "dist/index.js.map holds node_modules/zod/index.js, which is neither ours nor named in its notices",
    ],
    ["package.json", JSON.stringify({ main: "./dist/none.js" }), "package.json names ./dist/none.js"],
  ])("%s with %s is found", (file, text, fault) => {
    expect(faultsWith({ [file]: text })).toContain(fault);
  });
});
