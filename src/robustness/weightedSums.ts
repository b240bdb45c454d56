/** Row by row, the sum of weight × value: one figure for each row, in the order of the columns. */
export function weightedSums(values: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const [rows, columns] = [sums.length, weights.length];
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      sum += (weights[column] as number) * (values[at] as number);
    }
    sums[row] = sum;
  }
}
