import { readDecimalText } from "../../number/decimalText.js";

/** One piece of a controlled sentence, with the position of its first character, counted from 0. */
export type Token = { readonly at: number } /** With its key, by which words are compared: in small letters. */ & (
  | { readonly kind: "word" | "mark"; readonly text: string; readonly key: string }
  | { readonly kind: "number"; readonly text: string; readonly value: string }
  /** Words in quotation marks, exactly as they stand there. */
  | { readonly kind: "quoted"; readonly text: string }
  /** An id in brackets. */
  | { readonly kind: "id"; readonly text: string }
  /** A sentence in parentheses. */
  | { readonly kind: "group"; readonly tokens: readonly Token[] }
);

/** What keeps a sentence from being taken apart: where it stands, and what was found there. */
export interface TokenFault {
  readonly fault: "open" | "closing" | "number";
  readonly at: number;
  readonly found: string;
}

type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly fault: TokenFault };

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*/uy;
const NUMBER = /\d+(?:[.,]\d+)*/y;
const BLANK = /[^\S\n]+/y;
const LINE = /\s*\n\s*(?:[-–+•]\s+)?/y;
const BULLET = /\s*[-–+•]\s+/y;
const CLOSING: Readonly<Record<string, string>> = { "“": "”", '"': '"', "[": "]", "(": ")" };
const MARKS: Readonly<Record<string, string>> = { "*": "×", "⇒": "→", "–": "-", "−": "-" };

/** Takes a sentence apart. Outside quotation marks, letters and their marks are one spelling, and a line break ends a clause. */
export function tokensOf(sentence: string): Tokens {
  const reader = new TokenReader(sentence);
  try {
    return { ok: true, tokens: withoutEnd(reader.read(null)) };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The words and marks of a phrase, with every mark at its end. */
export function wordsOf(phrase: string): readonly Token[] {
  return new TokenReader(phrase).read(null);
}

class Stop extends Error {
  readonly fault: TokenFault;

  constructor(fault: TokenFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

/** Parentheses in one another: more than rules that stand in one another need. */
const DEEPEST = 32;

class TokenReader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.take(BULLET);
  }

  /** The tokens up to this closing mark, or to the end. */
  read(closing: string | null, depth = 0): Token[] {
    const [begun, tokens] = [this.at - 1, [] as Token[]];
    if (depth > DEEPEST) throw new Stop({ fault: "open", at: begun, found: this.text.charAt(begun) });
    while (this.at < this.text.length) {
      if (this.text[this.at] === closing) {
        this.at += 1;
        return tokens;
      }
      this.next(tokens, depth);
    }
    if (closing !== null) throw new Stop({ fault: "open", at: begun, found: this.text.charAt(begun) });
    return tokens;
  }

  private next(tokens: Token[], depth: number): void {
    const at = this.at;
    if (this.take(LINE) !== null) {
      if (!endsClause(tokens.at(-1))) tokens.push({ kind: "mark", text: ";", key: ";", at });
      return;
    }
    if (this.take(BLANK) !== null) return;
    const word = this.take(WORD);
    if (word !== null) {
      const text = word.normalize("NFC");
      tokens.push({ kind: "word", text, key: text.toLowerCase(), at });
      return;
    }
    const sign = this.text[at] as string;
    if (/\d/.test(sign) || this.isSign(tokens)) {
      tokens.push(this.number());
      return;
    }
    const closing = CLOSING[sign];
    this.at += 1;
    if (closing === undefined) {
      if ("”])".includes(sign)) throw new Stop({ fault: "closing", at, found: sign });
      // A full stop ends a clause as a semicolon does.
      const text = sign === "." ? ";" : (MARKS[sign] ?? sign);
      tokens.push({ kind: "mark", text, key: text, at });
    } else if (closing === ")") {
      tokens.push({ kind: "group", tokens: withoutEnd(this.read(closing, depth + 1)), at });
    } else {
      tokens.push({ kind: closing === "]" ? "id" : "quoted", text: this.upTo(closing, at), at });
    }
  }

  /** A sign stands directly before a digit, and not between two numbers. */
  private isSign(tokens: readonly Token[]): boolean {
    if (!/[-−]/.test(this.text[this.at] as string) || !/\d/.test(this.text.charAt(this.at + 1))) return false;
    const before = this.text[this.at - 1];
    return tokens.length === 0 || before === undefined || /[\s(:=]/.test(before);
  }

  private number(): Token {
    const at = this.at;
    const isNegative = !/\d/.test(this.text[at] as string);
    if (isNegative) this.at += 1;
    const text = this.take(NUMBER) as string;
    const value = decimalOf(text);
    if (value === null) throw new Stop({ fault: "number", at, found: text });
    return { kind: "number", text, value: isNegative && value !== "0" ? `-${value}` : value, at };
  }

  /** Text up to a closing mark; a doubled one stands for itself. */
  private upTo(closing: string, begun: number): string {
    let text = "";
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at] as string;
      if (sign !== closing) text += sign;
      else if (this.text[this.at + 1] === closing) {
        text += closing;
        this.at += 1;
      } else {
        this.at += 1;
        return text;
      }
    }
    throw new Stop({ fault: "open", at: begun, found: this.text.charAt(begun) });
  }

  private take(pattern: typeof WORD): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && [";", ":", ","].includes(token.text));
}

function withoutEnd(tokens: Token[]): readonly Token[] {
  while (tokens.length > 0 && endsClause(tokens.at(-1))) tokens.pop();
  return tokens;
}

/** `1,250` is one and a quarter to some, and a thousand to others; `1,125` is how a sentence writes one and an eighth. */
const UNCLEAR = /^[1-9]\d{0,2},\d{2}0$/;

/** `075` is three quarters that have lost their comma, or seventy-five; `01` is how offices write one. */
const LOST_COMMA = /^0\d{2,}$/;

/** A number with a comma before its decimals; `null` for one with a point, or that may be read in two ways. */
function decimalOf(text: string): string | null {
  if (text.includes(".") || UNCLEAR.test(text) || LOST_COMMA.test(text)) return null;
  const read = readDecimalText(text.replace(",", ".").replace(/^0+(?=\d)/, ""));
  return "spelling" in read ? read.spelling : null;
}

/** What stands between marks: at least one part, which may be empty. */
export type Parts = readonly [first: readonly Token[], ...others: readonly (readonly Token[])[]];

/** The clauses of a sentence, which semicolons part. */
export function clausesOf(tokens: readonly Token[]): Parts {
  return splitAt(tokens, (token) => token.kind === "mark" && token.text === ";");
}

export function splitAt(tokens: readonly Token[], isMark: (token: Token) => boolean): Parts {
  let part: Token[] = [];
  const parts: [Token[], ...Token[][]] = [part];
  for (const token of tokens) {
    if (isMark(token)) {
      part = [];
      parts.push(part);
    } else part.push(token);
  }
  return parts;
}

/** Where the last comma of a clause stands, less than zero where there is none. */
export function lastComma(clause: readonly Token[]): number {
  let at = clause.length - 1;
  while (at >= 0 && !isComma(clause[at])) at -= 1;
  return at;
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.text === ",";
}
