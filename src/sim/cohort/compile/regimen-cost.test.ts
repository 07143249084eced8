import { describe, expect, it } from 'vitest'
import { type ParameterId, parameterReader, parameters } from '../../parameters/index.ts'
import { drugs } from '../catalogue/drugs.ts'
import { schedules } from '../catalogue/schedules.ts'
import type { Regimen, Subtype } from '../catalogue/subtype.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { type RegimenCost, regimenCost } from './regimen-cost.ts'

const read = parameterReader({})
const ADD_ON = 1.06
const BIOSIMILAR_ADD_ON = 0.08

const regimenOf = (subtype: SubtypeId, name: string): Regimen => {
  const found = (subtypes[subtype] as Subtype).regimens.find((r) => r.share === `regimen.${subtype}.${name}.share`)
  if (!found) throw new Error(`no regimen ${name} of ${subtype}`)
  return found
}

/** What Medicare's payment limits and list prices add up to, competed drugs all as originators or all as biosimilars. */
const atPaymentLimits = (cost: RegimenCost, competed: 'originator' | 'biosimilar'): number =>
  (cost.brandedUsd + cost.novelUsd + cost.genericUsd) * ADD_ON +
  (competed === 'originator'
    ? cost.originatorUsd * ADD_ON
    : cost.biosimilarUsd + BIOSIMILAR_ADD_ON * cost.originatorUsd) +
  cost.oralUsd +
  cost.novelOralUsd

describe('the cost of a regimen', () => {
  it('prices trastuzumab every three weeks at its own average sales price', () => {
    // 6.231 mg/kg × 75 kg × 26/3 = 4,050.15 mg = 405.015 units of 10 mg; originator 405.015 × 75.025 ÷ 1.06 = 28,666
    // biosimilar 40.1595 − .08 × 70.778 = 34.4972 a unit → 405.015 × 34.4972 = 13,972
    const alone: Regimen = {
      label: 'trastuzumab',
      share: 'regimen.breastHer2Early.trastuzumab.share',
      components: [trastuzumab],
      visits: [],
    }
    const cost = regimenCost(alone, read)
    expect(cost.originatorUsd).toBeCloseTo(28666.3, 0)
    expect(cost.biosimilarUsd).toBeCloseTo(13971.9, 0)
    expect(cost.uptake).toBeCloseTo(0.86, 12)
  })

  it('adds up visits: nine of $260.07 less a third', () => {
    // 26/3 × 260.07 = 2,253.94
    expect(regimenCost(regimenOf('lungPdl1High', 'pembrolizumab'), read).practiceServicesUsd).toBeCloseTo(2253.94, 2)
  })

  it('weighs uptake by the cost of the originators', () => {
    // R-CHOP: rituximab 416.25 units × 75.22 = 31,310 at .81; pegfilgrastim 72 × 89.344 = 6,433 at .50
    // (31,310 × .81 + 6,433 × .50) ÷ 37,743 = .757
    expect(regimenCost(regimenOf('lymphomaDlbclFirst', 'rChop'), read).uptake).toBeCloseTo(0.757, 3)
  })

  it('keeps novel drugs apart from branded ones and novel orals apart from other orals', () => {
    const tarlatamab = regimenCost(regimenOf('lungSmallCell', 'tarlatamab'), read)
    expect([tarlatamab.brandedUsd, tarlatamab.oralUsd, tarlatamab.novelOralUsd]).toEqual([0, 0, 0])
    expect(tarlatamab.novelUsd * ADD_ON).toBeCloseTo(131 * 1564.636, -1) // 1 mg + 13 × 10 mg
    const capivasertib = regimenCost(regimenOf('breastHrMetastatic', 'capivasertib'), read)
    expect(capivasertib.oralUsd).toBe(0)
    expect(capivasertib.novelOralUsd).toBeCloseTo(6.5 * 24300, 6)
  })

  it('follows body weight and surface only where a dose is given by them', () => {
    const heavier = parameterReader({ 'body.weightKg': 150 })
    const double = regimenCost(regimenOf('breastHer2Early', 'trastuzumabEmtansine'), heavier).brandedUsd
    expect(double).toBeCloseTo(
      2 * regimenCost(regimenOf('breastHer2Early', 'trastuzumabEmtansine'), read).brandedUsd,
      6,
    )
    expect(regimenCost(regimenOf('lungPdl1High', 'pembrolizumab'), heavier)).toEqual(
      regimenCost(regimenOf('lungPdl1High', 'pembrolizumab'), read),
    )
  })

  it('refuses a dose that is no amount of drug', () => {
    const wrong: Regimen = {
      ...regimenOf('lungAlk', 'alectinib'),
      components: [{ drug: 'alectinib', dose: 'body.weightKg', schedule: 'pack30' }],
    }
    expect(() => regimenCost(wrong, read)).toThrow('body.weightKg is in kg')
  })
})

