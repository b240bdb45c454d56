import { type Dossier, leaves } from "par-index";
import { scheme } from "./scheme.js";

/**
 * What somebody checks who writes the reading of this one scheme by hand and trusts nobody: every field is there and no other, every
 * text is a text, every leaf comes once, every fact fits its leaf. It copies nothing and tells only what is wrong first.
 */
export function checkDossiers(dossiers: readonly unknown[]): readonly Dossier[] {
  const seen = new Uint32Array(CODES.length);
  for (const [at, dossier] of dossiers.entries()) {
    const { unit, period, scheme: reference, entries } = fieldsOf(dossier, DOSSIER);
    const { id, name, group } = fieldsOf(unit, UNIT);
    if (!isName(id) || !isName(name) || !isName(group) || !isName(period)) fail(`dossier ${at}`);
    const { id: of, edition } = fieldsOf(reference, REFERENCE);
    if (of !== scheme.id || edition !== scheme.edition) fail(`dossier ${at}: another scheme`);
    if (!Array.isArray(entries)) fail(`dossier ${at}: entries`);
    let guess = 0;
    for (const entry of entries as readonly unknown[]) {
      const { leaf, facts } = fieldsOf(entry, ENTRY);
      const position = CODES[guess] === leaf ? guess : CODES.indexOf(leaf as string);
      guess = position + 1;
      if (position < 0 || seen[position] === at + 1) fail(`dossier ${at}: leaf ${leaf}`);
      seen[position] = at + 1;
      checkFacts(position, facts);
    }
  }
  return dossiers as readonly Dossier[];
}

const CODES: readonly string[] = leaves(scheme.criteria).map(({ code }) => code);

const DOSSIER = ["unit", "period", "scheme", "entries"];
const UNIT = ["id", "name", "group"];
const REFERENCE = ["id", "edition"];
const ENTRY = ["leaf", "facts"];
const LEVEL = ["level"];
const FAULTS = ["faults"];
const FAULT = ["id", "count"];
const RATIO = ["part", "whole"];

function checkFacts(position: number, facts: unknown): void {
  switch (position % 4) {
    case 0: {
      const { level } = fieldsOf(facts, LEVEL);
      if (level !== "yes" && level !== "no") fail(`level ${level}`);
      return;
    }
    case 3: {
      const { faults } = fieldsOf(facts, FAULTS);
      if (!Array.isArray(faults) || faults.length > 1) fail("faults");
      for (const fault of faults as readonly unknown[]) {
        const { id, count } = fieldsOf(fault, FAULT);
        if (id !== "late" || !Number.isSafeInteger(count) || (count as number) < 1) fail("fault");
      }
      return;
    }
    default: {
      const { part, whole } = fieldsOf(facts, RATIO);
      const [above, below] = [wholeNumber(part), wholeNumber(whole)];
      if (below === 0 || above > below) fail(`${part} of ${whole}`);
    }
  }
}

/** A plain object with these fields, in any order, and no other. */
function fieldsOf(input: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    fail("no object");
  let count = 0;
  for (const key in input as object) {
    if (!names.includes(key)) fail(key);
    count += 1;
  }
  if (count !== names.length) fail("a field is missing");
  return input as Readonly<Record<string, unknown>>;
}

function isName(input: unknown): boolean {
  if (typeof input !== "string" || input === "" || input.length > 20_000) return false;
  for (let at = 0; at < input.length; at += 1) if (input.charCodeAt(at) < 32) return false;
  return input.trim() === input;
}

/** The value of digits, of which no more are than a double counts exactly. */
function wholeNumber(input: unknown): number {
  if (typeof input !== "string" || input === "" || input.length > 15) fail(`${input}`);
  let value = 0;
  for (let at = 0; at < (input as string).length; at += 1) {
    const digit = (input as string).charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) fail(`${input}`);
    value = 10 * value + digit;
  }
  return value;
}

function fail(what: string): never {
  throw new Error(what);
}
