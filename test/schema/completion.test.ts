import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import { schemaFiles } from "../../scripts/schemas/assemble.js";
import * as kinds from "../../src/rules/kinds.js";

/*
 * What an editor offers where somebody writes a document by hand: the language service of VS Code, with the shipped schemas.
 */

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [...schemaFiles()].map(([name, schema]) => ({
    uri: String(schema["$id"]),
    fileMatch: [`${name}.json`],
    schema: schema as object,
  })),
});

/** The labels offered where `|` stands in a document, of the schema of that name. */
async function offered(name: string, text: string): Promise<readonly string[]> {
  const offset = text.indexOf("|");
  const document = TextDocument.create(`file:///${name}.json`, "json", 1, text.replace("|", ""));
  const list = await service.doComplete(document, document.positionAt(offset), service.parseJSONDocument(document));
  return (list?.items ?? []).map(({ label }) => label.replaceAll('"', "")).sort();
}

/** What the editor finds wrong with a document. */
async function told(name: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///${name}.json`, "json", 1, text);
  return (await service.doValidation(document, service.parseJSONDocument(document))).map(({ message }) =>
    String(message),
  );
}

const leaf = (rule: string): string => `{"criteria": [{"kind": "leaf", "rule": ${rule}}]}`;
const entry = (facts: string): string => `{"entries": [{"leaf": "1.1", "facts": ${facts}}]}`;
const adjustment = (fields: string): string => `[{"leaf": "1.1", ${fields}}]`;

describe("completion in an editor", () => {
  it("offers every kind of rule", async () => {
    expect(await offered("scheme", leaf('{"kind": |}'))).toEqual(Object.keys(kinds).sort());
  });

  it.each([
    ["levels", ["levels"]],
    ["steps", ["measure", "over", "steps"]],
    ["proportional", ["from", "target"]],
    ["line", ["through"]],
    ["deadline", ["due", "late"]],
    ["checklist", ["items"]],
    ["sum", ["terms"]],
    ["best", ["cases"]],
    ["when", ["if", "holds", "otherwise"]],
  ])("offers the fields of %s", async (kind, fields) => {
    expect(await offered("scheme", leaf(`{"kind": "${kind}", |}`))).toEqual(expect.arrayContaining(fields));
  });

  it("offers the fields of the chosen kind and of no other", async () => {
    const found = await offered("scheme", leaf('{"kind": "levels", |}'));
    expect(found).toEqual(["levels"]);
  });

  it("offers the rules inside a rule, and the conditions of one", async () => {
    const sum = leaf('{"kind": "sum", "terms": [{"rule": {"kind": |}}]}');
    expect(await offered("scheme", sum)).toEqual(Object.keys(kinds).sort());
    const conditions = await offered("scheme", leaf('{"kind": "when", "if": {"on": |}}'));
    expect(conditions).toEqual(["documents", "leaf-level", "leaf-points", "level", "statement"]);
  });

  it("offers groups and leaves", async () => {
    expect(await offered("scheme", '{"criteria": [{"kind": |}]}')).toEqual(["group", "leaf"]);
    const group = await offered("scheme", '{"criteria": [{"kind": "group", |}]}');
    expect(group).toEqual(expect.arrayContaining(["children", "code", "max", "title"]));
    expect(group).not.toContain("rule");
  });

  it("offers the facts of every rule, and why there are none", async () => {
    const found = await offered("dossier", entry("{|}"));
    const expected = [
      "absent",
      "cases",
      "count",
      "counts",
      "date",
      "faults",
      "level",
      "met",
      "part",
      "points",
      "value",
    ];
    expect(found).toEqual(expect.arrayContaining([...expected, "whole", "terms", "missed", "holds", "stated"]));
    expect(await offered("dossier", entry('{"absent": |}'))).toEqual(["not-applicable", "not-submitted", "pending"]);
  });

  it("offers the fields of an adjustment, its stages, its reasons for no points, and corrected facts", async () => {
    const fields = await offered("ledger", '[{"leaf": "1.1", |}]');
    expect(fields).toEqual(
      expect.arrayContaining(["at", "by", "clause", "documents", "from", "reason", "stage", "to"]),
    );
    expect(await offered("ledger", adjustment('"stage": |'))).toEqual(["appraisal", "council", "explanation"]);
    const from = await offered("ledger", adjustment('"from": |'));
    expect(from).toEqual(expect.arrayContaining(["not-applicable", "not-submitted", "pending"]));
    const to = await offered("ledger", adjustment('"to": {|}'));
    expect(to).toEqual(expect.arrayContaining(["absent", "facts", "points"]));
    expect(await offered("ledger", adjustment('"to": {"facts": {|}}'))).toEqual(
      expect.arrayContaining(["level", "part", "whole", "value"]),
    );
  });

  it("offers every kind of change of an edition", async () => {
    expect(await offered("changes", '[{"kind": |}]')).toEqual(["add", "amend", "move", "remove", "replace", "set"]);
  });
});

describe("what an editor says", () => {
  it("names the kinds there are when one is misspelt", async () => {
    const messages = await told("scheme", leaf('{"kind": "levles"}'));
    const [about = ""] = messages.filter((message) => message.includes("levels"));
    for (const kind of Object.keys(kinds)) expect(about).toContain(`"${kind}"`);
  });

  it("speaks of the chosen kind only", async () => {
    const messages = await told("scheme", leaf('{"kind": "levels", "steps": []}'));
    expect(messages).toContain("Property steps is not allowed.");
    expect(messages.join()).not.toContain("Value must be");
  });

  it("explains a field in Vietnamese and in English", async () => {
    const document = TextDocument.create(
      "file:///scheme.json",
      "json",
      1,
      '{"criteria": [{"kind": "leaf", "max": "2"}]}',
    );
    const position = document.positionAt(document.getText().indexOf('"max"') + 2);
    const hover = await service.doHover(document, position, service.parseJSONDocument(document));
    // Markdown writes a backslash before each point.
    expect(JSON.stringify(hover?.contents).replaceAll("\\", "")).toMatch(/Điểm tối đa\..* · Most points\./);
  });
});
