// Bibliography: every source a parameter may cite. One entry a source; append in alphabetical groups.

import { therapySources } from './sources-therapies.ts'

interface Source {
  readonly title: string
  readonly url: string
  readonly year?: number
}

export const sources = {
  abramson2020: {
    title:
      'Abramson et al., lisocabtagene maraleucel in large B-cell lymphoma (TRANSCEND NHL 001), Lancet 2020, as summarised by Hematology Advisor',
    url: 'https://www.hematologyadvisor.com/home/topics/lymphoma/outcomes-of-rr-large-b-cell-lymphoma-with-lisocabtagene-maraleucel/',
    year: 2020,
  },
  abramson2024: {
    title: 'Abramson et al., five-year survival of patients from TRANSCEND NHL 001, ASH 2024, abstract 3125',
    url: 'https://ash.confex.com/ash/2024/webprogram/Paper200204.html',
    year: 2024,
  },
  basch2016: {
    title:
      'Basch et al., symptom monitoring with patient-reported outcomes during routine cancer treatment: a randomized controlled trial, J Clin Oncol 2016;34:557',
    url: 'https://mayoclinic.pure.elsevier.com/en/publications/symptom-monitoring-with-patient-reported-outcomes-during-routine-',
    year: 2016,
  },
  aegisStopLoss2025: {
    title: 'Aegis Risk, medical stop loss premium survey 2025, key findings',
    url: 'https://www.aegisrisk.com/copy-of-stop-loss-premium-survey-header',
    year: 2025,
  },
  avalereInpatient2027: {
    title: 'Avalere, inpatient hospital changes proposed for cell therapy (fiscal year 2027)',
    url: 'https://advisory.avalerehealth.com/?p=35938',
    year: 2026,
  },
  bcmaCellTherapyTable: {
    title:
      'Safety and efficacy of idecabtagene vicleucel (KarMMa) and ciltacabtagene autoleucel (CARTITUDE-1), table 1, ASH publications',
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
    title:
      'Access barriers to anti-CD19 CAR T therapy for NHL across a community transplant and cellular therapy network, Blood Advances 2025;9:429',
    url: 'https://doi.org/10.1182/bloodadvances.2024014171',
    year: 2025,
  },
  carTToxicityReview: {
    title: 'Review of CAR T-cell therapy with trial results by product, table 1 (PMC7393694)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7393694',
  },
  carroll2023: {
    title:
      'Carroll et al., adoption of innovative therapies across oncology practices: evidence from immunotherapy, JAMA Oncology 2023;9:324',
    url: 'https://doi.org/10.1001/jamaoncol.2022.6296',
    year: 2023,
  },
  cartitude1Final2023: {
    title: 'CARTITUDE-1 final results, interview, ecancer',
    url: 'https://ecancer.org/en/video/11351-single-infusion-of-cilta-cel-sees-longer-median-pfs-than-any-previously-reported-therapy-in-heavily-pretreated-rrmm',
    year: 2023,
  },
  ciltaCelStandardOfCare2025: {
    title:
      'Safety and efficacy of standard-of-care ciltacabtagene autoleucel for relapsed/refractory multiple myeloma, Blood 2025;145:85',
    url: 'https://ashpublications.org/blood/article/145/1/85/518044/',
    year: 2025,
  },
  cfr447509: {
    title: 'Code of Federal Regulations, 42 CFR 447.509, Medicaid drug rebates',
    url: 'https://www.ecfr.gov/current/title-42/section-447.509',
  },
  cignaEmbarc2019: {
    title:
      'Cigna offers new coverage program for expensive gene therapy (Embarc Benefit Protection), Healthcare Finance News, September 2019',
    url: 'https://healthcarefinancenews.com/node/139137',
    year: 2019,
  },
  cmsAspFile2025Q4: {
    title: 'CMS, ASP pricing file, payment limits 1 October–31 December 2025',
    url: 'https://www.cms.gov/medicare/payment/part-b-drugs/asp-pricing-files',
    year: 2025,
  },
  coa340B2022: {
    title: 'Community Oncology Alliance, hospital price transparency, drug profits and the 340B programme, 2022',
    url: 'https://communityoncology.org/research-publications/studies/examining-hospital-price-transparency-drug-profits-and-the-340b-program-2022/',
    year: 2022,
  },
  dualAcuteCare2024: {
    title: 'Dual eligibility and acute care in OCM-type episodes, Cancer Medicine 2024',
    url: 'https://onlinelibrary.wiley.com/doi/10.1002/cam4.70009',
    year: 2024,
  },
  eomFirstEvaluation2025: {
    title:
      'Enhancing Oncology Model, first evaluation report (Lewin), as summarised by the Journal of Clinical Pathways',
    url: 'https://hmpglrntwk-fstlytest.global.ssl.fastly.net/site/jcp/news/first-evaluation-report-cms-enhancing-oncology-model-shows-early-episode-payment',
    year: 2025,
  },
  hoverman2020: {
    title:
      'Hoverman et al., end-of-life cost by site of death in the Oncology Care Model, Palliative Medicine Reports 2020',
    url: 'https://www.liebertpub.com/doi/10.1089/pmr.2020.0023',
    year: 2020,
  },
  jagannath2025: {
    title:
      'Jagannath et al., long-term remission and survival after ciltacabtagene autoleucel (CARTITUDE-1), J Clin Oncol 2025;43:2766',
    url: 'https://doi.org/10.1200/JCO-25-00760',
    year: 2025,
  },
  kuester2019: {
    title:
      'Kuester et al., effect of a pediatric rare disease on subscriber retention rates for commercial health insurers, J Manag Care Spec Pharm 2019;25:186',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10397796',
    year: 2019,
  },
  kaye2018: {
    title:
      'Kaye et al., Costs of Cancer Care Across the Disease Continuum, Oncologist 2018 (PMC6058326); diagnoses 2007–2012, ten cancers, none of the blood',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6058326',
    year: 2018,
  },
  li2020: {
    title: 'Li et al., hospitalisation and emergency visits in six-month OCM-type episodes, Curr Med Res Opin 2020',
    url: 'https://scholars.duke.edu/publication/1647461',
    year: 2020,
  },
  metastaticBreast2011: {
    title: 'De novo and later metastatic breast cancer, BMC Cancer 2011',
    url: 'https://bmccancer.biomedcentral.com/',
    year: 2011,
  },
  mhaInpatient2026: {
    title: 'Hospital association summary of the inpatient prospective payment rule, fiscal year 2026',
    url: 'https://www.mha.org/?p=28660',
    year: 2025,
  },
  neelapu2023: {
    title: 'Neelapu et al., five-year follow-up of ZUMA-1, Blood 2023;141:2307',
    url: 'https://ashpublications.org/blood/article/141/19/2307/494672/',
    year: 2023,
  },
  neubauer2010: {
    title:
      'Neubauer et al., cost effectiveness of evidence-based treatment guidelines in non-small-cell lung cancer, J Oncol Pract 2010;6:12',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2805337',
    year: 2010,
  },
  obermeyer2014: {
    title: 'Obermeyer et al., Medicare hospice benefit, utilisation and costs in poor-prognosis cancer, JAMA 2014',
    url: 'https://pubmed.ncbi.nlm.nih.gov/25387186/',
    year: 2014,
  },
  ocmEndOfLife2023: {
    title: 'Oncology Nursing News, Oncology Care Model: what did we learn?',
    url: 'https://www.oncnursingnews.com/view/oncology-care-model-what-did-we-learn-',
    year: 2023,
  },
  ocmFiveYears: {
    title: 'Impact of the Oncology Care Model on Medicare payments over five years, ASCO abstract 1512',
    url: 'https://discovery.researcher.life/',
  },
  ocmPredictionModel: {
    title: 'OCM baseline-price prediction model coefficients, performance period 3',
    url: 'https://github.com/Milliman-PRM/OCM-Oncology-Care-Model',
    year: 2018,
  },
  panattoni2018: {
    title: 'Panattoni et al., potentially preventable emergency visits during cancer treatment, 2018',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29452549',
    year: 2018,
  },
  preventableEmergencyVisits2023: {
    title: 'Preventable emergency visits of people with cancer (PMC9857289)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9857289',
    year: 2023,
  },
  seerColorectal: {
    title: 'SEER cancer stat facts, colorectal cancer: stage and survival',
    url: 'https://seer.cancer.gov/statfacts/html/colorect.html',
    year: 2022,
  },
  randHospitalPrices2022: {
    title: 'RAND Hospital Price Transparency Study, round 5.1, as summarised by AHCJ',
    url: 'https://healthjournalism.org/?p=56154',
    year: 2024,
  },
  robinson2021: {
    title:
      'Robinson, Whaley and Brown: Price differences to insurers for infused cancer drugs in hospital outpatient departments and physician offices, Health Affairs, September 2021',
    url: 'https://bettersolutionsforhealthcare.org/price-differences-to-insurers-for-infused-cancer-drugs-in-hospital-outpatient-departments-and-physician-offices/',
    year: 2021,
  },
  sequestrationEffect2015: {
    title: 'Effect of sequestration on ASP plus 6 % (PMC4594838)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4594838',
    year: 2015,
  },
  sidleyNtap2024: {
    title: 'Sidley, CMS updates new technology add-on payments for select cell and gene therapies, August 2024',
    url: 'https://www.sidley.com/en/insights/newsupdates/2024/08/cms-updates-new-technology-add-on-payments-for-select-cell-and-gene-therapies',
    year: 2024,
  },
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
    title:
      'Westin et al., survival with axicabtagene ciloleucel in large B-cell lymphoma (ZUMA-7), as summarised by the ASCO Post',
    url: 'https://ascopost.com/news/july-2023/overall-survival-with-axicabtagene-ciloleucel-in-large-b-cell-lymphoma-results-from-zuma-7',
    year: 2023,
  },
  zuma2ThreeYears: {
    title: 'Three-year follow-up of ZUMA-2 in mantle cell lymphoma (J Clin Oncol), as summarised by CancerNetwork',
    url: 'https://www.cancernetwork.com/view/brexu-cel-demonstrates-continued-durable-responses-at-3-year-follow-up-in-zuma-2-study-for-relapsed-refractory-mcl',
  },
  ajmcAscoPayment2019: {
    title:
      'AJMC, ASCO updates Patient-Centered Oncology Payment model (on Consolidated Payments for Oncology Care, 2014)',
    url: 'https://ajmc.com/view/asco-updates-patientcentered-oncology-payment-model',
    year: 2019,
  },
  ajmcStaggsEom2024: {
    title: 'AJMC, interview with S. Staggs: EOM adjustments make it easier for practices to say yes to participation',
    url: 'https://www.ajmc.com/view/eom-adjustments-make-it-easier-for-practices-to-say-yes-to-participation',
    year: 2024,
  },
  astctInpatient2021: {
    title: 'ASTCT, policy perspectives: the inpatient prospective payment final rule of fiscal year 2021',
    url: 'https://www.astct.org/AMP_EDN/471/Policy-Perspectives-FY-2021-IPPS-Final-Rule-514.amp.html',
    year: 2020,
  },
  avalereEomMethodology2023: {
    title: 'Avalere, EOM payment methodology updated as start date approaches',
    url: 'https://avalere.com/insights/eom-payment-methodology-updated-as-start-date-approaches',
    year: 2023,
  },
  careJourneyHeba2022: {
    title: 'CareJourney, a proposal to enhance the health equity benchmark adjustment in ACO REACH',
    url: 'https://carejourney.com/a-proposal-to-enhance-the-health-equity-benchmark-adjustment-in-aco-reach',
    year: 2022,
  },
  chapmanOcm2015: {
    title: 'W. Chapman, a risk arbitrage model for the Oncology Care Model, September 2015',
    url: 'http://www.mwestonchapman.com/a-risk-arbitrage-model-for-the-oncology-care-model-ocm/',
    year: 2015,
  },
  cmsEomFactSheet2022: {
    title: 'CMS, fact sheet: Enhancing Oncology Model',
    url: 'https://www.cms.gov/newsroom/fact-sheets/enhancing-oncology-model',
    year: 2022,
  },
  gnyhaEom2022: {
    title: 'GNYHA, CMS requests applications for Enhancing Oncology Model',
    url: 'https://www.gnyha.org/news/cms-requests-applications-for-enhancing-oncology-model',
    year: 2022,
  },
  jopBlogOcm2019: {
    title: 'JOP blog, four pillars of two-sided risk in the Oncology Care Model',
    url: 'https://jopblog.org/blog/tag/Value',
    year: 2019,
  },
  mondaqOcm2016: {
    title: 'Summary: Oncology Care Model, Mondaq',
    url: 'https://www.mondaq.com/unitedstates/x/508580',
    year: 2016,
  },
  texasOncologyOcm2020: {
    title: 'OBR, Oncology Care Model practices and two-sided risk, January 2020, re-posted by Texas Oncology',
    url: 'https://www.texasoncology.com/',
    year: 2020,
  },
  breakwater: {
    title:
      'BREAKWATER (NCT04607421), encorafenib and cetuximab with chemotherapy, BRAF V600E colorectal cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT04607421',
  },
  cartitude4: {
    title:
      'CARTITUDE-4 (NCT04181827), ciltacabtagene autoleucel against standard care, relapsed myeloma; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT04181827',
  },
  cmsPhysicianFees2025: {
    title: 'CMS, physician fee schedule 2025: relative value units (RVU calculator) × conversion factor 32.3465',
    url: 'https://github.com/Psuncode/RVU-Calculator',
    year: 2025,
  },
  codebreak100: {
    title: 'CodeBreaK 100 (NCT03600883), sotorasib, KRAS G12C lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT03600883',
  },
  flaura: {
    title: 'FLAURA (NCT02296125), osimertinib, EGFR-mutated lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02296125',
  },
  ibranceListPrice2025: {
    title:
      "Precision Medicine Online, Pfizer's Ibrance on CMS's list for the next round of price negotiations, January 2025",
    url: 'https://www.precisionmedicineonline.com/precision-oncology/pfizers-breast-cancer-drug-ibrance-cms-list-next-round-ira-price-negotiations',
    year: 2025,
  },
  impower133: {
    title:
      'IMpower133 (NCT02763579), atezolizumab with chemotherapy, small-cell lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02763579',
  },
  keynote177: {
    title: 'KEYNOTE-177 (NCT02563002), pembrolizumab, MSI-high colorectal cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02563002',
  },
  keynote189: {
    title:
      'KEYNOTE-189 (NCT02578680), pembrolizumab with chemotherapy, non-squamous lung cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02578680',
  },
  keynote355: {
    title:
      'KEYNOTE-355 (NCT02819518), pembrolizumab with chemotherapy, triple-negative breast cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02819518',
  },
  latitude: {
    title: 'LATITUDE (NCT01715285), abiraterone, hormone-sensitive prostate cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT01715285',
  },
  maia: {
    title: 'MAIA (NCT02252172), daratumumab and lenalidomide, newly diagnosed myeloma; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT02252172',
  },
  majestec1: {
    title: 'MajesTEC-1 (NCT04557098), teclistamab, relapsed myeloma; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT04557098',
  },
  oncologyBiosimilarShares2024: {
    title:
      'Pearce IP, oncology biosimilar market shares November 2024 and sales-price discounts of the first quarter of 2025',
    url: 'https://www.pearceip.law/?p=51419',
    year: 2025,
  },
  paloma2: {
    title: 'PALOMA-2 (NCT01740427), palbociclib and letrozole, HR+/HER2− breast cancer; registry entry as pointer',
    url: 'https://clinicaltrials.gov/study/NCT01740427',
  },
  agusGoldman2017: {
    title:
      'Agus and Goldman: Novartis will get paid $475,000 only if patients respond to Kymriah, Fortune, August 2017',
    url: 'https://fortune.com/2017/08/31/novartis-gene-therapy-kymriah-cancer-treatment/',
    year: 2017,
  },
  jorgensen2020: {
    title:
      'Jørgensen, Hanna, Kefalas: Outcomes-based reimbursement for gene therapies in practice, J Mark Access Health Policy 2020;8:1715536',
    url: 'https://doi.org/10.1080/20016689.2020.1715536',
    year: 2020,
  },
  geneTherapyAgreements2023: {
    title:
      'How are health technology assessment bodies responding to the assessment challenges posed by cell and gene therapy?, BMC Health Serv Res 2023, table 6',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10182681/table/Tab6',
    year: 2023,
  },
  roctavianWarranty2023: {
    title:
      'With FDA approval in hand, BioMarin lays out plan to sell $2.9M gene therapy, International Biopharma, June 2023',
    url: 'https://international-biopharma.com/with-fda-approval-in-hand-biomarin-lays-out-plan-to-sell-2-9m-gene-therapy/',
    year: 2023,
  },
  xalkoriPledge2021: {
    title: 'Pfizer Pledge Warranty Program for Xalkori, terms on the maker’s page for prescribers',
    url: 'https://xalkori.pfizerpro.com/pledge',
    year: 2021,
  },
  xalkoriPledgeMaximum2021: {
    title: 'FDAnews, Pfizer pledges warranty for NSCLC drug should it fail to provide benefit, November 2021',
    url: 'https://www.fdanews.com/articles/print/205201-pfizer-pledges-warranty-for-nsclc-drug-should-it-fail-to-provide-benefit',
    year: 2021,
  },
  zolgensmaPayOverTime2019: {
    title:
      'BioPharm International, Novartis’ AveXis prices Zolgensma gene therapy at $2+ million, offers access programs for US payers and families',
    url: 'https://www.biopharminternational.com/view/novartis-avexis-prices-zolgensma-gene-therapy-2-million-offers-access-programs-us-payers-and-familie',
    year: 2019,
  },
  ...therapySources,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
