import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { Case, Dossier, Ledger, Scheme, Tally, Year } from "par-index";
import { standard } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { expectTypeOf, test } from "vitest";

test("the standard readers are Standard Schemas of what they read", () => {
  expectTypeOf(standard.scheme).toExtend<StandardSchemaV1<Scheme>>();
  expectTypeOf(standard.year).toExtend<StandardSchemaV1<Year>>();
  expectTypeOf(standard.dossier(sonLa880Departments)).toExtend<StandardSchemaV1<Dossier>>();
  expectTypeOf(standard.ledger(sonLa880Departments)).toExtend<StandardSchemaV1<Ledger>>();
  expectTypeOf(standard.tally(sonLa880Departments)).toExtend<StandardSchemaV1<Tally>>();
  expectTypeOf(standard.case(sonLa880Departments)).toExtend<StandardSchemaV1<Case>>();
  expectTypeOf(standard.case(sonLa880Departments)).not.toExtend<StandardSchemaV1<Dossier>>();
});

test("and Standard JSON Schemas", () => {
  expectTypeOf(standard.scheme).toExtend<StandardJSONSchemaV1<Scheme>>();
  expectTypeOf(standard.case(sonLa880Departments)).toExtend<StandardJSONSchemaV1<Case>>();
});

test("from which a program infers what comes out", () => {
  const reader = standard.dossier(sonLa880Departments);
  expectTypeOf<StandardSchemaV1.InferOutput<typeof reader>>().toEqualTypeOf<Dossier>();
});
