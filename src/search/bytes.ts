/** Whole numbers as bytes: seven bits each, the eighth says that more follow (LEB128). */

export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads one number after the other. Past the end it throws: a file cut short must not look like an empty one. */
export function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let [value, shift, byte] = [0, 0, 128];
    while (byte > 127) {
      const next = bytes[at++];
      if (next === undefined) throw new Error('search file ends too early');
      byte = next;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    return value;
  };
}
