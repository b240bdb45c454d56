import type { Shape } from "./mapShapes.js";
import { type Position, type Ring, signedArea, thicknessOf } from "./ringArea.js";

/** A shape in pixels of its map. */
interface PlacedShape {
  readonly unit: string;
  /** An outline in a square from −1 to 1 around the middle of the map, as `ChartMark` takes symbols. */
  readonly path: string;
  /** Where a word stands inside it, and how much space there is for it. */
  readonly label: { readonly x: number; readonly y: number; readonly wide: number };
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The area of the square from −1 to 1, in square pixels. */
  readonly size: number;
  readonly shapes: readonly PlacedShape[];
  /** Whose shapes are too small or too thin to be seen. */
  readonly unseen: readonly string[];
}

/** In pixels: white lines at its sides leave nothing of what is thinner. */
const THINNEST = 2;

/**
 * Shapes side by side on a plane: a degree of longitude is as long as the cosine of the middle latitude has it. Over a province this
 * differs from a true projection by less than a pixel, and needs no library.
 */
export function mapLayout(shapes: readonly Shape[], widest: number, highest: number): MapLayout {
  const positions = shapes.flatMap(({ polygons }) => polygons.flat(2));
  const [west, east] = ends(positions.map(([longitude]) => longitude));
  const [south, north] = ends(positions.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * narrowing || 1, north - south || 1];
  const scale = Math.min(widest / across, highest / down);
  const [width, height] = [across * scale, down * scale];
  const half = Math.min(width, height) / 2;
  const place = ([longitude, latitude]: Position): Position => [
    (longitude - west) * narrowing * scale,
    (north - latitude) * scale,
  ];
  const unseen: string[] = [];
  const placed = shapes.flatMap(({ unit, polygons }): PlacedShape[] => {
    const drawn = polygons.map((rings) => rings.map((ring) => ring.map(place)));
    if (drawn.every((rings) => thicknessOf(rings) < THINNEST)) {
      unseen.push(unit);
      return [];
    }
    const path = drawn.flatMap((rings) =>
      rings.map((ring, at) => {
        // Holes run the other way round, so that both ways of filling leave them out.
        const turned = signedArea(ring) > 0 === (at === 0) ? ring : [...ring].reverse();
        return pathOf(turned.map(([x, y]) => [(x - width / 2) / half, (y - height / 2) / half]));
      }),
    );
    return [{ unit, path: path.join(""), label: labelOf(drawn) }];
  });
  return { width, height, size: (2 * half) ** 2, shapes: placed, unseen };
}

function ends(values: readonly number[]): readonly [number, number] {
  return values.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Steps that nobody sees are left out. */
function pathOf(ring: Ring): string {
  const steps = ring.map(([x, y]) => `${Math.round(x * 1000) / 1000},${Math.round(y * 1000) / 1000}`);
  return `M${steps.filter((step, at) => step !== steps[at - 1]).join("L")}Z`;
}

/** In the largest polygon, at the height of its middle: the middle of the longest stretch that is inside. */
function labelOf(polygons: Shape["polygons"]): PlacedShape["label"] {
  const [largest = []] = [...polygons].sort(
    (a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? [])),
  );
  const [top, bottom] = ends((largest[0] ?? []).map(([, y]) => y));
  const y = (top + bottom) / 2;
  const crossings = largest
    .flatMap((ring) =>
      ring.flatMap(([x, from], at): number[] => {
        const [nextX, to] = ring[at + 1] ?? [x, from];
        return from <= y === to <= y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)];
      }),
    )
    .sort((a, b) => a - b);
  const stretches = crossings.flatMap((from, at) => (at % 2 === 0 ? [[from, crossings[at + 1] ?? from] as const] : []));
  const [[left, right] = [0, 0]] = stretches.sort(([a, b], [c, d]) => d - c - (b - a));
  return { x: (left + right) / 2, y, wide: right - left };
}
