// Bibliography of cell and gene therapies: prices, trials and contracts in the public record.

export const therapySources = {
  secondLineCarTTable2024: {
    title:
      'Second-line CAR T-cell therapy in large B-cell lymphoma, comparison of trials, table 1, Blood Cancer Journal 2024',
    url: 'https://doi.org/10.1038/s41408-024-00997-w',
    year: 2024,
  },
  aabbTecelra2024: {
    title: 'FDA approves first T-cell receptor gene therapy for solid tumors (SPEARHEAD-1), AABB, August 2024',
    url: 'https://aabb.org/news-resources/news/article/2024/08/06/fda-approves-first-t-cell-receptor-gene-therapy-for-solid-tumors',
    year: 2024,
  },
  amtagviPrice2024: {
    title: 'FDA grants accelerated approval to lifileucel, AJMC, February 2024',
    url: 'https://ajmc.com/view/fda-grants-accelerated-approval-to-lifileucel-first-cellular-therapy-for-advanced-melanoma',
    year: 2024,
  },
  ascoPostTecelra2024: {
    title:
      'FDA grants accelerated approval to T-cell therapy for synovial sarcoma (SPEARHEAD-1), ASCO Post, August 2024',
    url: 'https://ascopost.com/news/august-2024/fda-grants-accelerated-approval-to-t-cell-therapy-for-unresectable-or-metastatic-synovial-sarcoma',
    year: 2024,
  },
  aucatzylEurope2025: {
    title:
      'EU approves obe-cel for relapsed or refractory B-cell acute lymphoblastic leukaemia (FELIX), AABB, July 2025',
    url: 'https://www.aabb.org/news-resources/news/article/2025/07/23/eu-approves-obe-cel-for-relapsed-or-refractory-b-all',
    year: 2025,
  },
  bluebirdMichigan2024: {
    title: 'Bluebird bio inks first Medicaid coverage agreement for sickle cell gene therapy, Fierce Pharma, 2024',
    url: 'https://www.fiercepharma.com/pharma/bluebird-inks-first-medicaid-coverage-agreement-sickle-cell-gene-therapy-signing-michigan',
    year: 2024,
  },
  cgtAccessModel2025: {
    title: 'CMS announces 33 states participating in the Cell and Gene Therapy Access Model, Mondaq, July 2025',
    url: 'https://www.mondaq.com/unitedstates/healthcare/1657092/cms-announces-33-states-participating-in-cmmi-cgt-access-model',
    year: 2025,
  },
  cgtAccessModelQuestions: {
    title: 'CMS, Cell and Gene Therapy Access Model, frequently asked questions',
    url: 'https://www.cms.gov/cgt-access-model-frequently-asked-questions',
  },
  crizotinibReview2016: {
    title:
      'Giroux-Leprieur et al., crizotinib in the first-line treatment of ALK-positive lung cancer (PROFILE 1014), Lung Cancer: Targets and Therapy 2016;7:83',
    url: 'https://doi.org/10.2147/LCTT.S99303',
    year: 2016,
  },
  eliana2019: {
    title: 'Updated analysis of the ELIANA trial of tisagenlecleucel, abstract 2019',
    url: 'https://www.acemap.info/paper/417588127',
    year: 2019,
  },
  elianaFiveYears: {
    title: 'Pivotal studies of tisagenlecleucel, table 1 (ELIANA at five years: Rives et al.), PMC10294746',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10294746/table/t0001',
    year: 2023,
  },
  felix2024: {
    title:
      'Roddie et al., obecabtagene autoleucel in adults with B-cell acute lymphoblastic leukaemia (FELIX), N Engl J Med 2024, as summarised by MedPath and AABB',
    url: 'https://doi.org/10.1056/NEJMoa2406526',
    year: 2024,
  },
  gener8Durability: {
    title: 'Long-term durability of valoctocogene roxaparvovec extrapolated from GENEr8-1, Hämostaseologie (abstract)',
    url: 'https://www.thieme-connect.de/products/ejournals/html/10.1055/s-0044-1801639',
  },
  gener8ThreeYears2023: {
    title: 'BioMarin, three-year results of the phase 3 trial of Roctavian (GENEr8-1), January 2023',
    url: 'https://investors.biomarin.com/news/news-details/2023/BioMarin-Announces-Stable-and-Durable-Annualized-Bleed-Control-for-ROCTAVIAN-in-Largest-Phase-3-Gene-Therapy-Study-in-Adults-with-Severe-Hemophilia-A-134-Participant-Study-Met-All-Primary-and-Secondary-Efficacy-Endpoints-at-3-Yea-01-08-2023/',
    year: 2023,
  },
  hopeB2023: {
    title:
      'Three-year treatment data for haemophilia B gene therapy (HOPE-B), National Bleeding Disorders Foundation, December 2023',
    url: 'https://www.hemophilia.org/news/csl-presents-three-year-treatment-data-for-hemophilia-b-gene-therapy',
    year: 2023,
  },
  hopeBFiveYears2025: {
    title:
      'Five-year study confirms durable efficacy of etranacogene dezaparvovec (HOPE-B), PharmaTimes, December 2025',
    url: 'https://pharmatimes.com/news/five-year-study-confirms-durable-efficacy-of-etranacogene-dezaparvovec',
    year: 2025,
  },
  laetsch2022: {
    title: 'Laetsch et al., three-year update of tisagenlecleucel in the ELIANA trial, J Clin Oncol 2023;41:1664',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10022844',
    year: 2022,
  },
  lenmeldyPrice2024: {
    title: 'Orchard outlines US launch plans for Lenmeldy with WAC of $4.25 million, The Pharma Letter, March 2024',
    url: 'https://www.thepharmaletter.com/biotechnology/orchard-outlines-us-launch-plans-for-lenmeldy-with-wac-of-4-25-million',
    year: 2024,
  },
  lifileucelFourYears2023: {
    title: 'Medina et al., four-year analysis of the C-144-01 study of lifileucel, SITC 2023, abstract 776',
    url: 'https://jitc.bmj.com/content/11/Suppl_1/A873',
    year: 2023,
  },
  medina2025: {
    title: 'Medina et al., five-year analysis of the C-144-01 study of lifileucel, J Clin Oncol 2025',
    url: 'https://doi.org/10.1200/JCO-25-00765',
    year: 2025,
  },
  nadofaragene36Months2024: {
    title:
      'Nadofaragene firadenovec, 36-month follow-up of the phase 3 trial, Northeastern Section of the American Urological Association 2024',
    url: 'https://meeting.neaua.org/Program/2024/49.cgi',
    year: 2024,
  },
  nadofarageneEau2024: {
    title:
      'Nadofaragene firadenovec, 36-month results of the phase 3 trial (EAU 2024), Targeted Oncology and NHS Specialist Pharmacy Service',
    url: 'https://www.medicinesresources.nhs.uk/new-36-month-follow-up-data-from-phase-iii-study-of-gene-therapy-adstiladrin-nadofaragene-firadenovec-vncg-presented-at-conference.html',
    year: 2024,
  },
  hemgenixPrice2023: {
    title: 'BioMarin’s haemophilia gene therapy Roctavian lands FDA nod, Fierce Pharma, June 2023',
    url: 'https://www.fiercepharma.com/pharma/biomarins-hemophilia-gene-therapy-roctavian-lands-fda-nod-glimmers-enthusiasm-among-doctors',
    year: 2023,
  },
  sickleCellApproval2023: {
    title: 'FDA approves two cell-based gene therapies for sickle cell disease, PMLiVE, December 2023',
    url: 'https://pmlive.com/pharma_news/fda_approves_two_cell-based_gene_therapies_for_sickle_cell_disease_1504919',
    year: 2023,
  },
  tecelraPrice2024: {
    title: 'FDA approves Adaptimmune’s TCR therapy Tecelra, Precision Medicine Online, August 2024',
    url: 'http://www.precisionmedicineonline.com/regulatory-news-fda-approvals/fda-approves-adaptimmunes-tcr-therapy-tecelra-certain-synovial',
    year: 2024,
  },
  transform2023: {
    title: 'Abramson et al., lisocabtagene maraleucel as second-line therapy (TRANSFORM), Blood 2023;141:1675',
    url: 'https://ashpublications.org/blood/article/141/14/1675/493847/',
    year: 2023,
  },
  zuma3ThreeYears: {
    title:
      'Shah et al., three-year analysis of ZUMA-3: brexucabtagene autoleucel in adults with acute lymphoblastic leukaemia, abstract',
    url: 'https://synapse.mskcc.org/synapse/works/225683',
  },
  zyntegloApproval2022: {
    title: 'Bluebird bio’s Zynteglo approved by the FDA for beta-thalassaemia, Phacilitate, August 2022',
    url: 'https://www.phacilitate.com/news-bluebird-bios-zynteglo-approved-by-the-fda/',
    year: 2022,
  },
  zyntegloPrice2022: {
    title:
      'Life sciences news of 18 August 2022 (Zynteglo at $2.8 million, up to 80 % paid back), Third Horizon Strategies',
    url: 'https://thirdhorizonstrategies.com/thursday-august-18-2022-life-sciences/',
    year: 2022,
  },
} as const
