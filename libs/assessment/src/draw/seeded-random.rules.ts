/** A reproducible row of numbers in [0, 1). */
export type RandomSource = () => number;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN_RATIO = 0x9e3779b9;

/**
 * The same seed gives the same row on every machine and in every release: open attempts depend on it, so it never changes.
 * FNV-1a of the seed starts a Weyl sequence, the finaliser of MurmurHash3 scrambles it. Fair, but no secret: the seed is.
 */
export function randomFrom(seed: string): RandomSource {
  let state = hashOf(seed);
  return () => {
    state = (state + GOLDEN_RATIO) | 0;
    return scramble(state) / 2 ** 32;
  };
}

/** A shuffled copy, every order equally likely (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], random: RandomSource): T[] {
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** A copy in any order but the given one, all others equally likely. A single thing has no other order. */
export function shuffleAnew<T>(things: readonly T[], random: RandomSource): T[] {
  const shuffled = shuffle(things, random);
  const isUnchanged = shuffled.every((thing, place) => thing === things[place]);
  return isUnchanged && things.length > 1 ? shuffleAnew(things, random) : shuffled;
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash;
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
