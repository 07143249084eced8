// A Vite plugin: `import address from './x.ts?entry'` makes x.ts an entry of the same build as the importer, which shares
// its chunks with it, and gives the absolute address it is loaded from.

const SUFFIX = '?entry'

/** @returns {import('vite').Plugin} */
export const entries = () => {
  let serving = false
  return {
    name: 'entries',
    enforce: 'pre',
    configResolved({ command }) {
      serving = command === 'serve'
    },
    async resolveId(id, importer) {
      if (!id.endsWith(SUFFIX)) return undefined
      const entry = await this.resolve(id.slice(0, -SUFFIX.length), importer)
      return entry && entry.id + SUFFIX
    },
    load(id) {
      if (!id.endsWith(SUFFIX)) return undefined
      if (serving) return `export default import.meta.url.replace(/\\?.*/, '')`
      const reference = this.emitFile({ type: 'chunk', id: id.slice(0, -SUFFIX.length) })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
  }
}
