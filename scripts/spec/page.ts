import { register } from "../../src/issue/register.js";
import * as kinds from "../../src/rules/kinds.js";
import { definitions } from "../schemas/assemble.js";
import { documents } from "../schemas/documents.js";
import { fieldsByKind } from "../schemas/kinds.js";
import { alternativesOf, resolved } from "../schemas/kindsNamed.js";
import type { JsonSchema } from "../schemas/visit.js";
import { calls } from "./calls.js";
import type { Clause, Section } from "./clause.js";
import { formulas, legend } from "./formulas.js";
import { protocol } from "./protocol.js";
import { after, before } from "./sections.js";
import { filesScoring, vectorFiles, vectorsOf } from "./vectorFiles.js";

type Language = "vi" | "en";

const defs = definitions();

/** The specification in one language. */
export function specification(language: Language): string {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en);
  const sections: string[] = [];
  const add = (title: string, clauses: readonly string[]): void => {
    const number = sections.length + 1;
    const numbered = clauses.map((text, at) => `**${number}.${at + 1}** ${text}`);
    sections.push([`## ${number}. ${title}`, ...numbered].join("\n\n"));
  };
  const addSection = ({ title, clauses }: Section): void =>
    add(
      title[language],
      clauses.map((one) => `${one[language]}${held(one, language)}`),
    );

  add(say("Mức phù hợp", "Conformance levels"), levels(language));
  before.forEach(addSection);
  add(say("Các loại quy tắc", "The kinds of rule"), [
    `${legend[language]}${held(legend, language)}`,
    ...Object.keys(kinds).map((kind) => ruleClause(kind, language)),
  ]);
  after.forEach(addSection);
  add(
    say("Trường của từng tài liệu", "Fields of each document"),
    Object.keys(documents).map((name) => fieldsClause(name, language)),
  );
  add(say("Mã lỗi", "Issue codes"), codeClauses(language));
  add(say("Lời gọi của bộ mẫu", "Calls of the vectors"), [callsClause(language)]);
  addSection(protocol);
  return `${head(language)}\n\n${sections.join("\n\n")}\n`;
}

function head(language: Language): string {
  return language === "vi"
    ? `# Đặc tả

<!-- Sinh tự động -->

Trang này dành cho người viết chương trình khác, bằng ngôn ngữ bất kỳ, phải cho cùng kết quả với \`par-index\`. Mỗi điều có số, để dẫn đến; sau mỗi điều
là tệp mẫu kiểm định buộc chương trình phải theo. Nơi lời văn ở đây và một mẫu khác nhau thì mẫu đúng, và đó là lỗi của trang này. [In English](spec.en.md).`
    : `# Specification

<!-- Generated -->

This page is for those who write another program, in any language, that must give the same results as \`par-index\`. Each clause has a number to be cited
by; after it stand the vectors that hold a program to it. Where the words here and a vector differ, the vector is right and this page is wrong.
[Tiếng Việt](spec.vi.md).`;
}

/** The files that hold a program to a clause, each with how many vectors it has. */
function held({ vectors = [] }: Clause, language: Language): string {
  if (vectors.length === 0) return "";
  const links = vectors.map((path) => {
    const file = vectorFiles.get(path);
    if (file === undefined) throw new Error(`There are no vectors ${path}`);
    return link(path, file.vectors.length);
  });
  return `\n\n${language === "vi" ? "Mẫu" : "Vectors"}: ${links.join(", ")}.`;
}

function link(path: string, count: number): string {
  return `[${path}](../../test/vectors/${path}.json) (${count})`;
}

