import { type Case, parseScheme, type Scheme } from "par-index";

/** Texts that have broken out of somebody's markup, or would break out of a spreadsheet's cell. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "</title><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</caption></table><iframe srcdoc='<script>alert(1)</script>'>",
  "<!--",
  "-->",
  "--!>",
  "<![CDATA[",
  "]]>",
  "<a href=javascript:alert(1)>x</a>",
  "javascript:alert(1)",
  '" autofocus onfocus=alert(1) x="',
  "` onmouseover=alert(1) `",
  "&lt;script&gt;",
  "&#60;b&#62;",
  "&",
  "&amp",
  "<plaintext>",
  "<base href=//x>",
  "<meta http-equiv=refresh content=0>",
  "\u202Egnp.exe\u2066",
  "\u0000<b>",
  "\uD800<b>",
  "\uFEFF<b>",
  "a | b | c",
  "`code` and ``more``",
  "# not a heading",
  "> not a quote",
  "1. not a list",
  "1) not a list",
  "- not a list",
  "+ not a list",
  "* not a list",
  "- [ ] not a task",
  "[ ] not a task",
  "***not a rule***",
  "---",
  "===",
  "~~~",
  "```js",
  "    code",
  "\tcode",
  "[link](javascript:alert(1))",
  "[link][ref]",
  "![image](http://x/y.png)",
  "[ref]: http://x.example",
  "[^1]: note",
  "<http://auto.link>",
  "http://auto.link",
  "HTTPS://auto.link",
  "www.auto.link",
  "_www.auto.link",
  "me@auto.link",
  "mailto:me@auto.link",
  "xmpp:me@auto.link/x",
  "ftp://a.b",
  "a\n\n# heading\n\n<b>b</b>",
  "a\r\n\r\n    code",
  "line  \nbreak",
  "line\\",
  "\\",
  "\\<b>",
  "\\|",
  "| --- |",
  ":-- | --:",
  "~~gone~~ __bold__ *it* _it_",
  "[^1] [x] $x$ $$y$$",
  '=HYPERLINK("http://x","y")',
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  '"=1+1',
  "a;=1+1",
  'a,"=1+1',
  "＝1+1",
  "=cmd|'/c calc'!A0",
  "'",
  '"',
  '""',
];

export interface Documents {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
}

/**
 * A scheme and cases with a text of the caller's in every field that takes text. `mark` is asked once for each field, by
 * a name of its own, so that what must be unique can be.
 */
export function documentsOf(mark: (field: string) => string): Documents {
  const known = new Map<string, string>();
  const say = (field: string): string => {
    const text = known.get(field) ?? mark(field);
    known.set(field, text);
    return text;
  };
  const title = (of: string) => ({ vi: say(`${of} vi`), en: say(`${of} en`) });
  const clause = (of: string) => ({ document: say(`${of} document`), date: "2021-05-12", place: say(`${of} place`) });
  const node = (of: string, max: string) => ({
    code: say(`${of} code`),
    title: title(of),
    max,
    clause: clause(of),
    appraiser: say("agency id"),
    tags: [say(`${of} tag`)],
  });
  const scheme = parseScheme({
    id: say("scheme id"),
    edition: say("edition"),
    title: title("scheme"),
    status: "illustrative",
    basis: [clause("basis")],
    agencies: [
      { id: say("agency id"), title: title("agency") },
      { id: say("council id"), title: title("council") },
    ],
    parts: ["appraisal", "survey"].map((part) => ({ id: say(`${part} id`), title: title(part), max: "50" })),
    criteria: [
      {
        kind: "group",
        ...node("domain", "50"),
        children: ["first", "second"].map((of) => ({
          kind: "leaf",
          ...node(of, "25"),
          part: say("appraisal id"),
          rule:
            of === "first" ? { kind: "given" } : { kind: "levels", levels: [level("full", "25"), level("none", "0")] },
        })),
      },
      { kind: "leaf", ...node("asked", "50"), part: say("survey id"), rule: { kind: "survey" } },
    ],
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "lower-maximum" },
    bands: {
      on: "points",
      reads: "published",
      best: [{ class: say("class A"), title: title("class A"), from: "50" }],
      otherwise: { class: say("class Z"), title: title("class Z") },
    },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
    council: say("council id"),
    questionnaire: {
      groups: [{ id: say("respondents id"), title: title("respondents"), weight: "1" }],
      questions: [
        {
          id: say("question id"),
          leaf: say("asked code"),
          title: title("question"),
          options: ["yes", "no"].map((of, at) => ({ id: say(`${of} id`), title: title(of), value: String(1 - at) })),
        },
      ],
    },
  });
  function level(of: string, points: string) {
    return { id: say(`${of} id`), title: title(of), points };
  }
  const document = { id: say("paper id"), title: say("paper title"), date: "2021-12-01", place: say("paper place") };
  const caseOf = (unit: string, points: string, answers: number): Case => ({
    dossier: {
      unit: { id: say(`${unit} id`), name: say(`${unit} name`), group: say("group"), kind: say("kind") },
      period: say("period"),
      scheme: { id: say("scheme id"), edition: say("edition") },
      entries: [
        {
          leaf: say("first code"),
          facts: { points, reason: say(`${unit} facts`) },
          documents: [document],
          note: say("note"),
        },
        { leaf: say("second code"), facts: { level: say("full id") } },
      ],
    },
    ledger: [
      {
        leaf: say("first code"),
        from: points,
        to: { facts: { points: "20", reason: say(`${unit} corrected`) } },
        reason: say(`${unit} reason`),
        by: { agency: say("agency id"), officer: say("officer") },
        stage: "appraisal",
        at: "2022-01-10",
        documents: [document],
        clause: clause("adjustment"),
      },
    ],
    tally: [
      {
        unit: say(`${unit} id`),
        group: say("respondents id"),
        question: say("question id"),
        option: say("yes id"),
        count: answers,
      },
      {
        unit: say(`${unit} id`),
        group: say("respondents id"),
        question: say("question id"),
        option: say("no id"),
        count: 10,
      },
    ],
  });
  return { scheme, cases: [caseOf("unit a", "25", 20), caseOf("unit b", "24", 15)] };
}
