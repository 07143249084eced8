// The page's one state: the scenario, the view, and the run they ask for. The scenario and the view also
// live in the fragment of the address, so that a reload or a sent link shows the same numbers.

import type { ParameterId } from '../../sim/parameters/index.ts'
import type { ArmPatch } from '../../sim/scenario/file.ts'
import { defaultScenario, parseScenario } from '../../sim/scenario/parse.ts'
import type { Issue, Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'
import { withArms } from '../views/arms.ts'
import { challenged } from '../views/challenge.ts'
import { setReplicates } from '../views/edits.ts'
import { Assess } from './assess.svelte.ts'
import { Comparison } from './comparison.svelte.ts'
import { type ChartKind, decodeScenario, decodeView, encodeLink, type Page, type View } from './link.ts'
import { headlessCommand, scenarioLine, scenarioText } from './scenario-text.ts'
import { SizeSweep } from './size-sweep.svelte.ts'

const ADDRESS_DELAY = 250

/** Something the reader must know: a link that could not be read, a file with issues. */
export interface Notice {
  readonly title: string
  readonly issues: readonly Issue[]
}

export class AppState {
  scenario = $state.raw<Scenario>(defaultScenario())
  page = $state<Page>('compare')
  chart = $state<ChartKind>('dots')
  precisionUsd = $state<number | undefined>()
  /** What the Evidence page is searched for. */
  query = $state('')
  /** The link that brought the reader here could not be read. */
  linkProblem = $state<Notice | undefined>()
  /** A file that was opened could not be read. */
  fileProblem = $state<Notice | undefined>()
  readonly comparison: Comparison
  readonly sizeSweep: SizeSweep
  readonly assess: Assess
  readonly #window: Window
  #addressTimer: ReturnType<typeof setTimeout> | undefined

  constructor(pool: Pool, page: Window) {
    this.comparison = new Comparison(pool)
    this.sizeSweep = new SizeSweep(pool)
    this.assess = new Assess(pool)
    this.#window = page
  }

  get view(): View {
    return { page: this.page, chart: this.chart, precisionUsd: this.precisionUsd, query: this.query }
  }

  /** Reads the address and starts the first run. */
  async start(): Promise<void> {
    this.#window.addEventListener('hashchange', () => void this.#readAddress())
    await this.#readAddress()
  }

  /** Changes the scenario; the picture is out of date from here on. */
  edit(change: (scenario: Scenario) => Scenario): void {
    this.scenario = change(this.scenario)
    this.#ask()
    this.#writeAddress()
  }

  /** Sets a number of the model to the reader's own value, or back; returns what is wrong with it, and then changes nothing. */
  challenge(id: ParameterId, value: number | undefined): readonly Issue[] {
    const result = challenged(this.scenario, id, value)
    if (!result.ok) return result.issues
    this.edit(() => result.scenario)
    return []
  }

  /** Compares other contracts; returns what is wrong with them, and then changes nothing. */
  setArms(arms: readonly ArmPatch[]): readonly Issue[] {
    const result = withArms(this.scenario, arms)
    if (!result.ok) return result.issues
    this.edit(() => result.scenario)
    return []
  }

  reset(): void {
    this.edit(() => defaultScenario())
  }

  /** Simulates exactly this many replicates. */
  stopAtReplicates(replicates: number): void {
    this.precisionUsd = undefined
    this.edit(setReplicates(replicates))
  }

  /** Simulates until every arm's mean margin per episode has a standard error below `usd`, at most `most` replicates. */
  stopAtPrecision(usd: number, most: number): void {
    this.precisionUsd = usd
    this.edit(setReplicates(most))
  }

  setChart(chart: ChartKind): void {
    this.chart = chart
    this.#writeAddress()
  }

  search(query: string): void {
    this.query = query
    this.#writeAddress()
  }

  /** Opens a page as a new entry of the browser's history. */
  async show(page: Page, query = ''): Promise<void> {
    this.page = page
    this.query = query
    clearTimeout(this.#addressTimer)
    this.#window.history.pushState(null, '', `#${await this.#fragment()}`)
    this.#window.scrollTo(0, 0)
  }

  /** Opens a scenario's text; with issues they are listed and nothing else changes. */
  open(text: string, name: string): void {
    const read = parseScenario(text)
    if (!read.ok) this.fileProblem = { title: `${name} could not be opened`, issues: read.issues }
    else this.edit(() => read.scenario)
  }

  async link(): Promise<string> {
    return `${this.#window.location.href.split('#')[0]}#${await this.#fragment()}`
  }

  /** The command that gives the same numbers without a page; replicates are those the picture rests on. */
  get command(): string {
    return headlessCommand(this.scenario, this.comparison.kept?.done ?? this.scenario.replicates)
  }

  get text(): string {
    return scenarioText(this.scenario)
  }

  #ask(): void {
    this.comparison.ask({ scenario: this.scenario, precisionUsd: this.precisionUsd })
  }

  #fragment(): Promise<string> {
    const line = scenarioLine(this.scenario)
    return encodeLink(line === scenarioLine(defaultScenario()) ? '' : line, this.view)
  }

  #writeAddress(): void {
    clearTimeout(this.#addressTimer)
    this.#addressTimer = setTimeout(
      async () => this.#window.history.replaceState(null, '', `#${await this.#fragment()}`),
      ADDRESS_DELAY,
    )
  }

  async #readAddress(): Promise<void> {
    const fragment = this.#window.location.hash
    const view = decodeView(fragment)
    this.page = view.page
    this.chart = view.chart
    this.precisionUsd = view.precisionUsd
    this.query = view.query
    this.linkProblem = undefined
    const link = await decodeScenario(fragment)
    if (!link.ok)
      this.linkProblem = {
        title: 'The scenario in this link could not be read; it may have been cut off. The defaults are shown instead.',
        issues: link.issues,
      }
    const read =
      !link.ok || link.text === '' ? ({ ok: true, scenario: defaultScenario() } as const) : parseScenario(link.text)
    if (!read.ok)
      this.linkProblem = {
        title: 'The scenario in this link has mistakes; the defaults are shown instead.',
        issues: read.issues,
      }
    this.#adopt(read.ok ? read.scenario : defaultScenario())
  }

  /** Takes a scenario from the address, and runs it unless its picture is on the screen already. */
  #adopt(scenario: Scenario): void {
    const known = this.comparison.progress.kind !== 'idle' && scenarioLine(scenario) === scenarioLine(this.scenario)
    this.scenario = scenario
    if (!known) this.#ask()
  }
}
