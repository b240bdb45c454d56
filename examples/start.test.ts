import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** As `npm start` runs it. */
function start(...args: string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const script = fileURLToPath(new URL("start.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { encoding: "utf8" });
  return { status, lines: stdout.trimEnd().split("\n") };
}

test("npm start ends with the two published years and exits with 0", () => {
  const { status, lines } = start();
  expect(status).toBe(0);
  expect(lines.at(-2)).toMatch(/^Tây Ninh 2023: 25\/25 /);
  expect(lines.at(-1)).toMatch(/^Bình Dương 2017: 9\/9 /);
  expect(lines.filter((line) => line.startsWith("MÔ PHỎNG"))).toHaveLength(3);
});

test("npm start -- --lang en says the same in English", () => {
  const { status, lines } = start("--lang", "en");
  expect(status).toBe(0);
  expect(lines.at(-2)).toBe(
    "Tây Ninh 2023: 25/25 units agree: percent, rank, class (the limits of the classes are inferred).",
  );
  expect(lines.at(-1)).toBe("Bình Dương 2017: 9/9 units agree: total, rank; their mean is 78.39.");
});

test.each(["01-one-leaf", "one-leaf", "01"])("npm start -- %s runs that example alone", (name) => {
  const { status, lines } = start(name);
  expect(status).toBe(0);
  expect(lines[0]).toContain("MINH HỌA – một tiêu chí");
});

test("npm start -- an unknown name exits with 1", () => {
  expect(start("nothing").status).toBe(1);
});
