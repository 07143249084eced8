// The programs of bench/native: built by the compiler found here, each in several ways, and asked by lines.

import { execFileSync, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

export const builds = {
  plain: { label: '-O3', flags: ['-march=x86-64'] },
  native: { label: '-O3 -march=native', flags: ['-march=native'] },
  wide: { label: '-O3 -march=native with 512-bit vectors', flags: ['-march=native', '-mprefer-vector-width=512'] },
}
export type Build = keyof typeof builds

const always = ['-std=c++17', '-O3', '-ffp-contract=off', '-fopenmp-simd']

/** Name and version of the compiler. */
export function findCompiler(): { readonly name: string; readonly version: string } | undefined {
  for (const name of ['g++', 'clang++']) {
    try {
      return {
        name,
        version: execFileSync(name, ['-dumpversion'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
      }
    } catch {} // the next
  }
  return undefined
}

export interface Program {
  /** What the program answers to a line. @throws Error when it has ended */
  ask<Answer>(...numbers: readonly number[]): Promise<Answer>
  end(): void
}

/** Builds bench/native/SOURCE.cpp in a folder and starts it on SOURCE.bin there. */
export function startProgram(compiler: string, folder: string, source: string, id: Build): Program {
  const program = join(folder, `${source}-${id}`)
  execFileSync(compiler, [
    ...always,
    ...builds[id].flags,
    `-I${folder}`,
    '-o',
    program,
    resolve(`bench/native/${source}.cpp`),
  ])
  const child = spawn(program, [join(folder, `${source}.bin`)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(...numbers) {
      child.stdin.write(`${numbers.join(' ')}\n`)
      const { value } = await lines.next()
      if (value === undefined) throw new Error(`${source} in C++ (${id}) ended early`)
      return JSON.parse(value)
    },
    end: () => child.stdin.end(),
  }
}
