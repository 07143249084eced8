// The page's state as a link: the scenario file (only what differs from the defaults) deflated into the
// fragment, which no server sees, beside page, chart and precision. Decoding trusts nothing.

export const pages = ['compare', 'read-outs', 'settle', 'contracts', 'evidence'] as const
export type Page = (typeof pages)[number]
export const chartKinds = ['dots', 'exceedance', 'paired'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface View {
  readonly page: Page
  readonly chart: ChartKind
  /** Stop when the standard error of every arm's mean margin per episode is below this, US dollars. */
  readonly precisionUsd: number | undefined
  /** What the Evidence page is searched for. */
  readonly query: string
}

export const defaultView: View = { page: 'compare', chart: 'dots', precisionUsd: undefined, query: '' }

/** A scenario file larger than this is no scenario file; a deflate bomb ends here. */
export const MAX_SCENARIO_CHARACTERS = 1_000_000

const MAX_QUERY_CHARACTERS = 100

const oneOf = <T extends string>(list: readonly T[], text: string | null, otherwise: T): T => list.find((item) => item === text) ?? otherwise

/** Fragment (without #) of a scenario text and a view. A text of '' leaves the scenario at its defaults. */
export const encodeLink = async (scenarioText: string, view: View): Promise<string> => {
  const parts = new URLSearchParams()
  if (scenarioText !== '') parts.set('s', await deflate(scenarioText))
  parts.set('v', view.page)
  if (view.chart !== defaultView.chart) parts.set('c', view.chart)
  if (view.precisionUsd !== undefined) parts.set('p', String(view.precisionUsd))
  if (view.query !== '') parts.set('q', view.query)
  return parts.toString()
}

/** The view of a fragment; anything unknown falls back to the default view. */
export const decodeView = (fragment: string): View => {
  const parts = new URLSearchParams(fragment.replace(/^#\/?/, ''))
  const precision = Number(parts.get('p') ?? Number.NaN)
  return {
    page: oneOf(pages, parts.get('v') ?? fragment.replace(/^#\/?/, ''), defaultView.page),
    chart: oneOf(chartKinds, parts.get('c'), defaultView.chart),
    precisionUsd: precision > 0 && Number.isFinite(precision) ? precision : undefined,
    query: (parts.get('q') ?? '').slice(0, MAX_QUERY_CHARACTERS),
  }
}

/** The scenario text of a fragment, '' when it carries none. @throws when it cannot be decoded */
export const decodeScenario = async (fragment: string): Promise<string> => {
  const packed = new URLSearchParams(fragment.replace(/^#\/?/, '')).get('s')
  return packed === null ? '' : inflate(packed)
}

const deflate = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const inflate = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader()
  let text = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += read.value
    if (text.length > MAX_SCENARIO_CHARACTERS) {
      await reader.cancel()
      throw new RangeError(`the link unpacks to more than ${MAX_SCENARIO_CHARACTERS} characters`)
    }
  }
  return text
}