function levels(language: Language): readonly string[] {
  const count = (level: unknown): number =>
    Object.entries(calls)
      .filter(([, call]) => call.level === level)
      .reduce((sum, [name]) => sum + vectorsOf(name, "accepted"), 0);
  const refusals = Object.entries(calls)
    .filter(([, call]) => call.level !== "more")
    .reduce((sum, [name]) => sum + vectorsOf(name, "refused"), 0);
  const beside = Object.entries(calls)
    .filter(([, call]) => call.level === "more")
    .reduce((sum, [name]) => sum + vectorsOf(name, "accepted") + vectorsOf(name, "refused"), 0);
  const names = (level: unknown): string =>
    Object.keys(calls)
      .filter((name) => calls[name]?.level === level)
      .map((name) => `\`${name}\``)
      .join(", ");
  return language === "vi"
    ? [
        `**Mức 1, chấm điểm.** Mọi mẫu trong \`accepted/\` của các lời gọi ${names(1)}: ${count(1)} mẫu.`,
        `**Mức 2, xếp loại và xếp hạng.** Mức 1, và mọi mẫu trong \`accepted/\` của ${names(2)}: thêm ${count(2)} mẫu.`,
        `**Mức 3, từ chối.** Mức 2, và ${refusals} mẫu trong \`refused/\` của các lời gọi thuộc mức 1 và 2: đúng các mã \`code\` và đường dẫn \`path\`, theo đúng thứ tự. Câu chữ không xét.`,
        "**Mức 4, câu chữ.** Mức 3, và mỗi lỗi có đúng `params`, `clause` cùng hai câu `vi`, `en`. Các câu và cách điền nằm ở `schema/register.json`.",
        `**Ngoài các mức**, mỗi lời gọi còn lại (${beside} mẫu, nhận và từ chối) là một khả năng riêng: chương trình nói rõ có hay không. “Phù hợp par-index 1.0, mức 2” nghĩa là đạt mọi mẫu của mức 1 và 2 của phiên bản ấy.`,
      ]
    : [
        `**Level 1, scoring.** All vectors in \`accepted/\` of the calls ${names(1)}: ${count(1)} vectors.`,
        `**Level 2, class and rank.** Level 1, and all vectors in \`accepted/\` of ${names(2)}: ${count(2)} more.`,
        `**Level 3, refusals.** Level 2, and the ${refusals} vectors in \`refused/\` of the calls of levels 1 and 2: the right \`code\` and \`path\` of every issue, in order. Words are not compared.`,
        "**Level 4, sentences.** Level 3, and each issue has the right `params` and `clause` and both sentences, `vi` and `en`. The sentences, and how they are filled in, are in `schema/register.json`.",
        `**Beside the levels**, each other call (${beside} vectors, accepted and refused) is a separate ability, which a program declares or not. “Conforms to par-index 1.0, level 2” means: all vectors of levels 1 and 2 of that version.`,
      ];
}

function ruleClause(kind: string, language: Language): string {
  const shape = defs[`${kind}Rule`] ?? {};
  const files = [...filesScoring(kind)];
  const links = files.map(([path, count]) => link(path, count));
  const vectors = links.length === 0 ? "" : `\n\n${language === "vi" ? "Mẫu" : "Vectors"}: ${links.join(", ")}.`;
  const parts = [
    `\`${kind}\`. ${words(shape, language)}`,
    `  > ${formulas[kind as keyof typeof formulas][language]}`,
    fieldTable(shape, language, "kind", fieldsInside),
    ...factLines(kind, language),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}${vectors}`;
}

const inner = {
  vi: "Số liệu: như quy tắc bên trong; quy tắc `survey` không có số liệu.",
  en: "Facts: those of the rule inside; a `survey` rule has none.",
};

/** The forms of the facts that a kind of rule asks for: `part` and `whole`, and `excused` where there is any. */
function factLines(kind: string, language: Language): readonly string[] {
  const names = Object.keys(fieldsByKind.get(kind)?.facts ?? {});
  if (names.length === 0) return [inner[language]];
  const lines = names.map((name) => {
    const shape = defs[name] ?? {};
    const required = (shape["required"] ?? []) as readonly string[];
    const fields = Object.keys((shape["properties"] ?? {}) as Record<string, JsonSchema>);
    const written = fields.map((key) => (required.includes(key) ? `\`${key}\`` : `\`${key}\`?`));
    return `- ${written.join(", ")}: ${words(shape, language)}`;
  });
  const intro = language === "vi" ? "Số liệu (“?”: có thể bỏ):" : "Facts (“?”: may be left out):";
  return [`${intro}\n\n${lines.join("\n")}`];
}

/** The fields of a list's elements or of an object, as `steps[].points`. A rule inside is not opened, nor words. */
function fieldsInside(key: string, field: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  if (key === "words") return [];
  const found = new Map<string, JsonSchema>();
  for (const option of optionsOf(field)) {
    const items = option["items"] as JsonSchema | undefined;
    for (const shape of optionsOf(items ?? option)) {
      const properties = (shape["properties"] ?? {}) as Record<string, JsonSchema>;
      if (Object.hasOwn(properties, "kind")) continue;
      const required = (shape["required"] ?? []) as readonly string[];
      for (const [name, one] of Object.entries(properties))
        found.set(`${key}${items === undefined ? "" : "[]"}.${name}${required.includes(name) ? "" : "?"}`, one);
    }
  }
  return [...found];
}

/** The forms that a schema allows, each with what it leads to. */
function optionsOf(schema: JsonSchema): readonly JsonSchema[] {
  const one = resolved(schema, defs);
  const options = (one["anyOf"] ?? one["oneOf"]) as readonly JsonSchema[] | undefined;
  return options === undefined ? [one] : options.flatMap(optionsOf);
}

function fieldsClause(name: string, language: Language): string {
  const shape = defs[name] ?? {};
  const tables = elementsOf(shape).map(([kind, one]) => {
    const table = fieldTable(one, language, kind === undefined ? "" : "kind");
    return kind === undefined ? table : `\`${kind}\`: ${words(one, language)}\n\n${table}`;
  });
  const list = language === "vi" ? " Danh sách; mỗi phần tử:" : " A list; each element:";
  const file = `[\`schema/${name}.json\`](../../schema/${name}.json)${shape["type"] === "array" ? list : ""}`;
  return [`\`${name}\`. ${words(shape, language)} ${file}`, ...tables].join("\n\n");
}

