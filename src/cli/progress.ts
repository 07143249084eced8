// Progress on the error stream: a bar that redraws itself on a terminal, four lines otherwise.

import { count } from './format.ts'

const CELLS = 24

export interface ProgressOutput {
  readonly isTerminal: boolean
  readonly write: (text: string) => void
}

/** Returns the listener to call with replicates done; the last call ends the line. */
export function progressReporter({ isTerminal, write }: ProgressOutput, of: number): (done: number) => void {
  let quarter = 0
  return (done) => {
    const numbers = `${count(done)} of ${count(of)} replicates`
    if (isTerminal) {
      const filled = Math.floor((CELLS * done) / of)
      write(`\r${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${numbers}${done === of ? '\n' : ''}`)
    } else if (Math.floor((4 * done) / of) > quarter) {
      quarter = Math.floor((4 * done) / of)
      write(`${numbers}\n`)
    }
  }
}
