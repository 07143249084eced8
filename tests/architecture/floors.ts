// The floors of the house, lowest first. What stands on one imports from lower floors and from its own, types included.

/** The sides of the project. */
const sides = [['src/assembly'], ['src/sim'], ['src/workers'], ['src/ui', 'src/cli']]

/** Inside the core; the longest path that fits says where a file stands. */
const core = [
  ['src/sim/formulas'],
  ['src/sim/units.ts', 'src/sim/batch-range.ts', 'src/sim/recent.ts', 'src/sim/fnv1a.ts', 'src/sim/kernels/layout'],
  ['src/sim/random'],
  ['src/sim/parameters'],
  ['src/sim/cohort/catalogue'],
  ['src/sim/fields.ts', 'src/sim/world.ts', 'src/sim/parameter-draws.ts'],
  ['src/sim/cohort/panel'],
  ['src/sim/cohort/compile'],
  ['src/sim/cohort/draw'],
  ['src/sim/cohort/price'],
  ['src/sim/cohort/expected'],
  ['src/sim/pricing'],
  ['src/sim/contracts/interface'],
  ['src/sim/contracts/provider/claims', 'src/sim/contracts/therapy/frictions'],
  ['src/sim/contracts/provider/monthly', 'src/sim/contracts/provider/benchmark', 'src/sim/contracts/therapy/payments'],
  [
    'src/sim/contracts/provider/reconciliation',
    'src/sim/contracts/provider/bundle',
    'src/sim/contracts/provider/population',
  ],
  ['src/sim/contracts'],
  ['src/sim/kernels'],
  ['src/sim/plan.ts'],
  ['src/sim/outcomes'],
  ['src/sim/batch'],
  ['src/sim/batch.ts', 'src/sim/batches.ts'],
  ['src/sim/evaluate.ts'],
  ['src/sim/scenario'],
  ['src/sim/presets', 'src/sim/results'],
  ['src/sim/book'],
  ['src/sim/run.ts'],
  ['src/sim/index.ts'],
]

/** What AssemblyScript and TypeScript share. */
const shared = ['src/sim/kernels/layout', 'src/sim/formulas']

interface Place {
  readonly floor: number
  readonly room: string
}

/** Where a file stands among `floors`; undefined outside them. */
function placeOf(path: string, floors: readonly (readonly string[])[]): Place | undefined {
  let found: Place | undefined
  floors.forEach((rooms, floor) => {
    for (const room of rooms)
      if ((path === room || path.startsWith(`${room}/`)) && room.length > (found?.room.length ?? 0))
        found = { floor, room }
  })
  return found
}

/** What is wrong with an import of `to` by `from`; undefined when it goes down or stays in its room. */
export function climb(from: string, to: string): string | undefined {
  if (from.startsWith('src/assembly/'))
    return to.startsWith('src/assembly/') || shared.some((room) => to.startsWith(`${room}/`))
      ? undefined
      : `(src/assembly) imports ${to}: it shares ${shared.join(' and ')} only`
  const floors = from.startsWith('src/sim/') && to.startsWith('src/sim/') ? core : sides
  const upper = placeOf(from, floors)
  const lower = placeOf(to, floors)
  if (upper === undefined || lower === undefined)
    return floors === core
      ? `${lower === undefined ? to : from} stands on no floor of tests/architecture/floors.ts`
      : undefined
  if (upper.room === lower.room || lower.floor < upper.floor) return undefined
  return `(${upper.room}) imports ${to} (${lower.room})`
}
