// The scenarios that come with the page, in the order of their file names.

const files = import.meta.glob<string>(['../../../scenarios/*.json', '!../../../scenarios/*.schema.json'], { query: '?raw', import: 'default', eager: true })

const titleOf = (text: string, name: string): string => {
  const title: unknown = (JSON.parse(text) as { title?: unknown }).title
  return typeof title === 'string' ? title : name
}

export const shipped = Object.entries(files).map(([path, text]) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { name, text, title: titleOf(text, name) }
})
