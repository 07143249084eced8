import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { slow, suites } from './suites.mjs'

const root = resolve(import.meta.dirname, '..')
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
const folder = mkdtempSync(join(root, 'node_modules/.cache/a folder with blanks '))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(Object.entries(suites(folder)))('the suite %s', (_, steps) => {
  it.each(steps.map((step) => [step.title, step]))('starts what exists, by Node itself: %s', (_, { command }) => {
    expect(command[0]).toBe(process.execPath)
    expect(existsSync(command[1]), command[1]).toBe(true)
  })

  it('holds a step with tests', () => {
    expect(steps.filter(({ count }) => count !== undefined)).not.toEqual([])
  })
})

it('a blank in the name of a folder does not cut a command', () => {
  const unit = suites(folder).full.find(({ title }) => title.startsWith('vitest'))
  const [program, ...args] = unit.command
  const { status, stderr } = spawnSync(program, [...args, 'src/sim/random/uniform.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  })
  expect(status, stderr).toBe(0)
  expect(unit.count(status)).toMatchObject({ passed: 4, failed: 0, skipped: 0 })
})

it('only tests that exist are called slow', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(/[\\/]/).at(-1),
  )
  expect(
    slow.filter((name) => !names.includes(name)),
    'mend the list in tools/suites.mjs',
  ).toEqual([])
})

it('what a quick run leaves out is in the full one', () => {
  const full = suites(folder).full.flatMap(({ command }) => command)
  expect(full.filter((argument) => /exclude|isolate/.test(argument))).toEqual([])
})
