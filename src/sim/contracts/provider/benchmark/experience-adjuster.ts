// Experience adjuster: what a practice spent in the past over what was predicted for it, as far as its episodes make
// that credible, and its region's ratio for the rest. CMS's formula was not found; this is the usual credibility form.

import { fieldsOf, type Terms } from '../../../fields.ts'

export const experienceFields = fieldsOf({
  experience: {
    kind: 'choice',
    label: 'Practice’s past taken from',
    options: { entered: 'the ratio entered', earlierPeriods: 'its own earlier performance periods' },
    default: 'entered',
    doc: 'A simulated practice has no past: its ratio is entered for all cancers alike, or earned cancer by cancer from the second performance period on.',
  },
  experienceRatio: {
    kind: 'number',
    parameter: 'eom.experienceRatio',
    doc: 'Practice’s past spending over prediction, where it is entered.',
  },
  experienceEpisodes: {
    kind: 'number',
    parameter: 'eom.experienceEpisodes',
    doc: 'Past episodes of each cancer behind the ratio entered.',
  },
  credibilityEpisodes: {
    kind: 'number',
    parameter: 'eom.credibilityEpisodes',
    doc: 'Past episodes of a cancer at which the practice counts half and its region half.',
  },
  regionalRatio: {
    kind: 'number',
    parameter: 'eom.regionalRatio',
    doc: 'Past spending over prediction in the practice’s region.',
  },
  experienceMinimum: { kind: 'number', parameter: 'eom.experienceMinimum', doc: 'Lowest experience adjuster.' },
  experienceMaximum: { kind: 'number', parameter: 'eom.experienceMaximum', doc: 'Highest experience adjuster.' },
})

/**
 * Experience adjuster of one cancer: w · practice + (1 − w) · region within its bounds, w = n ÷ (n + k) of n past episodes.
 * A ratio of 1.30 from 100 episodes at k = 100 and a region of 1: .5 × 1.30 + .5 = 1.15; from 300 it is 1.225, kept at 1.20.
 */
export function experienceAdjuster(
  practiceRatio: number,
  episodes: number,
  terms: Terms<typeof experienceFields>,
): number {
  const credibility = episodes > 0 ? episodes / (episodes + terms.credibilityEpisodes) : 0
  const blended = terms.regionalRatio + credibility * (practiceRatio - terms.regionalRatio)
  return Math.min(Math.max(blended, terms.experienceMinimum), terms.experienceMaximum)
}
