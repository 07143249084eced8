// Which regimens the episodes of a subtype are on, and what the practice's visits pay. Shares are judgement: no
// published mix exists at this level. They are set so that each subtype's mean drug cost at full exposure is the
// evidence's, and its Part D share that of the drugs taken by mouth. Visit fees are Medicare's national fees.

import type { Parameter } from './types.ts'

const share = (label: string, value: number): Parameter => ({
  label: `${label}: share of episodes`,
  unit: 'share',
  value,
  range: { low: 0.7 * value, high: Math.min(1, 1.3 * value) },
  evidence: 'assumed',
  rationale: 'Judgement; the regimen shares of a subtype reproduce its assumed mean drug cost. Range ±30 %.',
})

const fee = (label: string, value: number, codes: string): Parameter => ({
  label,
  unit: 'usdPerVisit',
  value,
  priceYear: 2025,
  range: { low: 0.8 * value, high: 1.2 * value },
  evidence: 'derived',
  from: ['cmsPhysicianFees2025'],
  how: `relative value units × conversion factor 32.3465, national non-facility: ${codes}; the bundle of codes is an assumption`,
})

export const regimenParameters = {
  'visit.infusion.feeUsd': fee('Infusion of one drug and visit', 260.07, '96413 119.36 + 99214 125.18 + G2211 15.53'),
  'visit.chemoImmunotherapy.feeUsd': fee(
    'Chemo-immunotherapy infusion and visit',
    410.47,
    '96413 119.36 + 96417 58.87 + 96411 50.78 + 96367 26.52 + 96375 14.23 + 99214 125.18 + G2211 15.53',
  ),
  'visit.infusionWithPump.feeUsd': fee(
    'Infusion with pump, disconnect and visit',
    487.13,
    '96413 119.36 + 96415 25.55 + 96417 58.87 + 96416 117.42 + 96367 26.52 + 96375 14.23 + 99214 125.18',
  ),
  'visit.longInfusion.feeUsd': fee(
    'Four-hour infusion with chemotherapy and visit',
    592.24,
    '96413 119.36 + 96415 × 3 76.65 + 96409 92.51 + 96411 × 2 101.56 + 96367 26.52 + 99215 175.64',
  ),
  'visit.injection.feeUsd': fee('Subcutaneous injection and visit', 155.26, '96401 66.31 + 99213 88.95'),
  'visit.hormoneInjection.feeUsd': fee('Hormone injection and visit', 160.11, '96402 34.93 + 99214 125.18'),
  'visit.oralMonitoring.feeUsd': fee('Monitoring visit on oral therapy', 140.71, '99214 125.18 + G2211 15.53'),

  // breast
  'regimen.breastHrMetastatic.ribociclib.share': share(
    'HR+/HER2− metastatic, Ribociclib and aromatase inhibitor',
    0.25,
  ),
  'regimen.breastHrMetastatic.abemaciclib.share': share('HR+/HER2− metastatic, Abemaciclib and fulvestrant', 0.19),
  'regimen.breastHrMetastatic.palbociclib.share': share(
    'HR+/HER2− metastatic, Palbociclib and aromatase inhibitor',
    0.2,
  ),
  'regimen.breastHrMetastatic.capivasertib.share': share('HR+/HER2− metastatic, Capivasertib and fulvestrant', 0.03),
  'regimen.breastHrMetastatic.trastuzumabDeruxtecan.share': share(
    'HR+/HER2− metastatic, Trastuzumab deruxtecan (HER2-low)',
    0.11,
  ),
  'regimen.breastHrMetastatic.sacituzumab.share': share('HR+/HER2− metastatic, Sacituzumab govitecan', 0.04),
  'regimen.breastHrMetastatic.paclitaxel.share': share('HR+/HER2− metastatic, Weekly paclitaxel', 0.1),
  'regimen.breastHrMetastatic.fulvestrant.share': share('HR+/HER2− metastatic, Fulvestrant alone', 0.08),
  'regimen.breastHrEarly.acT.share': share(
    'HR+/HER2− early, chemotherapy, Dose-dense AC then paclitaxel, pegfilgrastim',
    0.82,
  ),
  'regimen.breastHrEarly.tc.share': share(
    'HR+/HER2− early, chemotherapy, Docetaxel and cyclophosphamide, pegfilgrastim',
    0.18,
  ),
  'regimen.breastHer2Early.tchp.share': share('HER2+ early, TCHP, six cycles, pegfilgrastim', 0.51),
  'regimen.breastHer2Early.trastuzumab.share': share('HER2+ early, Trastuzumab and weekly paclitaxel', 0.32),
  'regimen.breastHer2Early.trastuzumabEmtansine.share': share(
    'HER2+ early, Trastuzumab emtansine for residual disease',
    0.17,
  ),
  'regimen.breastHer2Metastatic.pertuzumab.share': share(
    'HER2+ metastatic, Pertuzumab, trastuzumab and weekly paclitaxel',
    0.32,
  ),
  'regimen.breastHer2Metastatic.pertuzumabTrastuzumabSc.share': share(
    'HER2+ metastatic, Pertuzumab-trastuzumab subcutaneous',
    0.2,
  ),
  'regimen.breastHer2Metastatic.trastuzumabDeruxtecan.share': share('HER2+ metastatic, Trastuzumab deruxtecan', 0.48),
  'regimen.breastTripleNegativeEarly.pembrolizumabChemotherapy.share': share(
    'Triple-negative early, Pembrolizumab with carboplatin-paclitaxel, then AC',
    0.585,
  ),
  'regimen.breastTripleNegativeEarly.chemotherapy.share': share(
    'Triple-negative early, Dose-dense AC then paclitaxel, pegfilgrastim',
    0.415,
  ),
  'regimen.breastTripleNegativeMetastatic.pembrolizumabChemotherapy.share': share(
    'Triple-negative metastatic, Pembrolizumab and chemotherapy',
    0.41,
  ),
  'regimen.breastTripleNegativeMetastatic.sacituzumab.share': share(
    'Triple-negative metastatic, Sacituzumab govitecan',
    0.32,
  ),
  'regimen.breastTripleNegativeMetastatic.eribulin.share': share('Triple-negative metastatic, Eribulin', 0.13),
  'regimen.breastTripleNegativeMetastatic.paclitaxel.share': share(
    'Triple-negative metastatic, Weekly paclitaxel',
    0.14,
  ),

  // lung
  'regimen.lungPdl1High.pembrolizumab.share': share('NSCLC metastatic, PD-L1 ≥ 50 %, Pembrolizumab alone', 0.6),
  'regimen.lungPdl1High.carboplatinPemetrexedPembrolizumab.share': share(
    'NSCLC metastatic, PD-L1 ≥ 50 %, Carboplatin, pemetrexed and pembrolizumab',
    0.4,
  ),
  'regimen.lungPdl1Low.carboplatinPemetrexedPembrolizumab.share': share(
    'NSCLC metastatic, PD-L1 1–49 %, Carboplatin, pemetrexed and pembrolizumab',
    0.6,
  ),
  'regimen.lungPdl1Low.carboplatinPaclitaxelPembrolizumab.share': share(
    'NSCLC metastatic, PD-L1 1–49 %, Carboplatin, paclitaxel and pembrolizumab (squamous)',
    0.22,
  ),
  'regimen.lungPdl1Low.nivolumabIpilimumab.share': share(
    'NSCLC metastatic, PD-L1 1–49 %, Nivolumab and ipilimumab',
    0.18,
  ),
  'regimen.lungPdl1Negative.carboplatinPemetrexedPembrolizumab.share': share(
    'NSCLC metastatic, PD-L1 < 1 % or unknown, Carboplatin, pemetrexed and pembrolizumab',
    0.44,
  ),
  'regimen.lungPdl1Negative.carboplatinPaclitaxelPembrolizumab.share': share(
    'NSCLC metastatic, PD-L1 < 1 % or unknown, Carboplatin, paclitaxel and pembrolizumab (squamous)',
    0.2,
  ),
  'regimen.lungPdl1Negative.nivolumabIpilimumab.share': share(
    'NSCLC metastatic, PD-L1 < 1 % or unknown, Nivolumab and ipilimumab',
    0.19,
  ),
  'regimen.lungPdl1Negative.carboplatinPemetrexed.share': share(
    'NSCLC metastatic, PD-L1 < 1 % or unknown, Carboplatin and pemetrexed',
    0.17,
  ),
  'regimen.lungEgfr.osimertinib.share': share('NSCLC EGFR-mutated, Osimertinib', 0.8),
  'regimen.lungEgfr.amivantamab.share': share('NSCLC EGFR-mutated, Amivantamab, carboplatin and pemetrexed', 0.1),
  'regimen.lungEgfr.carboplatinPemetrexed.share': share('NSCLC EGFR-mutated, Carboplatin and pemetrexed', 0.1),
  'regimen.lungAlk.alectinib.share': share('NSCLC ALK-rearranged, Alectinib', 1),
  'regimen.lungKrasG12c.sotorasib.share': share('NSCLC KRAS G12C, later line, Sotorasib', 0.7),
  'regimen.lungKrasG12c.adagrasib.share': share('NSCLC KRAS G12C, later line, Adagrasib', 0.3),
  'regimen.lungOtherDriver.selpercatinib.share': share('NSCLC other driver (MET, RET, ROS1), Selpercatinib', 0.6),
  'regimen.lungOtherDriver.capmatinib.share': share('NSCLC other driver (MET, RET, ROS1), Capmatinib', 0.3),
  'regimen.lungOtherDriver.tepotinib.share': share('NSCLC other driver (MET, RET, ROS1), Tepotinib', 0.1),
  'regimen.lungEarly.durvalumab.share': share('NSCLC early or stage III, Durvalumab consolidation', 0.45),
  'regimen.lungEarly.pembrolizumab.share': share(
    'NSCLC early or stage III, Peri-operative or adjuvant pembrolizumab',
    0.2,
  ),
  'regimen.lungEarly.nivolumabChemotherapy.share': share(
    'NSCLC early or stage III, Neoadjuvant nivolumab and chemotherapy, three cycles',
    0.16,
  ),
  'regimen.lungEarly.carboplatinPaclitaxel.share': share('NSCLC early or stage III, Carboplatin and paclitaxel', 0.19),
  'regimen.lungSmallCell.atezolizumab.share': share(
    'Small-cell lung cancer, Carboplatin, etoposide and atezolizumab',
    0.34,
  ),
  'regimen.lungSmallCell.durvalumab.share': share(
    'Small-cell lung cancer, Carboplatin, etoposide and durvalumab',
    0.25,
  ),
  'regimen.lungSmallCell.lurbinectedin.share': share('Small-cell lung cancer, Lurbinectedin', 0.15),
  'regimen.lungSmallCell.tarlatamab.share': share('Small-cell lung cancer, Tarlatamab', 0.13),
  'regimen.lungSmallCell.carboplatinEtoposide.share': share('Small-cell lung cancer, Carboplatin and etoposide', 0.13),

  // colorectal
  'regimen.colorectalAdjuvant.folfox.share': share('Adjuvant or neoadjuvant, FOLFOX, twelve cycles', 0.9),
  'regimen.colorectalAdjuvant.fluorouracil.share': share(
    'Adjuvant or neoadjuvant, Fluorouracil and leucovorin, twelve cycles',
    0.1,
  ),
  'regimen.colorectalRasMutated.folfoxBevacizumab.share': share('Metastatic, RAS-mutated, FOLFOX and bevacizumab', 0.4),
  'regimen.colorectalRasMutated.folfiriBevacizumab.share': share(
    'Metastatic, RAS-mutated, FOLFIRI and bevacizumab',
    0.29,
  ),
  'regimen.colorectalRasMutated.folfox.share': share('Metastatic, RAS-mutated, FOLFOX', 0.14),
  'regimen.colorectalRasMutated.trifluridineTipiracil.share': share(
    'Metastatic, RAS-mutated, Trifluridine-tipiracil and bevacizumab',
    0.11,
  ),
  'regimen.colorectalRasMutated.fruquintinib.share': share('Metastatic, RAS-mutated, Fruquintinib', 0.04),
  'regimen.colorectalRasMutated.regorafenib.share': share('Metastatic, RAS-mutated, Regorafenib', 0.02),
  'regimen.colorectalRasWildType.folfiriCetuximab.share': share(
    'Metastatic, RAS/BRAF wild type, FOLFIRI and cetuximab',
    0.22,
  ),
  'regimen.colorectalRasWildType.folfoxPanitumumab.share': share(
    'Metastatic, RAS/BRAF wild type, FOLFOX and panitumumab',
    0.25,
  ),
  'regimen.colorectalRasWildType.folfoxBevacizumab.share': share(
    'Metastatic, RAS/BRAF wild type, FOLFOX and bevacizumab',
    0.31,
  ),
  'regimen.colorectalRasWildType.folfox.share': share('Metastatic, RAS/BRAF wild type, FOLFOX', 0.115),
  'regimen.colorectalRasWildType.trifluridineTipiracil.share': share(
    'Metastatic, RAS/BRAF wild type, Trifluridine-tipiracil and bevacizumab',
    0.06,
  ),
  'regimen.colorectalRasWildType.fruquintinib.share': share('Metastatic, RAS/BRAF wild type, Fruquintinib', 0.03),
  'regimen.colorectalRasWildType.regorafenib.share': share('Metastatic, RAS/BRAF wild type, Regorafenib', 0.015),
  'regimen.colorectalBraf.encorafenibCetuximab.share': share('Metastatic, BRAF V600E, Encorafenib and cetuximab', 1),
  'regimen.colorectalMsiHigh.pembrolizumab.share': share('Metastatic, MSI-high, Pembrolizumab', 1),

  // prostate
  'regimen.prostateHormoneSensitive.abiraterone.share': share(
    'Metastatic hormone-sensitive, Abiraterone and androgen deprivation',
    0.37,
  ),
  'regimen.prostateHormoneSensitive.apalutamide.share': share(
    'Metastatic hormone-sensitive, Apalutamide and androgen deprivation',
    0.26,
  ),
  'regimen.prostateHormoneSensitive.enzalutamide.share': share(
    'Metastatic hormone-sensitive, Enzalutamide and androgen deprivation',
    0.2,
  ),
  'regimen.prostateHormoneSensitive.darolutamide.share': share(
    'Metastatic hormone-sensitive, Darolutamide and androgen deprivation',
    0.13,
  ),
  'regimen.prostateHormoneSensitive.docetaxel.share': share(
    'Metastatic hormone-sensitive, Docetaxel, six cycles, and androgen deprivation',
    0.04,
  ),
  'regimen.prostateNonmetastaticResistant.darolutamide.share': share(
    'Non-metastatic castration-resistant, Darolutamide and androgen deprivation',
    0.55,
  ),
  'regimen.prostateNonmetastaticResistant.apalutamide.share': share(
    'Non-metastatic castration-resistant, Apalutamide and androgen deprivation',
    0.3,
  ),
  'regimen.prostateNonmetastaticResistant.enzalutamide.share': share(
    'Non-metastatic castration-resistant, Enzalutamide and androgen deprivation',
    0.15,
  ),
  'regimen.prostateResistantArpi.abiraterone.share': share(
    'Metastatic castration-resistant, androgen-receptor inhibitor, Abiraterone and androgen deprivation',
    0.3,
  ),
  'regimen.prostateResistantArpi.enzalutamide.share': share(
    'Metastatic castration-resistant, androgen-receptor inhibitor, Enzalutamide and androgen deprivation',
    0.7,
  ),
  'regimen.prostateResistantChemo.docetaxel.share': share(
    'Metastatic castration-resistant, chemotherapy, Docetaxel, six cycles, and androgen deprivation',
    0.61,
  ),
  'regimen.prostateResistantChemo.cabazitaxel.share': share(
    'Metastatic castration-resistant, chemotherapy, Cabazitaxel',
    0.39,
  ),
  'regimen.prostateResistantOther.olaparib.share': share(
    'Metastatic castration-resistant, PARP, PSMA or sipuleucel-T, Olaparib and androgen deprivation',
    0.31,
  ),
  'regimen.prostateResistantOther.lutetiumPsma.share': share(
    'Metastatic castration-resistant, PARP, PSMA or sipuleucel-T, Lutetium-177 PSMA-617 and androgen deprivation',
    0.39,
  ),
  'regimen.prostateResistantOther.sipuleucelT.share': share(
    'Metastatic castration-resistant, PARP, PSMA or sipuleucel-T, Sipuleucel-T and androgen deprivation',
    0.3,
  ),

  // myeloma
  'regimen.myelomaTransplant.daratumumabVrd.share': share(
    'Newly diagnosed, transplant, Daratumumab, bortezomib and lenalidomide',
    0.6,
  ),
  'regimen.myelomaTransplant.vrd.share': share('Newly diagnosed, transplant, Bortezomib and lenalidomide', 0.4),
  'regimen.myelomaInduction.daratumumabLenalidomide.share': share(
    'Newly diagnosed, no transplant, Daratumumab and lenalidomide',
    0.65,
  ),
  'regimen.myelomaInduction.vrd.share': share('Newly diagnosed, no transplant, Bortezomib and lenalidomide', 0.35),
  'regimen.myelomaMaintenance.lenalidomide.share': share('Maintenance, Lenalidomide', 0.8),
  'regimen.myelomaMaintenance.daratumumabLenalidomide.share': share(
    'Maintenance, Daratumumab every four weeks and lenalidomide',
    0.2,
  ),
  'regimen.myelomaRelapsed.daratumumabPomalidomide.share': share(
    'Relapsed, 1–3 prior lines, Daratumumab and pomalidomide',
    0.15,
  ),
  'regimen.myelomaRelapsed.daratumumabBortezomib.share': share(
    'Relapsed, 1–3 prior lines, Daratumumab and bortezomib',
    0.17,
  ),
  'regimen.myelomaRelapsed.carfilzomib.share': share('Relapsed, 1–3 prior lines, Carfilzomib', 0.23),
  'regimen.myelomaRelapsed.isatuximabPomalidomide.share': share(
    'Relapsed, 1–3 prior lines, Isatuximab and pomalidomide',
    0.15,
  ),
  'regimen.myelomaRelapsed.pomalidomideBortezomib.share': share(
    'Relapsed, 1–3 prior lines, Pomalidomide and bortezomib',
    0.08,
  ),
  'regimen.myelomaRelapsed.carfilzomibLenalidomide.share': share(
    'Relapsed, 1–3 prior lines, Carfilzomib and lenalidomide',
    0.06,
  ),
  'regimen.myelomaRelapsed.lenalidomide.share': share(
    'Relapsed, 1–3 prior lines, Lenalidomide and dexamethasone',
    0.16,
  ),
  'regimen.myelomaLate.teclistamab.share': share('Relapsed, late (bispecific antibodies), Teclistamab', 0.4),
  'regimen.myelomaLate.elranatamab.share': share('Relapsed, late (bispecific antibodies), Elranatamab', 0.14),
  'regimen.myelomaLate.talquetamab.share': share('Relapsed, late (bispecific antibodies), Talquetamab', 0.11),
  'regimen.myelomaLate.carfilzomib.share': share('Relapsed, late (bispecific antibodies), Carfilzomib', 0.22),
  'regimen.myelomaLate.cyclophosphamideBortezomib.share': share(
    'Relapsed, late (bispecific antibodies), Cyclophosphamide and bortezomib',
    0.13,
  ),

  // lymphoma
  'regimen.lymphomaDlbclFirst.rChop.share': share('DLBCL, first line, R-CHOP, six cycles, pegfilgrastim', 0.655),
  'regimen.lymphomaDlbclFirst.polaRChp.share': share(
    'DLBCL, first line, Polatuzumab, R-CHP, six cycles, pegfilgrastim',
    0.345,
  ),
  'regimen.lymphomaDlbclRelapsed.epcoritamab.share': share('DLBCL, relapsed or refractory, Epcoritamab', 0.28),
  'regimen.lymphomaDlbclRelapsed.glofitamab.share': share('DLBCL, relapsed or refractory, Glofitamab', 0.18),
  'regimen.lymphomaDlbclRelapsed.tafasitamab.share': share('DLBCL, relapsed or refractory, Tafasitamab', 0.13),
  'regimen.lymphomaDlbclRelapsed.loncastuximab.share': share(
    'DLBCL, relapsed or refractory, Loncastuximab tesirine',
    0.13,
  ),
  'regimen.lymphomaDlbclRelapsed.rGemOx.share': share(
    'DLBCL, relapsed or refractory, Rituximab, gemcitabine and oxaliplatin',
    0.28,
  ),
  'regimen.lymphomaFollicularFirst.br.share': share(
    'Follicular or marginal zone, first line, Bendamustine and rituximab, six cycles',
    0.57,
  ),
  'regimen.lymphomaFollicularFirst.obinutuzumabBendamustine.share': share(
    'Follicular or marginal zone, first line, Obinutuzumab and bendamustine',
    0.2,
  ),
  'regimen.lymphomaFollicularFirst.rituximab.share': share(
    'Follicular or marginal zone, first line, Rituximab, four weekly doses',
    0.23,
  ),
  'regimen.lymphomaFollicularRelapsed.rituximabMaintenance.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Rituximab every eight weeks',
    0.64,
  ),
  'regimen.lymphomaFollicularRelapsed.rituximabLenalidomide.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Rituximab and lenalidomide',
    0.04,
  ),
  'regimen.lymphomaFollicularRelapsed.mosunetuzumab.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Mosunetuzumab, eight cycles',
    0.125,
  ),
  'regimen.lymphomaFollicularRelapsed.epcoritamab.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Epcoritamab',
    0.04,
  ),
  'regimen.lymphomaFollicularRelapsed.obinutuzumabBendamustine.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Obinutuzumab and bendamustine',
    0.05,
  ),
  'regimen.lymphomaFollicularRelapsed.br.share': share(
    'Follicular or marginal zone, relapsed or maintenance, Bendamustine and rituximab, six cycles',
    0.105,
  ),
  'regimen.lymphomaMantleCell.zanubrutinib.share': share('Mantle cell, Zanubrutinib', 0.24),
  'regimen.lymphomaMantleCell.acalabrutinib.share': share('Mantle cell, Acalabrutinib', 0.2),
  'regimen.lymphomaMantleCell.pirtobrutinib.share': share('Mantle cell, Pirtobrutinib', 0.03),
  'regimen.lymphomaMantleCell.br.share': share('Mantle cell, Bendamustine and rituximab, six cycles', 0.38),
  'regimen.lymphomaMantleCell.rituximabMaintenance.share': share('Mantle cell, Rituximab every eight weeks', 0.15),
  'regimen.lymphomaHodgkin.brentuximabAvd.share': share('Hodgkin, Brentuximab vedotin and AVD', 0.59),
  'regimen.lymphomaHodgkin.nivolumabAvd.share': share('Hodgkin, Nivolumab and AVD', 0.4),
  'regimen.lymphomaHodgkin.avd.share': share('Hodgkin, AVD', 0.01),
  'regimen.lymphomaTCell.brentuximabChp.share': share(
    'T-cell and other, Brentuximab vedotin and CHP, six cycles',
    0.37,
  ),
  'regimen.lymphomaTCell.chop.share': share('T-cell and other, CHOP, six cycles', 0.63),

  // chronic leukaemia
  'regimen.leukemiaCllBtk.acalabrutinib.share': share('CLL on a BTK inhibitor, Acalabrutinib', 0.43),
  'regimen.leukemiaCllBtk.zanubrutinib.share': share('CLL on a BTK inhibitor, Zanubrutinib', 0.55),
  'regimen.leukemiaCllBtk.pirtobrutinib.share': share('CLL on a BTK inhibitor, Pirtobrutinib', 0.02),
  'regimen.leukemiaCllVenetoclax.venetoclaxObinutuzumab.share': share(
    'CLL, venetoclax-based, Venetoclax and obinutuzumab, first six months',
    0.5,
  ),
  'regimen.leukemiaCllVenetoclax.venetoclax.share': share('CLL, venetoclax-based, Venetoclax alone', 0.5),
  'regimen.leukemiaCllOther.obinutuzumab.share': share('CLL, other, Obinutuzumab', 0.3),
  'regimen.leukemiaCllOther.br.share': share('CLL, other, Bendamustine and rituximab, six cycles', 0.45),
  'regimen.leukemiaCllOther.rituximab.share': share('CLL, other, Rituximab, four weekly doses', 0.25),
  'regimen.leukemiaCml.imatinib.share': share('Chronic myeloid leukaemia, Imatinib', 0.415),
  'regimen.leukemiaCml.dasatinibGeneric.share': share('Chronic myeloid leukaemia, Dasatinib, generic', 0.17),
  'regimen.leukemiaCml.dasatinibBrand.share': share('Chronic myeloid leukaemia, Dasatinib, brand', 0.245),
  'regimen.leukemiaCml.nilotinib.share': share('Chronic myeloid leukaemia, Nilotinib', 0.17),
} as const satisfies Record<string, Parameter>
