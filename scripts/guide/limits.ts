/** Bytes of one picture of the guide, and of all together: the guide is read on a phone too. */
export const LARGEST = 60_000;
export const LARGEST_SUM = 500_000;
