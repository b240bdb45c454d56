import { readWithin, refuseOtherKinds } from "../../document/arguments.js";
import { anyDocument } from "../../document/digest.js";
import { isList } from "../../document/plain.js";
import { type Issue, issue, type Path } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import { listNames } from "../../text/listNames.js";
import { areaOf, type Position, type Ring } from "./ringArea.js";

/** The area of a unit: of each polygon the outline, then its holes. */
export interface Shape {
  readonly unit: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/**
 * The shapes of a GeoJSON document (RFC 7946) by the property that names the unit.
 *
 * @param place - Where the document was given.
 * @throws `argument.*` for what is no object, `document.*` for what is no plain JSON, `report.map_*` for what is no map, all at once.
 */
export function readShapes(geojson: unknown, property: string, place: Path): readonly Shape[] {
  refuseOtherKinds(place.join("."), "an-object", geojson);
  const document = readWithin(place, anyDocument, geojson, undefined);
  const { type, features } = fieldsOf(document);
  if (type !== "FeatureCollection" || !isList(features) || features.length === 0) {
    throw new ScoringError([issue("report.map_no_features", place, {})]);
  }
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const shapes = features.flatMap((feature, at): Shape[] => {
    const path: Path = [...place, "features", at];
    const { properties, geometry } = fieldsOf(feature);
    const unit = fieldsOf(properties)[property];
    if ((typeof unit !== "string" && typeof unit !== "number") || unit === "") {
      const known = Object.keys(fieldsOf(properties));
      const names = known.length === 0 ? "–" : listNames(known);
      issues.push(issue("report.map_no_unit", [...path, "properties"], { property, known: names }));
      return [];
    }
    const id = String(unit);
    if (seen.has(id)) issues.push(issue("report.map_unit_twice", path, { unit: id, property }));
    seen.add(id);
    return [{ unit: id, polygons: polygonsOf(geometry, id, [...path, "geometry"], issues) }];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return shapes;
}

/** The fields of an object; none of anything else. */
function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !isList(input) ? (input as Record<string, unknown>) : {};
}

function polygonsOf(geometry: unknown, unit: string, path: Path, issues: Issue[]): Shape["polygons"] {
  const { type, coordinates } = fieldsOf(geometry);
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null;
  if (!isList(polygons) || polygons.length === 0 || !polygons.every((one) => isList(one) && one.length > 0)) {
    issues.push(issue("report.map_no_polygon", path, { unit }));
    return [];
  }
  const before = issues.length;
  const read = polygons.map((rings) =>
    (rings as readonly unknown[]).map((ring) => {
      const problem = problemOf(ring);
      if (problem !== null) issues.push(issue(problem, [...path, "coordinates"], { unit }));
      return problem === null ? (ring as Ring) : [];
    }),
  );
  // Nothing could be drawn of a point or of a line.
  if (issues.length === before && read.every((rings) => areaOf(rings) <= 0)) {
    issues.push(issue("report.map_no_polygon", path, { unit }));
  }
  return read;
}

function problemOf(ring: unknown): "report.map_open_ring" | "report.map_no_degrees" | null {
  if (!isList(ring) || ring.length < 4) return "report.map_open_ring";
  if (!ring.every(isPosition)) return "report.map_no_degrees";
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
  return first[0] === last[0] && first[1] === last[1] ? null : "report.map_open_ring";
}

function isPosition(input: unknown): boolean {
  if (!isList(input)) return false;
  const [longitude, latitude] = input;
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= most;
}