const trastuzumab = { drug: 'trastuzumab', dose: 'dose.trastuzumab.withLoading', schedule: 'every3Weeks' } as const

describe('regimen costs over 26 weeks agree with those worked out from label doses, $ thousand', () => {
  // low and high: −15 %/+10 % for dose reduction and wastage, or the range of biosimilars and list prices
  const expected = [
    ['breastHer2Early', 'tchp', 'biosimilar', 54.7, 70.8],
    ['breastHer2Early', 'trastuzumab', 'originator', 25.8, 33.4],
    ['breastHer2Early', 'trastuzumab', 'biosimilar', 7.7, 28.1],
    ['breastHer2Early', 'trastuzumabEmtansine', 'biosimilar', 83.9, 108.5],
    ['breastHer2Metastatic', 'pertuzumab', 'biosimilar', 72.6, 93.9],
    ['breastHer2Metastatic', 'pertuzumabTrastuzumabSc', 'biosimilar', 58.1, 75.1],
    ['breastHer2Metastatic', 'trastuzumabDeruxtecan', 'biosimilar', 89.4, 115.7],
    ['breastTripleNegativeMetastatic', 'sacituzumab', 'biosimilar', 160.3, 207.5],
    ['breastTripleNegativeMetastatic', 'eribulin', 'biosimilar', 34.1, 44.1],
    ['breastTripleNegativeEarly', 'pembrolizumabChemotherapy', 'biosimilar', 84.0, 108.7],
    ['breastHrEarly', 'acT', 'originator', 2.8, 10.2],
    ['breastHrMetastatic', 'ribociclib', 'biosimilar', 93.1, 130.4],
    ['breastHrMetastatic', 'palbociclib', 'biosimilar', 77.9, 109.1],
    ['breastHrMetastatic', 'abemaciclib', 'biosimilar', 84.3, 118.1],
    ['breastHrMetastatic', 'fulvestrant', 'biosimilar', 0.9, 1.2],
    ['breastHrMetastatic', 'capivasertib', 'biosimilar', 118.5, 174.9],
    ['lungPdl1High', 'pembrolizumab', 'biosimilar', 88.8, 115.0],
    ['lungPdl1High', 'carboplatinPemetrexedPembrolizumab', 'biosimilar', 91.9, 118.9],
    ['lungPdl1Low', 'carboplatinPaclitaxelPembrolizumab', 'biosimilar', 89.1, 115.3],
    ['lungPdl1Low', 'nivolumabIpilimumab', 'biosimilar', 138.1, 178.7],
    ['lungEarly', 'durvalumab', 'biosimilar', 70.5, 91.3],
    ['lungEgfr', 'osimertinib', 'biosimilar', 82.8, 115.9],
    ['lungEgfr', 'amivantamab', 'biosimilar', 150.9, 195.3],
    ['lungAlk', 'alectinib', 'biosimilar', 92.8, 129.9],
    ['lungKrasG12c', 'sotorasib', 'biosimilar', 103.7, 145.2],
    ['lungOtherDriver', 'capmatinib', 'biosimilar', 113.6, 159.0],
    ['lungSmallCell', 'atezolizumab', 'biosimilar', 81.0, 104.8],
    ['lungSmallCell', 'durvalumab', 'biosimilar', 81.7, 105.7],
    ['lungSmallCell', 'lurbinectedin', 'biosimilar', 90.3, 116.9],
    ['lungSmallCell', 'tarlatamab', 'biosimilar', 174.2, 225.5],
    ['colorectalAdjuvant', 'folfox', 'biosimilar', 1.0, 1.2],
    ['colorectalRasMutated', 'folfoxBevacizumab', 'originator', 31.4, 40.6],
    ['colorectalRasMutated', 'folfoxBevacizumab', 'biosimilar', 13.7, 20.9],
    ['colorectalRasMutated', 'trifluridineTipiracil', 'biosimilar', 88.2, 147.0],
    ['colorectalRasMutated', 'fruquintinib', 'biosimilar', 128.2, 179.5],
    ['colorectalRasWildType', 'folfiriCetuximab', 'biosimilar', 81.2, 105.1],
    ['colorectalRasWildType', 'folfoxPanitumumab', 'biosimilar', 87.1, 112.7],
    ['colorectalBraf', 'encorafenibCetuximab', 'biosimilar', 160.0, 207.1],
    ['colorectalMsiHigh', 'pembrolizumab', 'biosimilar', 88.8, 115.0],
    ['prostateHormoneSensitive', 'enzalutamide', 'biosimilar', 67.8, 100.6],
    ['prostateHormoneSensitive', 'apalutamide', 'biosimilar', 71.4, 105.9],
    ['prostateHormoneSensitive', 'darolutamide', 'biosimilar', 68.7, 101.9],
    ['prostateHormoneSensitive', 'abiraterone', 'biosimilar', 1.3, 3.0],
    ['prostateHormoneSensitive', 'docetaxel', 'biosimilar', 3.2, 4.1],
    ['prostateResistantChemo', 'cabazitaxel', 'biosimilar', 61.9, 80.2],
    ['prostateResistantOther', 'olaparib', 'biosimilar', 81.4, 120.6],
    ['prostateResistantOther', 'lutetiumPsma', 'biosimilar', 165.8, 214.5],
    ['myelomaLate', 'carfilzomib', 'biosimilar', 119.4, 154.6],
    ['myelomaLate', 'teclistamab', 'biosimilar', 160.5, 207.7],
    ['myelomaLate', 'elranatamab', 'biosimilar', 297.3, 384.7],
    ['lymphomaDlbclFirst', 'rChop', 'originator', 29.4, 40.6], // originator pegfilgrastim too: 34.6 + 72 × (89.344 − 30.323) ÷ 1,000 = 38.9
    ['lymphomaDlbclFirst', 'rChop', 'biosimilar', 12.6, 16.3],
    ['lymphomaDlbclFirst', 'polaRChp', 'biosimilar', 110.0, 142.3],
    ['lymphomaDlbclRelapsed', 'epcoritamab', 'biosimilar', 242.1, 313.3],
    ['lymphomaDlbclRelapsed', 'glofitamab', 'biosimilar', 237.6, 307.5],
    ['lymphomaDlbclRelapsed', 'tafasitamab', 'biosimilar', 109.5, 141.7],
    ['lymphomaDlbclRelapsed', 'loncastuximab', 'biosimilar', 147.5, 190.9],
    ['lymphomaFollicularRelapsed', 'mosunetuzumab', 'biosimilar', 168.6, 218.2],
    ['lymphomaFollicularRelapsed', 'rituximabMaintenance', 'biosimilar', 5.3, 6.9],
    ['lymphomaFollicularFirst', 'br', 'biosimilar', 13.0, 16.9],
    ['lymphomaHodgkin', 'brentuximabAvd', 'biosimilar', 237.4, 307.3],
    ['lymphomaMantleCell', 'zanubrutinib', 'biosimilar', 73.7, 103.2],
    ['leukemiaCllBtk', 'acalabrutinib', 'biosimilar', 52.4, 103.8],
    ['leukemiaCllBtk', 'pirtobrutinib', 'biosimilar', 107.8, 151.0],
    ['leukemiaCllVenetoclax', 'venetoclaxObinutuzumab', 'biosimilar', 111.1, 143.8],
    ['leukemiaCllOther', 'obinutuzumab', 'biosimilar', 53.7, 69.5],
    ['leukemiaCml', 'imatinib', 'biosimilar', 0.2, 2.5],
    ['leukemiaCml', 'dasatinibBrand', 'biosimilar', 11.0, 115.9],
    ['leukemiaCml', 'nilotinib', 'biosimilar', 101.5, 142.1],
  ] as const
  for (const [subtype, name, competed, low, high] of expected) {
    it(`holds for ${name} of ${subtype}, competed drugs as ${competed}s`, () => {
      const thousands = atPaymentLimits(regimenCost(regimenOf(subtype, name), read), competed) / 1000
      expect(thousands).toBeGreaterThanOrEqual(low)
      expect(thousands).toBeLessThanOrEqual(high)
    })
  }

  it('holds for the parts of myeloma regimens', () => {
    // 17 × 1,800 mg of daratumumab ÷ 10 mg × 55.567 = 170,035; 15 × 750 mg of isatuximab ÷ 10 mg × 81.9 = 92,138
    // lenalidomide 6.5 × (.17 × 25,000 + .83 × 6,000) = 59,995, inside 6.5–162.5 thousand; pomalidomide 6.5 × 25,000 = 162,500
    const daratumumab = regimenCost(regimenOf('myelomaInduction', 'daratumumabLenalidomide'), read)
    expect(daratumumab.brandedUsd * ADD_ON).toBeCloseTo(170035, 0)
    expect(daratumumab.oralUsd).toBeCloseTo(59995, 6)
    const isatuximab = regimenCost(regimenOf('myelomaRelapsed', 'isatuximabPomalidomide'), read)
    expect(isatuximab.brandedUsd * ADD_ON).toBeCloseTo(92137.5, 6)
    expect(isatuximab.oralUsd).toBeCloseTo(162500, 6)
  })
})

