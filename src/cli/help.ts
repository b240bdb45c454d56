import type { Language } from "../number/print.js";
import { ENGINE } from "../scheme/stamp.js";
import { COMMANDS, type CommandHelp } from "./helpCommands.js";
import { OPTIONS } from "./helpOptions.js";

const TITLES = {
  vi: {
    title: "Chỉ số cải cách hành chính",
    options: "Tùy chọn",
    examples: "Ví dụ",
    words: [
      "SCHEME, CASES, EVALUATION: tệp JSON; CASES là danh sách { dossier, ledger?, tally? }. Dấu - là dữ liệu vào chuẩn.",
      "Thay cho SCHEME CASES có thể ghi thư mục DIR mà lệnh import đã lập. UNIT: mã hoặc tên đơn vị; CODE: mã tiêu chí hoặc phần điểm.",
    ],
    exit: [
      "Mã thoát: 0 xong; 1 dữ liệu bị từ chối, mỗi lỗi một dòng ở stderr, lưu ý cũng ở stderr, sau kết quả;",
      "2 dòng lệnh sai.",
    ],
  },
  en: {
    title: "PAR Index",
    options: "Options",
    examples: "Examples",
    words: [
      "SCHEME, CASES, EVALUATION: JSON files; CASES is a list of { dossier, ledger?, tally? }. A dash - is standard input.",
      "A folder DIR that import made may stand for SCHEME CASES. UNIT: id or name of a unit; CODE: code of a criterion or id of a part.",
    ],
    exit: [
      "Exit: 0 done; 1 refused, one line an issue on stderr, where notices stand too, after the result;",
      "2 wrong usage.",
    ],
  },
} as const;

const LANGUAGES = ["vi", "en"] as const;

function inEach<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  const [vi, en] = LANGUAGES.map(make) as [Value, Value];
  return { vi, en };
}

const COMMON = ["json", "partial", "strict", "wide", "progress", "lang", "help", "version"];

/** The help page of the program. */
export const help: Readonly<Record<Language, string>> = inEach((language) => {
  const say = TITLES[language];
  const commands = Object.values(COMMANDS).map(
    ({ usage, title }) => `  par-index ${usage[0]}\n      ${title[language]}`,
  );
  return [
    `${ENGINE} – ${say.title}`,
    commands.join("\n"),
    say.words.join("\n"),
    `${say.options}\n${optionLines(COMMON, language)}`,
    `${say.examples}\n${["check", "import", "evaluate", "explain", "report"]
      .flatMap((name) => COMMANDS[name]?.examples.slice(0, 1) ?? [])
      .map((one) => `  par-index ${one}`)
      .join("\n")}`,
    say.exit.join("\n"),
    "",
  ].join("\n\n");
});

/** The pages of single commands. */
export const helpPages: Readonly<Record<Language, ReadonlyMap<string, string>>> = inEach(
  (language) => new Map(Object.entries(COMMANDS).map(([name, command]) => [name, pageOf(command, language)])),
);

function pageOf({ usage, about, options, examples }: CommandHelp, language: Language): string {
  return [
    usage.map((one) => `par-index ${one}`).join("\n"),
    about[language],
    optionLines([...options, "lang"], language),
    `${examples.map((one) => `  par-index ${one}`).join("\n")}\n`,
  ].join("\n\n");
}

function optionLines(names: readonly string[], language: Language): string {
  const lines = names.flatMap((name) => {
    const option = OPTIONS[name];
    return option === undefined
      ? []
      : [[`--${name}${option.value === undefined ? "" : ` ${option.value}`}`, option[language]] as const];
  });
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
