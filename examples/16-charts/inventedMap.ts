/**
 * A map of hexagons, one for each unit: invented, and plainly so. Boundaries of a province come from its own agency.
 *
 * @param units - Ids, row by row.
 */
export function inventedMap(units: readonly string[]): unknown {
  const inRow = Math.ceil(Math.sqrt(units.length));
  return {
    type: "FeatureCollection",
    features: units.map((unit, at) => {
      const [row, column] = [Math.floor(at / inRow), at % inRow];
      const middle = {
        longitude: 104 + SIDE * Math.sqrt(3) * (column + (row % 2) / 2),
        latitude: 21 - SIDE * 1.5 * row,
      };
      return {
        type: "Feature",
        properties: { unit },
        geometry: { type: "Polygon", coordinates: [hexagon(middle)] },
      };
    }),
  };
}

/** In degrees. */
const SIDE = 0.1;

function hexagon({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): number[][] {
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => {
    const turn = (corner * Math.PI) / 3;
    return [longitude + SIDE * Math.sin(turn), latitude + SIDE * Math.cos(turn)];
  });
}
