import { expect, test } from "bun:test";
import cases from "./cases.json";
import { rankingOf } from "./rankingOf.ts";

test("units are ranked, and the one whose facts are impossible is refused with its place", () => {
  const [first, second, refusal] = rankingOf(cases);
  expect([first, second]).toEqual(["1. Sở Tư pháp: 57,14 %", "2. Sở Y tế: 50 %"]);
  expect(refusal).toStartWith("so-noi-vu, [2].dossier.entries[0]");
});

test("the script prints the same", () => {
  const { stdout, exitCode } = Bun.spawnSync(["bun", "rank.ts", "cases.json"], { cwd: import.meta.dir });
  expect([exitCode, stdout.toString()]).toEqual([0, `${rankingOf(cases).join("\n")}\n`]);
});
