import { indexes } from "../composite/readIndex.js";
import { kindOf } from "../document/argumentKind.js";
import { readArgument, refuseOtherKinds } from "../document/arguments.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { Bands } from "../scheme/bands.js";
import { bandsSchema } from "../scheme/schema.js";
import type { Classifiable } from "./classifiable.js";
import { classifiableSchema } from "./schema.js";

export const bandsReader: Reader<Bands> = readerOf(bandsSchema);

const figures: Reader<Classifiable> = readerOf(classifiableSchema);

/** The figures that a class is read from, in an index or by themselves; whatever else stands beside them is left out. */
export function readFigures(input: Classifiable): Classifiable {
  if (kindOf(input) === "an-index") return readArgument("index", "an-index", indexes, input, undefined);
  refuseOtherKinds("index", "an-object", input);
  const { points, max, published, parts, nodes } = input;
  const stated = {
    points,
    max,
    published,
    ...(parts !== undefined && { parts }),
    ...(nodes !== undefined && { nodes }),
  };
  return readArgument("index", "an-object", figures, stated, undefined);
}
