import type { Language } from "../number/print.js";
import { wrap } from "../report/charts/wrap.js";
import { ENGINE } from "../scheme/stamp.js";
import { COMMANDS, type CommandHelp, EVERYWHERE } from "./commands.js";
import { OPTIONS, PLACES } from "./helpOptions.js";

const TITLES = {
  vi: {
    title: "Chỉ số cải cách hành chính",
    options: "Tùy chọn (hướng dẫn của mỗi lệnh cho biết lệnh đó nhận tùy chọn nào)",
    examples: "Ví dụ",
    words: [
      "Hướng dẫn của một lệnh: par-index help <lệnh>.",
      "Bộ tiêu chí, hồ sơ, kết quả là tệp JSON do các lệnh import và evaluate --json ghi. Thay cho bộ tiêu chí và hồ sơ có thể ghi thư mục mà lệnh import đã lập. Dấu - thay cho một tệp là dữ liệu vào chuẩn.",
    ],
    exit: "Mã thoát: 0 là xong; 1 là dữ liệu bị từ chối, mỗi lỗi một dòng; 2 là dòng lệnh sai. Lỗi và lưu ý in ra luồng lỗi chuẩn (stderr).",
  },
  en: {
    title: "PAR Index",
    options: "Options (the page of a command says which of them it takes)",
    examples: "Examples",
    words: [
      "Help on one command: par-index help <command>.",
      "Scheme, cases and result are JSON files that import and evaluate --json write. The folder that import made may stand for scheme and cases. A dash - in the place of a file is standard input.",
    ],
    exit: "Exit code: 0 done; 1 data refused, one line an issue; 2 wrong command line. Issues and notices go to standard error.",
  },
} as const;

/** The columns of a terminal as it is opened. */
const WIDTH = 80;

const LANGUAGES = ["vi", "en"] as const;

function inEach<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  const [vi, en] = LANGUAGES.map(make) as [Value, Value];
  return { vi, en };
}

const COMMON = ["json", "partial", "wide", ...EVERYWHERE];

/** The help page of the program. */
export const help: Readonly<Record<Language, string>> = inEach((language) => {
  const say = TITLES[language];
  const commands = Object.values(COMMANDS).map(
    ({ usage, title }) => `  par-index ${named(usage[0] ?? "", language)}\n      ${title[language]}`,
  );
  return [
    `${ENGINE} – ${say.title}`,
    commands.join("\n"),
    say.words.map(paragraph).join("\n\n"),
    `${say.options}\n${optionLines(COMMON, language)}`,
    `${say.examples}\n${["check", "import", "evaluate", "explain", "report"]
      .flatMap((name) => COMMANDS[name]?.examples.slice(0, 1) ?? [])
      .map((one) => `  par-index ${one}`)
      .join("\n")}`,
    paragraph(say.exit),
  ].join("\n\n");
});

/** The pages of single commands. */
export const helpPages: Readonly<Record<Language, ReadonlyMap<string, string>>> = inEach(
  (language) => new Map(Object.entries(COMMANDS).map(([name, command]) => [name, pageOf(command, language)])),
);

function pageOf({ usage, about, options, examples }: CommandHelp, language: Language): string {
  return [
    usage.map((one) => `par-index ${named(one, language)}`).join("\n"),
    about[language].split("\n").map(paragraph).join("\n"),
    optionLines([...options, ...EVERYWHERE], language),
    `${TITLES[language].examples}\n${examples.map((one) => `  par-index ${one}`).join("\n")}`,
  ].join("\n\n");
}

function optionLines(names: readonly string[], language: Language): string {
  const lines = names.flatMap((name) => {
    const option = OPTIONS[name];
    if (option === undefined) return [];
    const value = option.value === undefined ? "" : ` ${named(option.value, language)}`;
    return [[`--${name}${value}`, option[language]] as const];
  });
  const width = Math.max(...lines.map(([left]) => left.length));
  const below = `\n${" ".repeat(width + 4)}`;
  return lines
    .map(([left, right]) => `  ${left.padEnd(width)}  ${wrap(right, WIDTH - width - 4).join(below)}`)
    .join("\n");
}

/** A usage with the names of its places. */
function named(usage: string, language: Language): string {
  return usage.replace(/[A-Z]+/g, (place) => PLACES[place]?.[language] ?? place);
}

function paragraph(text: string): string {
  return wrap(text, WIDTH).join("\n");
}
