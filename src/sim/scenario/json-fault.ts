// Where a text stops being JSON (RFC 8259). Engines word their own messages differently and often leave the
// place out. Only asked of texts that JSON.parse has refused; walks once, without recursion.

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside texts
  /[\t\n\r ]*([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b)/y
const space = /[\t\n\r ]*/y

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

/** Line and column (from 1) of the first token that JSON does not allow there. firstFault('[1,]') = line 1, column 4. */
export function firstFault(text: string): { readonly line: number; readonly column: number } {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    token.lastIndex = at
    const found: string | undefined = token.exec(text)?.[1]
    const next: Expected | undefined = found === undefined ? undefined : after(expected, found, open)
    if (next === undefined) break
    expected = next
    at = token.lastIndex
  }
  space.lastIndex = at
  space.exec(text)
  const before = text.slice(0, space.lastIndex).split('\n')
  return { line: before.length, column: before[before.length - 1].length + 1 }
}

/** What may follow `found` where `expected` was; undefined when it may not stand there. Keeps `open` brackets. */
function after(expected: Expected, found: string, open: string[]): Expected | undefined {
  const rest = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd')
  const kind = found[0]
  if (kind === '}' || kind === ']') {
    const allowed = expected === 'commaOrEnd' || expected === (kind === '}' ? 'keyOrEnd' : 'valueOrEnd')
    if (!allowed || open.pop() !== (kind === '}' ? '{' : '[')) return undefined
    return rest()
  }
  if (kind === ',') return expected === 'commaOrEnd' ? (open[open.length - 1] === '{' ? 'key' : 'value') : undefined
  if (kind === ':') return expected === 'colon' ? 'value' : undefined
  if (expected === 'key' || expected === 'keyOrEnd') return kind === '"' ? 'colon' : undefined
  if (expected !== 'value' && expected !== 'valueOrEnd') return undefined
  if (kind !== '{' && kind !== '[') return rest()
  open.push(kind)
  return kind === '{' ? 'keyOrEnd' : 'valueOrEnd'
}
