import { describeIssue } from "../issue/describeIssue.js";
import type { Issue } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { type DocumentName, type JsonSchemas, jsonSchemasOf } from "./jsonSchemas.js";

/** An issue as other libraries show it: with its whole sentence. */
export interface StandardIssue extends Issue {
  /** The whole sentence, in the language of the reader. */
  readonly message: string;
}

/** What reading gives: the value with what somebody should look at, or every issue in document order. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly notices: readonly StandardIssue[]; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A reader of documents by Standard Schema and Standard JSON Schema, version 1 (standardschema.dev). */
export interface StandardReader<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "par-index";
    /** Reads a document; it never throws for what the document holds. */
    readonly validate: (value: unknown, options?: unknown) => StandardResult<Value>;
    /** What goes in and what comes out, as JSON Schema. */
    readonly jsonSchema: JsonSchemas;
    /** Only for the compiler. */
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

/** The reader of a kind of document. */
export function standardReader<Value>(
  name: DocumentName,
  read: (input: unknown) => Parsed<Value>,
  language: Language,
): StandardReader<Value> {
  const told = (one: Issue): StandardIssue => ({ ...one, message: describeIssue(one, language) });
  return {
    "~standard": {
      version: 1,
      vendor: "par-index",
      validate: (input) => {
        const parsed = read(input);
        return parsed.ok
          ? { value: parsed.value, notices: parsed.notices.map(told) }
          : { issues: parsed.issues.map(told) };
      },
      jsonSchema: jsonSchemasOf(name),
    },
  };
}