/** A document's own shape, or that of its elements where it is a list: each with its kind, where there are several. */
function elementsOf(shape: JsonSchema): readonly (readonly [string | undefined, JsonSchema])[] {
  const element = shape["type"] === "array" ? resolved(shape["items"] as JsonSchema, defs) : shape;
  const kinds = alternativesOf(element, defs);
  return kinds === undefined
    ? [[undefined, element]]
    : [...kinds.shapes].map(([kind, one]) => [kind, resolved(one, defs)] as const);
}

/** The fields of a shape, each followed by those that `inside` finds in it. */
function fieldTable(
  shape: JsonSchema,
  language: Language,
  without = "",
  inside: (key: string, field: JsonSchema) => readonly (readonly [string, JsonSchema])[] = () => [],
): string {
  const fields = Object.entries((shape["properties"] ?? {}) as Record<string, JsonSchema>).filter(
    ([key]) => key !== without,
  );
  if (fields.length === 0) return "";
  const required = (shape["required"] ?? []) as readonly string[];
  const row = (key: string, needed: boolean, field: JsonSchema): string =>
    `| \`${key}\` | ${needed ? "●" : ""} | ${words(field, language).replaceAll("|", "\\|")} |`;
  const rows = fields.flatMap(([key, field]) => [
    row(key, required.includes(key), field),
    ...inside(key, field).map(([name, one]) => row(name.replace(/\?$/, ""), !name.endsWith("?"), one)),
  ]);
  const [field, needed, meaning] =
    language === "vi" ? ["Trường", "Bắt buộc", "Ý nghĩa"] : ["Field", "Required", "Meaning"];
  return [`| ${field} | ${needed} | ${meaning} |`, "|---|---|---|", ...rows].join("\n");
}

/** What a schema says of itself, in one of its two languages. */
function words({ description = "" }: JsonSchema, language: Language): string {
  const [vi = "", en = ""] = String(description).split(" · ");
  return asCode(language === "vi" ? vi : en);
}

/** Names of values as code: `points: công bố số điểm` begins with one. */
function asCode(text: string): string {
  return text
    .replace(/“([a-z][a-zA-Z-]*)”/g, "`$1`")
    .replace(/(?<=^|[\s(])([a-z][a-zA-Z-]*)(?=: )|\b(?:official|illustrative|pending|null)\b(?=[ ,;.])/g, "`$&`");
}

function codeClauses(language: Language): readonly string[] {
  const folders = groupedByFolder(Object.keys(register));
  const total = Object.keys(register).length;
  const intro =
    language === "vi"
      ? `Có ${total} mã. Một mã không bao giờ đổi nghĩa. Mã, mức (\`error\` hoặc \`notice\`), tên các tham số và hai câu của từng mã nằm ở [\`schema/register.json\`](../../schema/register.json).`
      : `There are ${total} codes. A code never changes its meaning. Code, level (\`error\` or \`notice\`), names of the parameters and both sentences of each are in [\`schema/register.json\`](../../schema/register.json).`;
  return [
    intro,
    ...[...folders].map(
      ([folder, codes]) =>
        `\`${folder}.…\`: ${codes.map((code) => `\`${code.slice(folder.length + 1)}\``).join(", ")}.`,
    ),
  ];
}

function callsClause(language: Language): string {
  const used = new Set([...vectorFiles.values()].flatMap(({ vectors }) => vectors.map(({ call }) => call)));
  const untold = [...used].filter((name) => calls[name] === undefined);
  const idle = Object.keys(calls).filter((name) => !used.has(name));
  if (untold.length + idle.length > 0)
    throw new Error(`Calls without words: ${untold.join()}; without vectors: ${idle.join()}`);
  const rows = Object.entries(calls).map(([name, { input, level, gives }]) => {
    const counts = `${vectorsOf(name, "accepted")} + ${vectorsOf(name, "refused")}`;
    return `| \`${name}\` | ${level === "more" ? "–" : level} | \`${input}\` | ${gives[language]} | ${counts} |`;
  });
  const [intro, header] =
    language === "vi"
      ? [
          "Mỗi mẫu là một lời gọi với `input`; cấu trúc tệp và cách so sánh ở [bộ mẫu kiểm định](../../test/vectors/README.md).",
          "| Lời gọi | Mức | `input` | Kết quả | Mẫu nhận + từ chối |",
        ]
      : [
          "Each vector is a call with its `input`; the structure of the files and how results are compared are described in [conformance vectors](../../test/vectors/README.md).",
          "| Call | Level | `input` | Result | Vectors accepted + refused |",
        ];
  return [intro, "", header, "|---|---|---|---|---|", ...rows].join("\n");
}

function groupedByFolder(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = [...new Set(codes.map((code) => code.split(".")[0] ?? ""))];
  return new Map(folders.map((folder) => [folder, codes.filter((code) => code.startsWith(`${folder}.`))]));
}