describe('drugs, doses, schedules and fees', () => {
  const regimens = subtypeIds.flatMap((id) => (subtypes[id] as Subtype).regimens)
  const named = new Set<ParameterId>([
    ...regimens.flatMap((r) => [
      r.share,
      ...r.components.map((c) => c.dose),
      ...r.components.map((c) => schedules[c.schedule]),
      ...r.visits.flatMap((v) => [v.fee, schedules[v.schedule]]),
    ]),
    ...Object.values(drugs).flatMap((drug) => [
      drug.price,
      ...('unitMg' in drug ? [drug.unitMg] : []),
      ...('biosimilar' in drug ? [drug.biosimilar.price, drug.biosimilar.uptake] : []),
    ]),
    ...subtypeIds.flatMap((id) => {
      const { share, exposure, medianPfs, deathOnTherapy, deathAfterProgression, cellTherapy, transplant } = subtypes[
        id
      ] as Subtype
      return [
        share,
        exposure,
        medianPfs,
        deathOnTherapy,
        deathAfterProgression,
        ...(cellTherapy ? [cellTherapy.referral] : []),
        ...(transplant ? [transplant] : []),
      ]
    }),
  ])

  it('are all used: a price, dose, schedule, fee or subtype number that nothing names is refused', () => {
    const topics =
      /^(drug\..*\.(paymentLimitUsd|unitMg|listPriceUsd|biosimilar\w+)|dose\.|schedule\.|visit\.|regimen\.|subtype\.)/
    const unused = (Object.keys(parameters) as ParameterId[]).filter((id) => topics.test(id) && !named.has(id))
    expect(unused).toEqual([])
  })

  it('are given by some regimen', () => {
    const given = new Set(regimens.flatMap((r) => r.components.map((c) => c.drug as string)))
    expect(Object.keys(drugs).filter((id) => !given.has(id))).toEqual([])
  })

  it('have a dose in packs exactly where the drug has no billing unit in milligrams', () => {
    const faults = regimens.flatMap((r) =>
      r.components
        .filter((c) => (parameters[c.dose].unit === 'packs') === 'unitMg' in drugs[c.drug])
        .map((c) => `${r.label}: ${c.drug}`),
    )
    expect(faults).toEqual([])
  })

  it('are cheaper as a biosimilar than as the originator', () => {
    for (const drug of Object.values(drugs))
      if ('biosimilar' in drug) expect(read(drug.biosimilar.price), drug.label).toBeLessThan(read(drug.price))
  })
})
