/** Address of the file's own chunk of the build, as an entry beside the importer's (tools/entries.mjs). */
declare module '*?entry' {
  const address: string
  export default address
}
