/** Numbers drawn again the same way from the same seed: no clock, no global state. */

type State = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1 as whole numbers in 0 … 2³²−1. The four words of state must not all be 0.
 * Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4); prng.di.unimi.it.
 */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const drawn = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return drawn >>> 0;
  };
}

/** Uniform in [0, 1) in steps of 2⁻³². The seed is taken as a whole number modulo 2³²; the same seed draws the same numbers. */
export function seeded(seed: number): () => number {
  const word = spread(seed);
  const draw = xoshiro128([word(), word(), word(), word()]);
  return () => draw() / 2 ** 32;
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A counter with the finaliser of MurmurHash3 (Appleby): near seeds give far states, and four words in a row are never all 0. */
function spread(seed: number): () => number {
  let count = seed | 0;
  return () => {
    count = (count + 0x9e3779b9) | 0;
    const once = Math.imul(count ^ (count >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
}
