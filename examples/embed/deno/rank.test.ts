import { deepStrictEqual, match } from "node:assert/strict";
import cases from "./cases.json" with { type: "json" };
import { rankingOf } from "./rankingOf.ts";

Deno.test("units are ranked, and the one whose facts are impossible is refused with its place", () => {
  const [first, second, refusal = ""] = rankingOf(cases);
  deepStrictEqual([first, second], ["1. Sở Tư pháp: 57,14 %", "2. Sở Y tế: 50 %"]);
  match(refusal, /^so-noi-vu, \[2\]\.dossier\.entries\[0\]/);
});

Deno.test("the script prints the same", async () => {
  const { stdout, code } = await new Deno.Command("deno", {
    args: ["run", "--allow-read", "rank.ts", "cases.json"],
  }).output();
  deepStrictEqual([code, new TextDecoder().decode(stdout)], [0, `${rankingOf(cases).join("\n")}\n`]);
});
