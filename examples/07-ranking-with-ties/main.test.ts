import { expect, test } from "vitest";
import { rankingWith, report } from "./main.js";

test("evaluate(ties: shared) skips the ranks that are taken: 1, 2, 2, 2, 5", () => {
  const { rows } = rankingWith({ by: "published", ties: "shared" });
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
  expect(rows.map(({ tied }) => tied)).toEqual([1, 3, 3, 3, 1]);
});

test("evaluate(ties: dense) skips none: 1, 2, 2, 2, 3", () => {
  const { rows } = rankingWith({ by: "published", ties: "dense" });
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 3]);
});

test("evaluate(tieBreak: survey) tells 27.25 from 26.25 and leaves what is equal in it shared", () => {
  const { rows } = rankingWith({ by: "published", ties: "shared", tieBreak: ["survey"] });
  expect(rows.map(({ rank, unit, brokenBy, tied }) => [rank, unit, brokenBy, tied])).toEqual([
    [1, "muong-la", undefined, 1],
    [2, "moc-chau", "survey", 1],
    [3, "mai-son", "survey", 2],
    [3, "yen-chau", "survey", 2],
    [5, "song-ma", undefined, 1],
  ]);
});

test("report(language) shows the three ways side by side", () => {
  expect(report("vi")).toMatch(/Huyện Mộc Châu .* 85,25 +2 +2 +2 +Điều tra XHH/);
  expect(report("vi")).toContain("MINH HỌA");
  expect(report("en")).toMatch(/Huyện Sông Mã .* 80\.00 +5 +3 +5/);
});
