// Bibliography: every source a parameter may cite. One entry a source; append in alphabetical groups.

interface Source {
  readonly title: string
  readonly url: string
  readonly year?: number
}

export const sources = {
  cmsAspFile2025Q4: { title: 'CMS, ASP pricing file, payment limits 1 October–31 December 2025', url: 'https://www.cms.gov/medicare/payment/part-b-drugs/asp-pricing-files', year: 2025 },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
