// The pages in the order of the navigation. All but the first are loaded when they are entered.

import type { Component } from 'svelte'
import type { AppState } from '../state/app-state.svelte.ts'
import type { Page } from '../state/link.ts'

type PageModule = { readonly default: Component<{ app: AppState }> }
/** A page that shows nothing of the app. */
type LoneModule = { readonly default: Component<Record<string, never>> }

export interface LaterPlace {
  readonly page: Exclude<Page, 'compare'>
  readonly label: string
  /** Rejects when the code cannot be fetched, and from then on until the document is loaded anew. */
  readonly load: () => Promise<PageModule>
}

const alone = (load: () => Promise<LoneModule>): LaterPlace['load'] =>
  load as () => Promise<unknown> as LaterPlace['load']

export const firstPlace = { page: 'compare', label: 'Compare' } as const
export const laterPlaces: readonly LaterPlace[] = [
  { page: 'read-outs', label: 'Read-outs', load: () => import('./read-outs/ReadOuts.svelte') },
  { page: 'settle', label: 'Your book', load: alone(() => import('./settle/Settle.svelte')) },
  { page: 'contracts', label: 'Contracts', load: alone(() => import('./contracts/Contracts.svelte')) },
  { page: 'evidence', label: 'Evidence', load: () => import('./evidence/Evidence.svelte') },
]
