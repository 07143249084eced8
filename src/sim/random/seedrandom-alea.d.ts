// The published types name only the package's main entry, which carries five more generators.

declare module 'seedrandom/lib/alea.js' {
  import type { PRNG } from 'seedrandom'
  export default function alea(seed: string): PRNG
}
