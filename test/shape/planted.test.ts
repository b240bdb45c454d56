import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bugs } from "../mutation/bugs.js";

it.each(bugs)("the planted bug has its place: $name", ({ file, from }) => {
  expect(readFileSync(file, "utf8").split(from)).toHaveLength(2);
});
