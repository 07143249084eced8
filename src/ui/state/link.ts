// The page's state as a link: the scenario file (only what differs from the defaults) deflated into the
// fragment, which no server sees, beside page, chart and precision. Decoding trusts nothing: it yields the text
// of at most one scenario file or an issue, and never throws.

import { MOST_BYTES } from '../../sim/scenario/parse.ts'
import type { Issue } from '../../sim/scenario/types.ts'

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

/** Characters of a scenario packed for a link: what does not deflate grows by a third in base64, and a little in its frames. */
const MOST_PACKED = 2 * MOST_BYTES

const MAX_QUERY_CHARACTERS = 100

const oneOf = <T extends string>(list: readonly T[], text: string | null, otherwise: T): T =>
  list.find((item) => item === text) ?? otherwise

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
    query: (parts.get('q') ?? '').slice(0, MAX_QUERY_CHARACTERS).replace(/[\uD800-\uDBFF]$/, ''),
  }
}

export type LinkText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The scenario text of a fragment, '' when it carries none; or why it cannot be unpacked. */
export const decodeScenario = async (fragment: string): Promise<LinkText> => {
  const packed = new URLSearchParams(fragment.replace(/^#\/?/, '')).get('s')
  if (packed === null) return { ok: true, text: '' }
  if (packed.length > MOST_PACKED) return tooLarge
  try {
    return await inflate(packed)
  } catch {
    return refused(
      'The scenario is damaged: it cannot be unpacked.',
      'Copy the whole link again, to its last character.',
    )
  }
}

const refused = (message: string, hint: string): LinkText => ({ ok: false, issues: [{ path: 'link', message, hint }] })
const tooLarge = refused(
  'The scenario is larger than 256 KiB.',
  'A scenario holds only what differs from the defaults; leave the rest out.',
)

const deflate = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Unpacks piece by piece and stops past the size of any scenario: a deflate bomb ends here. @throws when it is not base64, deflated or UTF-8 */
const inflate = async (packed: string): Promise<LinkText> => {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader()
  let text = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += read.value
    if (text.length > MOST_BYTES) {
      await reader.cancel()
      return tooLarge
    }
  }
  return { ok: true, text }
}
