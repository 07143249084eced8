// A behaviour: the only way in which a contract may change care. It acts on the priced columns with the
// panel's own uniforms, so that no effect leaves care exactly as under fee-for-service, and a stronger effect
// acts on a superset of episodes and never adds an event or a cost it is meant to avoid.

import type { ParameterId, ParameterReader } from '../../../parameters/index.ts'
import type { Panel } from '../../panel/panel.ts'
import type { Care } from '../care.ts'

export interface Behaviour {
  readonly label: string
  readonly doc: string
  /** Default effect size; its range and source stand in the registry. */
  readonly size: ParameterId
  /** Why no contract induces it; only for one that none does. Its dial would do nothing. */
  readonly notInduced?: string
  /** Numbers `act` needs for an effect of `size` (a share 0–1). */
  effect(size: number, read: ParameterReader): readonly number[]
  /** Changes `care` in place. */
  act(panel: Panel, effect: readonly number[], care: Care): void
}
