// User-timing marks of the newest question, for `npm run bench` and the browser's own profiler.

const marks = { asked: 'casemix asked', first: 'casemix first picture', final: 'casemix final picture' } as const

/** Sets a mark: of a question at once, of a picture once what was just put in the state has been painted. */
export function mark(of: keyof typeof marks): void {
  if (of !== 'asked') {
    requestAnimationFrame(() => setTimeout(() => performance.mark(marks[of])))
    return
  }
  for (const name of Object.values(marks)) performance.clearMarks(name)
  performance.mark(marks.asked)
}
