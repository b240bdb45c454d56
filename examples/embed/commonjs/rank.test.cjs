"use strict";

const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const { test } = require("node:test");
const { rankingOf } = require("./rank.cjs");

test("units are ranked, and the one whose facts are impossible is refused with its place", () => {
  const [first, second, refusal] = rankingOf(require("./cases.json"));
  assert.equal(first, "1. Sở Tư pháp: 57,14 %");
  assert.equal(second, "2. Sở Y tế: 50 %");
  assert.match(refusal, /^so-noi-vu, \[2\]\.dossier\.entries\[0\]/);
});

test("the script prints the same", () => {
  const printed = execFileSync(process.execPath, ["rank.cjs", "cases.json"], { cwd: __dirname, encoding: "utf8" });
  assert.equal(printed, `${rankingOf(require("./cases.json")).join("\n")}\n`);
});
