import { readChoice, readName, readOptionsObject } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { type Issue, notice, type Path } from "../../issue/issue.js";
import type { Scheme } from "../../scheme/scheme.js";
import { type MapLayout, mapLayout } from "./mapLayout.js";
import { readShapes } from "./mapShapes.js";
import { NARROW } from "./namedRows.js";

/** How a map is read, and what it shows. */
export interface MapOptions {
  /** The property of a feature that holds the id of its unit. */
  readonly property: string;
  /** The class of each unit, or its published figure in five intervals; classes where the scheme has some and nothing is said. */
  readonly show?: "classes" | "figures";
}

/** A map that has been read. */
export interface ReadMap extends MapLayout {
  readonly show: "classes" | "figures";
}

/**
 * @param place - Where the map was given, and by which name its options were.
 * @throws `report.map_*`, `argument.*`
 */
export function readMap({ bands }: Scheme, geojson: unknown, options: MapOptions, place: Path, named: string): ReadMap {
  const { property, show } = readOptionsObject(named, options, ["property", "show"]);
  const shapes = readShapes(geojson, readName(`${named}.property`, property), place);
  const usual = bands.best.length > 0 ? "classes" : "figures";
  const shown = show === undefined ? usual : readChoice(`${named}.show`, ["classes", "figures"], show);
  return { ...mapLayout(shapes, NARROW, HIGHEST), show: shown };
}

const HIGHEST = 420;

/** Units without a shape that is seen, and shapes without a unit. */
export function mapNotices({ indexes }: Evaluation, map: ReadMap): readonly Issue[] {
  const seen = new Set(map.shapes.map(({ unit }) => unit));
  const units = new Set(indexes.map(({ unit }) => unit.id));
  return [
    ...indexes
      .filter(({ unit }) => !seen.has(unit.id))
      .map(({ unit }) => notice("report.unit_without_shape", [], { unit: unit.name }, { at: { unit: unit.id } })),
    ...[...seen, ...map.unseen]
      .filter((shape) => !units.has(shape))
      .map((shape) => notice("report.shape_without_unit", [], { shape })),
  ];
}
