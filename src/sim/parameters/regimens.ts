// Which regimens the episodes of a subtype are on, and what the practice's visits pay. Shares are judgement: no
// published mix exists at this level. They are set so that each subtype's mean drug cost at full exposure is the
// evidence's, and its Part D share that of the drugs taken by mouth. Visit fees are Medicare's national fees.

import { type NamedSubtype, subtypeNames } from './subtype-names.ts'
import type { Parameter } from './types.ts'

const share = (subtype: NamedSubtype, regimen: string, value: number): Parameter => ({
  label: `${subtypeNames[subtype].label}, ${regimen}: share of episodes`,
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
    'breastHrMetastatic',
    'Ribociclib and aromatase inhibitor',
    0.25,
  ),
  'regimen.breastHrMetastatic.abemaciclib.share': share('breastHrMetastatic', 'Abemaciclib and fulvestrant', 0.19),
  'regimen.breastHrMetastatic.palbociclib.share': share(
    'breastHrMetastatic',
    'Palbociclib and aromatase inhibitor',
    0.2,
  ),
  'regimen.breastHrMetastatic.capivasertib.share': share('breastHrMetastatic', 'Capivasertib and fulvestrant', 0.03),
  'regimen.breastHrMetastatic.trastuzumabDeruxtecan.share': share(
    'breastHrMetastatic',
    'Trastuzumab deruxtecan (HER2-low)',
    0.11,
  ),
  'regimen.breastHrMetastatic.sacituzumab.share': share('breastHrMetastatic', 'Sacituzumab govitecan', 0.04),
  'regimen.breastHrMetastatic.paclitaxel.share': share('breastHrMetastatic', 'Weekly paclitaxel', 0.1),
  'regimen.breastHrMetastatic.fulvestrant.share': share('breastHrMetastatic', 'Fulvestrant alone', 0.08),
  'regimen.breastHrEarly.acT.share': share('breastHrEarly', 'Dose-dense AC then paclitaxel, pegfilgrastim', 0.82),
  'regimen.breastHrEarly.tc.share': share('breastHrEarly', 'Docetaxel and cyclophosphamide, pegfilgrastim', 0.18),
  'regimen.breastHer2Early.tchp.share': share('breastHer2Early', 'TCHP, six cycles, pegfilgrastim', 0.51),
  'regimen.breastHer2Early.trastuzumab.share': share('breastHer2Early', 'Trastuzumab and weekly paclitaxel', 0.32),
  'regimen.breastHer2Early.trastuzumabEmtansine.share': share(
    'breastHer2Early',
    'Trastuzumab emtansine for residual disease',
    0.17,
  ),
  'regimen.breastHer2Metastatic.pertuzumab.share': share(
    'breastHer2Metastatic',
    'Pertuzumab, trastuzumab and weekly paclitaxel',
    0.32,
  ),
  'regimen.breastHer2Metastatic.pertuzumabTrastuzumabSc.share': share(
    'breastHer2Metastatic',
    'Pertuzumab-trastuzumab subcutaneous',
    0.2,
  ),
  'regimen.breastHer2Metastatic.trastuzumabDeruxtecan.share': share(
    'breastHer2Metastatic',
    'Trastuzumab deruxtecan',
    0.48,
  ),
  'regimen.breastTripleNegativeEarly.pembrolizumabChemotherapy.share': share(
    'breastTripleNegativeEarly',
    'Pembrolizumab with carboplatin-paclitaxel, then AC',
    0.585,
  ),
  'regimen.breastTripleNegativeEarly.chemotherapy.share': share(
    'breastTripleNegativeEarly',
    'Dose-dense AC then paclitaxel, pegfilgrastim',
    0.415,
  ),
  'regimen.breastTripleNegativeMetastatic.pembrolizumabChemotherapy.share': share(
    'breastTripleNegativeMetastatic',
    'Pembrolizumab and chemotherapy',
    0.41,
  ),
  'regimen.breastTripleNegativeMetastatic.sacituzumab.share': share(
    'breastTripleNegativeMetastatic',
    'Sacituzumab govitecan',
    0.32,
  ),
  'regimen.breastTripleNegativeMetastatic.eribulin.share': share('breastTripleNegativeMetastatic', 'Eribulin', 0.13),
  'regimen.breastTripleNegativeMetastatic.paclitaxel.share': share(
    'breastTripleNegativeMetastatic',
    'Weekly paclitaxel',
    0.14,
  ),

  // lung
  'regimen.lungPdl1High.pembrolizumab.share': share('lungPdl1High', 'Pembrolizumab alone', 0.6),
  'regimen.lungPdl1High.carboplatinPemetrexedPembrolizumab.share': share(
    'lungPdl1High',
    'Carboplatin, pemetrexed and pembrolizumab',
    0.4,
  ),
  'regimen.lungPdl1Low.carboplatinPemetrexedPembrolizumab.share': share(
    'lungPdl1Low',
    'Carboplatin, pemetrexed and pembrolizumab',
    0.6,
  ),
  'regimen.lungPdl1Low.carboplatinPaclitaxelPembrolizumab.share': share(
    'lungPdl1Low',
    'Carboplatin, paclitaxel and pembrolizumab (squamous)',
    0.22,
  ),
  'regimen.lungPdl1Low.nivolumabIpilimumab.share': share('lungPdl1Low', 'Nivolumab and ipilimumab', 0.18),
  'regimen.lungPdl1Negative.carboplatinPemetrexedPembrolizumab.share': share(
    'lungPdl1Negative',
    'Carboplatin, pemetrexed and pembrolizumab',
    0.44,
  ),
  'regimen.lungPdl1Negative.carboplatinPaclitaxelPembrolizumab.share': share(
    'lungPdl1Negative',
    'Carboplatin, paclitaxel and pembrolizumab (squamous)',
    0.2,
  ),
  'regimen.lungPdl1Negative.nivolumabIpilimumab.share': share('lungPdl1Negative', 'Nivolumab and ipilimumab', 0.19),
  'regimen.lungPdl1Negative.carboplatinPemetrexed.share': share('lungPdl1Negative', 'Carboplatin and pemetrexed', 0.17),
  'regimen.lungEgfr.osimertinib.share': share('lungEgfr', 'Osimertinib', 0.8),
  'regimen.lungEgfr.amivantamab.share': share('lungEgfr', 'Amivantamab, carboplatin and pemetrexed', 0.1),
  'regimen.lungEgfr.carboplatinPemetrexed.share': share('lungEgfr', 'Carboplatin and pemetrexed', 0.1),
  'regimen.lungAlk.alectinib.share': share('lungAlk', 'Alectinib', 1),
  'regimen.lungKrasG12c.sotorasib.share': share('lungKrasG12c', 'Sotorasib', 0.7),
  'regimen.lungKrasG12c.adagrasib.share': share('lungKrasG12c', 'Adagrasib', 0.3),
  'regimen.lungOtherDriver.selpercatinib.share': share('lungOtherDriver', 'Selpercatinib', 0.6),
  'regimen.lungOtherDriver.capmatinib.share': share('lungOtherDriver', 'Capmatinib', 0.3),
  'regimen.lungOtherDriver.tepotinib.share': share('lungOtherDriver', 'Tepotinib', 0.1),
  'regimen.lungEarly.durvalumab.share': share('lungEarly', 'Durvalumab consolidation', 0.45),
  'regimen.lungEarly.pembrolizumab.share': share('lungEarly', 'Peri-operative or adjuvant pembrolizumab', 0.2),
  'regimen.lungEarly.nivolumabChemotherapy.share': share(
    'lungEarly',
    'Neoadjuvant nivolumab and chemotherapy, three cycles',
    0.16,
  ),
  'regimen.lungEarly.carboplatinPaclitaxel.share': share('lungEarly', 'Carboplatin and paclitaxel', 0.19),
  'regimen.lungSmallCell.atezolizumab.share': share('lungSmallCell', 'Carboplatin, etoposide and atezolizumab', 0.34),
  'regimen.lungSmallCell.durvalumab.share': share('lungSmallCell', 'Carboplatin, etoposide and durvalumab', 0.25),
  'regimen.lungSmallCell.lurbinectedin.share': share('lungSmallCell', 'Lurbinectedin', 0.15),
  'regimen.lungSmallCell.tarlatamab.share': share('lungSmallCell', 'Tarlatamab', 0.13),
  'regimen.lungSmallCell.carboplatinEtoposide.share': share('lungSmallCell', 'Carboplatin and etoposide', 0.13),

  // colorectal
  'regimen.colorectalAdjuvant.folfox.share': share('colorectalAdjuvant', 'FOLFOX, twelve cycles', 0.9),
  'regimen.colorectalAdjuvant.fluorouracil.share': share(
    'colorectalAdjuvant',
    'Fluorouracil and leucovorin, twelve cycles',
    0.1,
  ),
  'regimen.colorectalRasMutated.folfoxBevacizumab.share': share('colorectalRasMutated', 'FOLFOX and bevacizumab', 0.4),
  'regimen.colorectalRasMutated.folfiriBevacizumab.share': share(
    'colorectalRasMutated',
    'FOLFIRI and bevacizumab',
    0.29,
  ),
  'regimen.colorectalRasMutated.folfox.share': share('colorectalRasMutated', 'FOLFOX', 0.14),
  'regimen.colorectalRasMutated.trifluridineTipiracil.share': share(
    'colorectalRasMutated',
    'Trifluridine-tipiracil and bevacizumab',
    0.11,
  ),
  'regimen.colorectalRasMutated.fruquintinib.share': share('colorectalRasMutated', 'Fruquintinib', 0.04),
  'regimen.colorectalRasMutated.regorafenib.share': share('colorectalRasMutated', 'Regorafenib', 0.02),
  'regimen.colorectalRasWildType.folfiriCetuximab.share': share('colorectalRasWildType', 'FOLFIRI and cetuximab', 0.22),
  'regimen.colorectalRasWildType.folfoxPanitumumab.share': share(
    'colorectalRasWildType',
    'FOLFOX and panitumumab',
    0.25,
  ),
  'regimen.colorectalRasWildType.folfoxBevacizumab.share': share(
    'colorectalRasWildType',
    'FOLFOX and bevacizumab',
    0.31,
  ),
  'regimen.colorectalRasWildType.folfox.share': share('colorectalRasWildType', 'FOLFOX', 0.115),
  'regimen.colorectalRasWildType.trifluridineTipiracil.share': share(
    'colorectalRasWildType',
    'Trifluridine-tipiracil and bevacizumab',
    0.06,
  ),
  'regimen.colorectalRasWildType.fruquintinib.share': share('colorectalRasWildType', 'Fruquintinib', 0.03),
  'regimen.colorectalRasWildType.regorafenib.share': share('colorectalRasWildType', 'Regorafenib', 0.015),
  'regimen.colorectalBraf.encorafenibCetuximab.share': share('colorectalBraf', 'Encorafenib and cetuximab', 1),
  'regimen.colorectalMsiHigh.pembrolizumab.share': share('colorectalMsiHigh', 'Pembrolizumab', 1),

  // prostate
  'regimen.prostateHormoneSensitive.abiraterone.share': share(
    'prostateHormoneSensitive',
    'Abiraterone and androgen deprivation',
    0.37,
  ),
  'regimen.prostateHormoneSensitive.apalutamide.share': share(
    'prostateHormoneSensitive',
    'Apalutamide and androgen deprivation',
    0.26,
  ),
  'regimen.prostateHormoneSensitive.enzalutamide.share': share(
    'prostateHormoneSensitive',
    'Enzalutamide and androgen deprivation',
    0.2,
  ),
  'regimen.prostateHormoneSensitive.darolutamide.share': share(
    'prostateHormoneSensitive',
    'Darolutamide and androgen deprivation',
    0.13,
  ),
  'regimen.prostateHormoneSensitive.docetaxel.share': share(
    'prostateHormoneSensitive',
    'Docetaxel, six cycles, and androgen deprivation',
    0.04,
  ),
  'regimen.prostateNonmetastaticResistant.darolutamide.share': share(
    'prostateNonmetastaticResistant',
    'Darolutamide and androgen deprivation',
    0.55,
  ),
  'regimen.prostateNonmetastaticResistant.apalutamide.share': share(
    'prostateNonmetastaticResistant',
    'Apalutamide and androgen deprivation',
    0.3,
  ),
  'regimen.prostateNonmetastaticResistant.enzalutamide.share': share(
    'prostateNonmetastaticResistant',
    'Enzalutamide and androgen deprivation',
    0.15,
  ),
  'regimen.prostateResistantArpi.abiraterone.share': share(
    'prostateResistantArpi',
    'Abiraterone and androgen deprivation',
    0.3,
  ),
  'regimen.prostateResistantArpi.enzalutamide.share': share(
    'prostateResistantArpi',
    'Enzalutamide and androgen deprivation',
    0.7,
  ),
  'regimen.prostateResistantChemo.docetaxel.share': share(
    'prostateResistantChemo',
    'Docetaxel, six cycles, and androgen deprivation',
    0.61,
  ),
  'regimen.prostateResistantChemo.cabazitaxel.share': share('prostateResistantChemo', 'Cabazitaxel', 0.39),
  'regimen.prostateResistantOther.olaparib.share': share(
    'prostateResistantOther',
    'Olaparib and androgen deprivation',
    0.31,
  ),
  'regimen.prostateResistantOther.lutetiumPsma.share': share(
    'prostateResistantOther',
    'Lutetium-177 PSMA-617 and androgen deprivation',
    0.39,
  ),
  'regimen.prostateResistantOther.sipuleucelT.share': share(
    'prostateResistantOther',
    'Sipuleucel-T and androgen deprivation',
    0.3,
  ),

  // myeloma
  'regimen.myelomaTransplant.daratumumabVrd.share': share(
    'myelomaTransplant',
    'Daratumumab, bortezomib and lenalidomide',
    0.6,
  ),
  'regimen.myelomaTransplant.vrd.share': share('myelomaTransplant', 'Bortezomib and lenalidomide', 0.4),
  'regimen.myelomaInduction.daratumumabLenalidomide.share': share(
    'myelomaInduction',
    'Daratumumab and lenalidomide',
    0.65,
  ),
  'regimen.myelomaInduction.vrd.share': share('myelomaInduction', 'Bortezomib and lenalidomide', 0.35),
  'regimen.myelomaMaintenance.lenalidomide.share': share('myelomaMaintenance', 'Lenalidomide', 0.8),
  'regimen.myelomaMaintenance.daratumumabLenalidomide.share': share(
    'myelomaMaintenance',
    'Daratumumab every four weeks and lenalidomide',
    0.2,
  ),
  'regimen.myelomaRelapsed.daratumumabPomalidomide.share': share(
    'myelomaRelapsed',
    'Daratumumab and pomalidomide',
    0.15,
  ),
  'regimen.myelomaRelapsed.daratumumabBortezomib.share': share('myelomaRelapsed', 'Daratumumab and bortezomib', 0.17),
  'regimen.myelomaRelapsed.carfilzomib.share': share('myelomaRelapsed', 'Carfilzomib', 0.23),
  'regimen.myelomaRelapsed.isatuximabPomalidomide.share': share('myelomaRelapsed', 'Isatuximab and pomalidomide', 0.15),
  'regimen.myelomaRelapsed.pomalidomideBortezomib.share': share('myelomaRelapsed', 'Pomalidomide and bortezomib', 0.08),
  'regimen.myelomaRelapsed.carfilzomibLenalidomide.share': share(
    'myelomaRelapsed',
    'Carfilzomib and lenalidomide',
    0.06,
  ),
  'regimen.myelomaRelapsed.lenalidomide.share': share('myelomaRelapsed', 'Lenalidomide and dexamethasone', 0.16),
  'regimen.myelomaLate.teclistamab.share': share('myelomaLate', 'Teclistamab', 0.4),
  'regimen.myelomaLate.elranatamab.share': share('myelomaLate', 'Elranatamab', 0.14),
  'regimen.myelomaLate.talquetamab.share': share('myelomaLate', 'Talquetamab', 0.11),
  'regimen.myelomaLate.carfilzomib.share': share('myelomaLate', 'Carfilzomib', 0.22),
  'regimen.myelomaLate.cyclophosphamideBortezomib.share': share('myelomaLate', 'Cyclophosphamide and bortezomib', 0.13),

  // lymphoma
  'regimen.lymphomaDlbclFirst.rChop.share': share('lymphomaDlbclFirst', 'R-CHOP, six cycles, pegfilgrastim', 0.655),
  'regimen.lymphomaDlbclFirst.polaRChp.share': share(
    'lymphomaDlbclFirst',
    'Polatuzumab, R-CHP, six cycles, pegfilgrastim',
    0.345,
  ),
  'regimen.lymphomaDlbclRelapsed.epcoritamab.share': share('lymphomaDlbclRelapsed', 'Epcoritamab', 0.28),
  'regimen.lymphomaDlbclRelapsed.glofitamab.share': share('lymphomaDlbclRelapsed', 'Glofitamab', 0.18),
  'regimen.lymphomaDlbclRelapsed.tafasitamab.share': share('lymphomaDlbclRelapsed', 'Tafasitamab', 0.13),
  'regimen.lymphomaDlbclRelapsed.loncastuximab.share': share('lymphomaDlbclRelapsed', 'Loncastuximab tesirine', 0.13),
  'regimen.lymphomaDlbclRelapsed.rGemOx.share': share(
    'lymphomaDlbclRelapsed',
    'Rituximab, gemcitabine and oxaliplatin',
    0.28,
  ),
  'regimen.lymphomaFollicularFirst.br.share': share(
    'lymphomaFollicularFirst',
    'Bendamustine and rituximab, six cycles',
    0.57,
  ),
  'regimen.lymphomaFollicularFirst.obinutuzumabBendamustine.share': share(
    'lymphomaFollicularFirst',
    'Obinutuzumab and bendamustine',
    0.2,
  ),
  'regimen.lymphomaFollicularFirst.rituximab.share': share(
    'lymphomaFollicularFirst',
    'Rituximab, four weekly doses',
    0.23,
  ),
  'regimen.lymphomaFollicularRelapsed.rituximabMaintenance.share': share(
    'lymphomaFollicularRelapsed',
    'Rituximab every eight weeks',
    0.64,
  ),
  'regimen.lymphomaFollicularRelapsed.rituximabLenalidomide.share': share(
    'lymphomaFollicularRelapsed',
    'Rituximab and lenalidomide',
    0.04,
  ),
  'regimen.lymphomaFollicularRelapsed.mosunetuzumab.share': share(
    'lymphomaFollicularRelapsed',
    'Mosunetuzumab, eight cycles',
    0.125,
  ),
  'regimen.lymphomaFollicularRelapsed.epcoritamab.share': share('lymphomaFollicularRelapsed', 'Epcoritamab', 0.04),
  'regimen.lymphomaFollicularRelapsed.obinutuzumabBendamustine.share': share(
    'lymphomaFollicularRelapsed',
    'Obinutuzumab and bendamustine',
    0.05,
  ),
  'regimen.lymphomaFollicularRelapsed.br.share': share(
    'lymphomaFollicularRelapsed',
    'Bendamustine and rituximab, six cycles',
    0.105,
  ),
  'regimen.lymphomaMantleCell.zanubrutinib.share': share('lymphomaMantleCell', 'Zanubrutinib', 0.24),
  'regimen.lymphomaMantleCell.acalabrutinib.share': share('lymphomaMantleCell', 'Acalabrutinib', 0.2),
  'regimen.lymphomaMantleCell.pirtobrutinib.share': share('lymphomaMantleCell', 'Pirtobrutinib', 0.03),
  'regimen.lymphomaMantleCell.br.share': share('lymphomaMantleCell', 'Bendamustine and rituximab, six cycles', 0.38),
  'regimen.lymphomaMantleCell.rituximabMaintenance.share': share(
    'lymphomaMantleCell',
    'Rituximab every eight weeks',
    0.15,
  ),
  'regimen.lymphomaHodgkin.brentuximabAvd.share': share('lymphomaHodgkin', 'Brentuximab vedotin and AVD', 0.59),
  'regimen.lymphomaHodgkin.nivolumabAvd.share': share('lymphomaHodgkin', 'Nivolumab and AVD', 0.4),
  'regimen.lymphomaHodgkin.avd.share': share('lymphomaHodgkin', 'AVD', 0.01),
  'regimen.lymphomaTCell.brentuximabChp.share': share('lymphomaTCell', 'Brentuximab vedotin and CHP, six cycles', 0.37),
  'regimen.lymphomaTCell.chop.share': share('lymphomaTCell', 'CHOP, six cycles', 0.63),

  // chronic leukaemia
  'regimen.leukemiaCllBtk.acalabrutinib.share': share('leukemiaCllBtk', 'Acalabrutinib', 0.43),
  'regimen.leukemiaCllBtk.zanubrutinib.share': share('leukemiaCllBtk', 'Zanubrutinib', 0.55),
  'regimen.leukemiaCllBtk.pirtobrutinib.share': share('leukemiaCllBtk', 'Pirtobrutinib', 0.02),
  'regimen.leukemiaCllVenetoclax.venetoclaxObinutuzumab.share': share(
    'leukemiaCllVenetoclax',
    'Venetoclax and obinutuzumab, first six months',
    0.5,
  ),
  'regimen.leukemiaCllVenetoclax.venetoclax.share': share('leukemiaCllVenetoclax', 'Venetoclax alone', 0.5),
  'regimen.leukemiaCllOther.obinutuzumab.share': share('leukemiaCllOther', 'Obinutuzumab', 0.3),
  'regimen.leukemiaCllOther.br.share': share('leukemiaCllOther', 'Bendamustine and rituximab, six cycles', 0.45),
  'regimen.leukemiaCllOther.rituximab.share': share('leukemiaCllOther', 'Rituximab, four weekly doses', 0.25),
  'regimen.leukemiaCml.imatinib.share': share('leukemiaCml', 'Imatinib', 0.415),
  'regimen.leukemiaCml.dasatinibGeneric.share': share('leukemiaCml', 'Dasatinib, generic', 0.17),
  'regimen.leukemiaCml.dasatinibBrand.share': share('leukemiaCml', 'Dasatinib, brand', 0.245),
  'regimen.leukemiaCml.nilotinib.share': share('leukemiaCml', 'Nilotinib', 0.17),
} as const satisfies Record<string, Parameter>
