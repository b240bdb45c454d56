/** Longitude and latitude, in degrees; or across and down, in pixels. */
export type Position = readonly [number, number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** The area with a sign for the way round. */
export function signedArea(ring: Ring): number {
  // From a position of its own, so that what is small and far away keeps its digits.
  const [[fromX, fromY] = [0, 0]] = ring;
  const twice = ring.reduce((total, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [fromX, fromY];
    return total + (x - fromX) * (nextY - fromY) - (nextX - fromX) * (y - fromY);
  }, 0);
  return twice / 2;
}

/** The area of a polygon: its outline less its holes. */
export function areaOf([outline = [], ...holes]: readonly Ring[]): number {
  return holes.reduce((left, hole) => left - Math.abs(signedArea(hole)), Math.abs(signedArea(outline)));
}

/** How thick a polygon is: of a square its side, of a long strip twice its breadth. */
export function thicknessOf(polygon: readonly Ring[]): number {
  const border = polygon.reduce((total, ring) => total + lengthOf(ring), 0);
  return border === 0 ? 0 : (4 * areaOf(polygon)) / border;
}

function lengthOf(ring: Ring): number {
  return ring.reduce((total, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y];
    return total + Math.hypot(nextX - x, nextY - y);
  }, 0);
}
