import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { registeredLaws } from "../../scripts/laws.js";
import { bugs } from "../mutation/bugs.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/proof.md`, "utf8");

function filesIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => readFileSync(`${root}${folder}/${path}`, "utf8"));
}

/** How many the lists of this name in a folder's files hold together. */
function countIn(folder: string, list: string): number {
  return filesIn(folder).reduce((all, text) => all + JSON.parse(text)[list].length, 0);
}

describe("docs/proof.md", () => {
  const vectors = ["test/vectors/accepted", "test/vectors/refused"];
  const [files, cases] = [
    vectors.flatMap(filesIn).length,
    vectors.reduce((all, folder) => all + countIn(folder, "vectors"), 0),
  ];

  it.each([
    ["laws", registeredLaws().length, "{} tính chất: [laws.md]", "{} laws: [laws.md]"],
    ["vectors", cases, `{} mẫu trong ${files} tệp`, `{} vectors in ${files} files`],
    ["planted bugs", bugs.length, "| {} lỗi, mỗi lỗi", "| {} bugs, each"],
    ["mistakes", countIn("test/mistakes", "mistakes"), "gồm {} lỗi nhập liệu", "has {} common mistakes"],
  ])("says how many %s there are", (_, count, vi, en) => {
    expect(page).toContain(vi.replace("{}", grouped(count, " ")));
    expect(page).toContain(en.replace("{}", grouped(count, ",")));
  });
});

/** A number with its thousands apart, as the page writes it. */
function grouped(count: number, mark: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
