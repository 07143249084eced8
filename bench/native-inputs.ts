// What the programs of bench/native are built and started with: places as a C++ header, inputs as files.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CohortPlan } from '../src/sim/cohort/compile/plan.ts'
import type { Panel } from '../src/sim/cohort/panel/panel.ts'
import * as pricePlaces from '../src/sim/kernels/layout/benchmark-prices.ts'
import * as bundlePlaces from '../src/sim/kernels/layout/bundle.ts'
import * as carePlaces from '../src/sim/kernels/layout/care-columns.ts'
import * as episodePlaces from '../src/sim/kernels/layout/episode-columns.ts'
import * as eventPlaces from '../src/sim/kernels/layout/event-columns.ts'
import * as planFields from '../src/sim/kernels/layout/plan-fields.ts'
import * as factPlaces from '../src/sim/kernels/layout/practice-facts.ts'
import * as ratePlaces from '../src/sim/kernels/layout/rates.ts'
import * as settledPlaces from '../src/sim/kernels/layout/settled-columns.ts'
import * as stratumPlaces from '../src/sim/kernels/layout/strata.ts'
import * as therapyPlaces from '../src/sim/kernels/layout/therapy-columns.ts'
import { marshalPlan } from '../src/sim/kernels/marshal-plan.ts'
import { expFractions } from '../src/sim/random/exp.ts'
import { logNodes } from '../src/sim/random/log.ts'
import { normalQuantile } from '../src/sim/random/normal.ts'
import { normalCubics } from '../src/sim/random/normal-table.ts'
import type { SeedKey } from '../src/sim/random/threefry.ts'
import type { Tape } from './chunk-tape.ts'

/** Plan, key and tables for one program, a tape for the other. */
export function writeInputs(folder: string, cohort: CohortPlan, key: SeedKey, panel: Panel, tape: Tape): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'layout.hpp'), layout(panel))
  const address = 4096
  const block = marshalPlan({ ...cohort }, address)
  const tables = [expFractions, logNodes, normalCubics, Float64Array.of(normalQuantile(2 ** -33))]
  writeFileSync(
    join(folder, 'generation.bin'),
    Buffer.concat([bytesOf(Uint32Array.of(block.length, address, ...key)), ...tables.map(bytesOf), block]),
  )
  writeFileSync(
    join(folder, 'settlement.bin'),
    Buffer.concat(piecesOf(tape).map((piece) => bytesOf(typeof piece === 'number' ? Float64Array.of(piece) : piece))),
  )
}

function layout(panel: Panel): string {
  const generation = { field: planFields, episode: episodePlaces, event: eventPlaces, therapy: therapyPlaces }
  const settlement = {
    settled: settledPlaces,
    care: carePlaces,
    rate: ratePlaces,
    fact: factPlaces,
    price: pricePlaces,
    bundle: bundlePlaces,
    stratum: stratumPlaces,
  }
  const constants = Object.entries({ ...generation, ...settlement }).map(
    ([name, of]) => `namespace ${name} { enum { ${Object.entries(of).map(([id, place]) => `${id} = ${place}`)} }; }`,
  )
  const widths = tablesOf(panel).map(
    ({ name, columns, each }) =>
      `inline const std::vector<int> ${name}Widths = { ${columns.map((column, p) => column.BYTES_PER_ELEMENT * each(p))} };`,
  )
  return `#pragma once\n#include <vector>\n${[...constants, ...widths].join('\n')}\n`
}

/** A tape as 64-bit numbers, each list after its length. */
function piecesOf({ base, careFrom, image, pricing, settling }: Tape): (number | Float64Array)[] {
  const calls = [pricing, settling].flatMap((calls) => [
    calls.length,
    ...calls.flatMap(({ kernel, given, writes }) => [
      kernel,
      given.length,
      ...given,
      writes.length,
      ...writes.flatMap(({ place, values }): (number | Float64Array)[] => [place, values.length, values]),
    ]),
  ])
  return [base, careFrom, image.length, image, ...calls]
}

const bytesOf = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)

type Column = Int32Array | Uint8Array | Float32Array | Uint16Array | Uint32Array

/** Columns by table in the order of their places; entries of the column at a place that belong to one row. */
function tablesOf({ therapies, ...panel }: Panel) {
  const inOrder = (places: Readonly<Record<string, number>>, of: object): Column[] =>
    Object.keys(places)
      .sort((a, b) => places[a] - places[b])
      .map((name) => (of as Record<string, Column>)[name])
  return [
    { name: 'episode', columns: inOrder(episodePlaces, panel), each: () => 1 },
    { name: 'event', columns: inOrder(eventPlaces, panel), each: () => 1 },
    {
      name: 'therapy',
      columns: inOrder(therapyPlaces, therapies),
      each: (place: number) => (place === therapyPlaces.observationUniforms ? 24 : 1),
    },
  ]
}

/** FNV-1a of all columns but the last event's end, as text. */
export function digestOf(panel: Panel): string {
  let digest = 0xcbf29ce484222325n
  for (const { columns } of tablesOf({ ...panel, eventStart: panel.eventStart.subarray(0, panel.episodes) })) {
    for (const column of columns)
      for (const byte of bytesOf(column)) digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * 0x100000001b3n)
  }
  return digest.toString(16).padStart(16, '0')
}
