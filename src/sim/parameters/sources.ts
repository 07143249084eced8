// Bibliography: every source a parameter may cite. One entry a source; append in alphabetical groups.

interface Source {
  readonly title: string
  readonly url: string
  readonly year?: number
}

export const sources = {
  abramson2020: {
    title: 'Abramson et al., lisocabtagene maraleucel in large B-cell lymphoma (TRANSCEND NHL 001), Lancet 2020, as summarised by Hematology Advisor',
    url: 'https://www.hematologyadvisor.com/home/topics/lymphoma/outcomes-of-rr-large-b-cell-lymphoma-with-lisocabtagene-maraleucel/',
    year: 2020,
  },
  abramson2024: {
    title: 'Abramson et al., five-year survival of patients from TRANSCEND NHL 001, ASH 2024, abstract 3125',
    url: 'https://ash.confex.com/ash/2024/webprogram/Paper200204.html',
    year: 2024,
  },
  bcmaCellTherapyTable: {
    title: 'Safety and efficacy of idecabtagene vicleucel (KarMMa) and ciltacabtagene autoleucel (CARTITUDE-1), table 1, ASH publications',
    url: 'https://ashpublications.org/view-large/11527903',
  },
  biosimilarAddOn2022: {
    title: 'Biosimilar Medicare Part B payment boost begins, Center for Biosimilars',
    url: 'https://www.centerforbiosimilars.com/view/biosimilar-medicare-part-b-payment-boost-begins',
    year: 2022,
  },
  brexuCelEurope2022: {
    title: 'Real-world evidence of brexucabtagene autoleucel for mantle cell lymphoma, Blood Advances 2022;6:3606',
    url: 'https://ashpublications.org/bloodadvances/article/6/12/3606/484368/',
    year: 2022,
  },
  carTAccess2025: {
    title: 'Access barriers to anti-CD19 CAR T therapy for NHL across a community transplant and cellular therapy network, Blood Advances 2025;9:429',
    url: 'https://doi.org/10.1182/bloodadvances.2024014171',
    year: 2025,
  },
  carTToxicityReview: { title: 'Review of CAR T-cell therapy with trial results by product, table 1 (PMC7393694)', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7393694' },
  cartitude1Final2023: {
    title: 'CARTITUDE-1 final results, interview, ecancer',
    url: 'https://ecancer.org/en/video/11351-single-infusion-of-cilta-cel-sees-longer-median-pfs-than-any-previously-reported-therapy-in-heavily-pretreated-rrmm',
    year: 2023,
  },
  ciltaCelStandardOfCare2025: {
    title: 'Safety and efficacy of standard-of-care ciltacabtagene autoleucel for relapsed/refractory multiple myeloma, Blood 2025;145:85',
    url: 'https://ashpublications.org/blood/article/145/1/85/518044/',
    year: 2025,
  },
  cmsAspFile2025Q4: {
    title: 'CMS, ASP pricing file, payment limits 1 October–31 December 2025',
    url: 'https://www.cms.gov/medicare/payment/part-b-drugs/asp-pricing-files',
    year: 2025,
  },
  dualAcuteCare2024: {
    title: 'Dual eligibility and acute care in OCM-type episodes, Cancer Medicine 2024',
    url: 'https://onlinelibrary.wiley.com/doi/10.1002/cam4.70009',
    year: 2024,
  },
  eomFirstEvaluation2025: {
    title: 'Enhancing Oncology Model, first evaluation report (Lewin), as summarised by the Journal of Clinical Pathways',
    url: 'https://hmpglrntwk-fstlytest.global.ssl.fastly.net/site/jcp/news/first-evaluation-report-cms-enhancing-oncology-model-shows-early-episode-payment',
    year: 2025,
  },
  hoverman2020: {
    title: 'Hoverman et al., end-of-life cost by site of death in the Oncology Care Model, Palliative Medicine Reports 2020',
    url: 'https://www.liebertpub.com/doi/10.1089/pmr.2020.0023',
    year: 2020,
  },
  jagannath2025: {
    title: 'Jagannath et al., long-term remission and survival after ciltacabtagene autoleucel (CARTITUDE-1), J Clin Oncol 2025;43:2766',
    url: 'https://doi.org/10.1200/JCO-25-00760',
    year: 2025,
  },
  li2020: {
    title: 'Li et al., hospitalisation and emergency visits in six-month OCM-type episodes, Curr Med Res Opin 2020',
    url: 'https://scholars.duke.edu/publication/1647461',
    year: 2020,
  },
  neelapu2023: { title: 'Neelapu et al., five-year follow-up of ZUMA-1, Blood 2023;141:2307', url: 'https://ashpublications.org/blood/article/141/19/2307/494672/', year: 2023 },
  neubauer2010: {
    title: 'Neubauer et al., cost effectiveness of evidence-based treatment guidelines in non-small-cell lung cancer, J Oncol Pract 2010;6:12',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2805337',
    year: 2010,
  },
  obermeyer2014: {
    title: 'Obermeyer et al., Medicare hospice benefit, utilisation and costs in poor-prognosis cancer, JAMA 2014',
    url: 'https://pubmed.ncbi.nlm.nih.gov/25387186/',
    year: 2014,
  },
  ocmFiveYears: { title: 'Impact of the Oncology Care Model on Medicare payments over five years, ASCO abstract 1512', url: 'https://discovery.researcher.life/' },
  ocmPredictionModel: {
    title: 'OCM baseline-price prediction model coefficients, performance period 3',
    url: 'https://github.com/Milliman-PRM/OCM-Oncology-Care-Model',
    year: 2018,
  },
  panattoni2018: { title: 'Panattoni et al., potentially preventable emergency visits during cancer treatment, 2018', url: 'https://pubmed.ncbi.nlm.nih.gov/29452549', year: 2018 },
  preventableEmergencyVisits2023: { title: 'Preventable emergency visits of people with cancer (PMC9857289)', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9857289', year: 2023 },
  sequestrationEffect2015: { title: 'Effect of sequestration on ASP plus 6 % (PMC4594838)', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4594838', year: 2015 },
  transcendTwoYears2024: {
    title: 'Two-year follow-up of TRANSCEND NHL 001, commentary, Blood 2024;143:379',
    url: 'https://ashpublications.org/blood/article/143/5/379',
    year: 2024,
  },
  vizient2019: {
    title: 'Costs and lengths of stay after CAR T-cell therapy (Vizient), HemOnc Today, May 2019',
    url: 'https://www.healio.com/news/hematology-oncology/20190509/costs-lengths-of-stay-after-car-tcell-therapy-greater-for-younger-patients',
    year: 2019,
  },
  westin2023: {
    title: 'Westin et al., survival with axicabtagene ciloleucel in large B-cell lymphoma (ZUMA-7), as summarised by the ASCO Post',
    url: 'https://ascopost.com/news/july-2023/overall-survival-with-axicabtagene-ciloleucel-in-large-b-cell-lymphoma-results-from-zuma-7',
    year: 2023,
  },
  zuma2ThreeYears: {
    title: 'Three-year follow-up of ZUMA-2 in mantle cell lymphoma (J Clin Oncol), as summarised by CancerNetwork',
    url: 'https://www.cancernetwork.com/view/brexu-cel-demonstrates-continued-durable-responses-at-3-year-follow-up-in-zuma-2-study-for-relapsed-refractory-mcl',
  },
  ajmcStaggsEom2024: {
    title: 'AJMC, interview with S. Staggs: EOM adjustments make it easier for practices to say yes to participation',
    url: 'https://www.ajmc.com/view/eom-adjustments-make-it-easier-for-practices-to-say-yes-to-participation',
    year: 2024,
  },
  avalereEomMethodology2023: {
    title: 'Avalere, EOM payment methodology updated as start date approaches',
    url: 'https://avalere.com/insights/eom-payment-methodology-updated-as-start-date-approaches',
    year: 2023,
  },
  cmsEomFactSheet2022: { title: 'CMS, fact sheet: Enhancing Oncology Model', url: 'https://www.cms.gov/newsroom/fact-sheets/enhancing-oncology-model', year: 2022 },
  gnyhaEom2022: {
    title: 'GNYHA, CMS requests applications for Enhancing Oncology Model',
    url: 'https://www.gnyha.org/news/cms-requests-applications-for-enhancing-oncology-model',
    year: 2022,
  },
  breakwater: {
    title: 'BREAKWATER (NCT04607421), encorafenib and cetuximab with chemotherapy, BRAF V600E colorectal cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT04607421',
  },
  cartitude4: {
    title: 'CARTITUDE-4 (NCT04181827), ciltacabtagene autoleucel against standard care, relapsed myeloma; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT04181827',
  },
  cmsPhysicianFees2025: {
    title: 'CMS, physician fee schedule 2025: relative value units (RVU calculator) × conversion factor 32.3465',
    url: 'https://github.com/Psuncode/RVU-Calculator',
    year: 2025,
  },
  codebreak100: { title: 'CodeBreaK 100 (NCT03600883), sotorasib, KRAS G12C lung cancer; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT03600883' },
  flaura: { title: 'FLAURA (NCT02296125), osimertinib, EGFR-mutated lung cancer; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT02296125' },
  ibranceListPrice2025: {
    title: "Precision Medicine Online, Pfizer's Ibrance on CMS's list for the next round of price negotiations, January 2025",
    url: 'https://www.precisionmedicineonline.com/precision-oncology/pfizers-breast-cancer-drug-ibrance-cms-list-next-round-ira-price-negotiations',
    year: 2025,
  },
  impower133: {
    title: 'IMpower133 (NCT02763579), atezolizumab with chemotherapy, small-cell lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02763579',
  },
  keynote177: { title: 'KEYNOTE-177 (NCT02563002), pembrolizumab, MSI-high colorectal cancer; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT02563002' },
  keynote189: {
    title: 'KEYNOTE-189 (NCT02578680), pembrolizumab with chemotherapy, non-squamous lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02578680',
  },
  keynote355: {
    title: 'KEYNOTE-355 (NCT02819518), pembrolizumab with chemotherapy, triple-negative breast cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02819518',
  },
  latitude: { title: 'LATITUDE (NCT01715285), abiraterone, hormone-sensitive prostate cancer; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT01715285' },
  maia: { title: 'MAIA (NCT02252172), daratumumab and lenalidomide, newly diagnosed myeloma; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT02252172' },
  majestec1: { title: 'MajesTEC-1 (NCT04557098), teclistamab, relapsed myeloma; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT04557098' },
  oncologyBiosimilarShares2024: {
    title: 'Pearce IP, oncology biosimilar market shares November 2024 and sales-price discounts of the first quarter of 2025',
    url: 'https://www.pearceip.law/?p=51419',
    year: 2025,
  },
  paloma2: { title: 'PALOMA-2 (NCT01740427), palbociclib and letrozole, HR+/HER2− breast cancer; registry entry as pointer', url: 'https://clinicaltrials.gov/study/NCT01740427' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
