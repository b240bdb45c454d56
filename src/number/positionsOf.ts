/**
 * The positions at which each number stands in a list, in their order; in time and memory that grow with the list.
 *
 * @param numbers - Numbers from 0 to below `size`, and negative ones, which are left out.
 */
export function positionsOf(numbers: Int32Array, size: number): (number: number) => Int32Array {
  const starts = new Int32Array(size + 1);
  for (const number of numbers) if (number >= 0) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let number = 1; number <= size; number += 1) {
    starts[number] = (starts[number] as number) + (starts[number - 1] as number);
  }
  const positions = new Int32Array(starts[size] as number);
  const next = starts.slice();
  for (const [position, number] of numbers.entries()) {
    if (number < 0) continue;
    const place = next[number] as number;
    positions[place] = position;
    next[number] = place + 1;
  }
  return (number) => positions.subarray(starts[number], starts[number + 1]);
}
