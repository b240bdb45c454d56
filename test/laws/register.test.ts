import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { registeredLaws, registerFile, registerPage } from "../../scripts/laws.js";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** The text of every `@law` tag in the docstrings of the library. */
function claimedLaws(): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(`${source}/${file}`, "utf8").matchAll(/@law ([\s\S]*?)(?=\n \* @|\n \*\/)/g)])
    .map(([, text = ""]) => text.replace(/\n \* +/g, " ").trim());
}

describe("the register of laws", () => {
  const laws = registeredLaws();

  it("holds at least sixty laws, each with a title of its own, a formula and a clause", () => {
    expect(laws.length).toBeGreaterThanOrEqual(60);
    expect(new Set(laws.map(({ title }) => title)).size).toBe(laws.length);
    for (const { title, clause } of laws) {
      expect(title).toMatch(/^[^:]+: .+/);
      expect(clause).not.toBe("");
    }
  });

  it("holds every law that a docstring claims, word for word", () => {
    const titles = laws.map(({ title }) => title);
    expect(claimedLaws().filter((law) => !titles.includes(law))).toEqual([]);
  });

  it("stands in docs/laws.md as it is (npm run generate)", () => {
    expect(readFileSync(registerFile, "utf8")).toBe(registerPage(laws));
  });
});
