// Who asks a pool: the page, whose reader waits, and experiments, which are long. The newest run of a channel takes the
// place of the older; runs of two channels go on side by side, the page's first.

/** From the first served to the last. */
export const channels = ['page', 'experiment'] as const

export type Channel = (typeof channels)[number]

export interface Asking {
  /** 'page' when left out. */
  readonly channel?: Channel
  readonly signal?: AbortSignal
}

/** The lower goes first. */
export const rankOf = ({ channel = 'page' }: Asking): number => channels.indexOf(channel)

/** The lanes in the order a channel takes them: experiments from the other end, so that the page's prices wait for none of theirs. */
export const lanesFor = <L>({ channel = 'page' }: Asking, lanes: readonly L[]): readonly L[] =>
  channel === 'page' ? lanes : lanes.toReversed()
