// Terms of the novel-therapy adjustment of a benchmark.

import { fieldsOf } from '../../../fields.ts'

/** Whether novel-therapy shares are compared cancer by cancer or over all of a practice's episodes. */
export const novelTherapyLevelField = <D extends 'cancer' | 'practice'>(standard: D) =>
  ({
    kind: 'choice',
    label: 'Novel-therapy shares compared',
    options: { cancer: 'cancer by cancer', practice: 'over all episodes of the practice, given its cancers' },
    default: standard,
    doc: 'A gap is only ever paid upwards, so that chance alone raises benchmarks: the more, the fewer episodes are compared at a time.',
  }) as const

export const novelTherapyFields = fieldsOf({
  novelTherapyShare: {
    kind: 'number',
    parameter: 'eom.novelTherapyShare',
    doc: 'Part of the gap in novel-therapy share to other practices that raises the benchmark; never lowers it.',
  },
  novelTherapyThresholdShare: {
    kind: 'number',
    parameter: 'eom.novelTherapyThresholdShare',
    doc: 'Gap in novel-therapy share below which the benchmark stays as it is.',
  },
  novelTherapyLevel: novelTherapyLevelField('cancer'),
  novelTherapyForm: {
    kind: 'choice',
    label: 'Novel therapy adjustment',
    options: { multiplier: 'multiplies the benchmark', dollar: 'adds part of actual spending' },
    default: 'multiplier',
    doc: 'Whether the share gap multiplies the benchmark or is taken of actual spending.',
  },
})
