import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Case, evaluate, isScoringError, printPath } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { afterAll, describe, expect, it } from "vitest";
import { audit } from "../../../src/cli/audit.js";
import type { Run } from "../../../src/cli/command.js";
import { diff } from "../../../src/cli/diff.js";
import { report } from "../../../src/cli/report.js";
import { schemeFromTable } from "../../../src/cli/schemeFromTable.js";
import { years } from "../../../src/cli/years.js";
import { dossierOf, group, leaf, schemeOf, stated, UNIT } from "../fixtures.js";
import { plainRun } from "./plainRun.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-places-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with one field or element a line. */
function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content, null, 1));
  return join(folder, name);
}

const document = schemeOf([group("1", "100", [leaf("1.1", "60"), leaf("1.2", "40")])]);
const cases: readonly Case[] = ["a", "b"].map((id) => ({
  dossier: dossierOf(document, stated({ "1.1": "50", "1.2": "40" }), { ...UNIT, id, name: `Sở ${id}` }),
}));
const evaluation = evaluate(document, cases);
const [scheme, given, result] = [
  file("scheme.json", document),
  file("cases.json", cases),
  file("evaluation.json", evaluation),
];
const changed = file("changed.json", { ...evaluation, digest: "00" });
const form = { agency: "Sở", place: "Sơn La", kind: "Quyết định", about: "Công bố", text: [], recipients: ["Lưu"] };

/** Code, file, line, column and path of each issue that a call is refused with. */
async function placesOf(call: () => unknown): Promise<readonly string[]> {
  try {
    await call();
    return [];
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map(({ code, path, at = {} }) =>
      [code, [at.file?.slice(folder.length + 1), at.line, at.column].join(":"), printPath(path)].join(" "),
    );
  }
}

const reported = (more: Partial<Run>) => (): Promise<unknown> =>
  report([scheme, given], { ...plainRun, out: join(folder, "report"), ...more });

describe("faults in the files of a command are told with file, line and column", () => {
  it("report --official", async () => {
    const dated = file("form.json", { ...form, signer: { title: "Giám đốc" }, date: "31/12/2025" });
    expect(await placesOf(reported({ official: dated }))).toEqual(["document.not_a_date form.json:13:10 date"]);
    expect(await placesOf(reported({ official: given }))).toEqual(["argument.other_kind cases.json:1:1 (document)"]);
  });

  it("report --previous, report --forms", async () => {
    expect(await placesOf(reported({ previous: changed }))).toEqual([
      expect.stringMatching(/^document\.digest_broken changed\.json:\d+:\d+ digest$/),
    ]);
    const counted = file("forms.json", [{ unit: "a", group: 1, population: 1, issued: 1, returned: 1, valid: 1 }]);
    const surveyed = file("surveyed.json", sonLa880Departments);
    const none = file("none.json", []);
    const out = join(folder, "surveyed");
    expect(await placesOf(() => report([surveyed, none], { ...plainRun, out, forms: counted }))).toEqual([
      "document.not_a_text forms.json:4:12 [0].group",
    ]);
    await expect(reported({ forms: counted })).rejects.toThrow(/--forms/);
  });

  it("diff BEFORE AFTER, both at once", async () => {
    const places = await placesOf(() => diff([changed, changed], plainRun));
    expect(places).toHaveLength(2);
    for (const place of places) expect(place).toMatch(/^document\.digest_broken changed\.json:\d+:\d+ digest$/);
    expect(await placesOf(() => diff([result, scheme], plainRun))).toEqual([
      "argument.other_kind scheme.json:1:1 (document)",
    ]);
  });

  it("years BEFORE AFTER --succession --mapping", async () => {
    for (const pair of [
      [changed, result],
      [result, changed],
    ]) {
      expect(await placesOf(() => years(pair, plainRun))).toEqual([
        expect.stringMatching(/^document\.digest_broken changed\.json:\d+:\d+ digest$/),
      ]);
    }
    const [succession, mapping] = [file("merged.json", [{ kind: "merge" }]), file("mapping.json", [{ from: 1 }])];
    const places = await placesOf(() => years([result, result], { ...plainRun, succession, mapping }));
    expect(places).toContain("document.missing merged.json:2:2 [0].date");
    expect(places).toContain("document.not_a_text mapping.json:3:11 [0].from");
    const other = file("other.json", [{ from: "9", to: "1.1" }]);
    expect(await placesOf(() => years([result, result], { ...plainRun, mapping: other }))).toEqual([
      "document.unknown_code other.json:3:11 [0].from",
    ]);
  });

  it("audit FILE in JSON, alone or as a field", async () => {
    const table = { columns: [{ id: 1 }], rows: [] };
    for (const [name, content] of [
      ["table.json", table],
      ["field.json", { table }],
    ] as const) {
      const places = await placesOf(() => audit([file(name, content)], plainRun));
      expect(places[0]).toMatch(
        new RegExp(`^document\\.not_a_text ${name}:[45]:1?\\d (table\\.)?columns\\[0\\]\\.id$`),
      );
    }
  });

  it("scheme-from-table FILE FRAME: what the frame says, in the frame", async () => {
    const { criteria: _, ...frame } = document;
    const annex = file("annex.csv", "Tiêu chí\nMã;Tiêu chí;Điểm tối đa;Cách chấm\n1;Một;10;Mỗi việc được 1 điểm\n");
    const wrong = file("frame.json", { ...frame, edition: 5 });
    const { issues } = await schemeFromTable([annex, wrong]);
    const places = issues.map(({ code, at }) => `${code} ${at?.file?.slice(folder.length + 1)}`);
    expect(places).toContain("document.not_a_text frame.json");
  });
});
