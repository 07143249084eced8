import { describe, expect, it } from 'vitest'
import { defaultTerms, type PlainEpisode, responder, settleProvider } from '../../care-fixture.ts'
import type { AnyProviderContract } from '../../interface/contract.ts'
import { type TransferKindId, transferIndex } from '../../interface/transfer-kinds.ts'
import {
  feeForService,
  feeForServiceCommercial,
  feeForServiceEmployer,
  feeForServiceMedicareAdvantage,
} from '../fee-for-service.ts'

const settle = (episodes: readonly PlainEpisode[], overrides = {}, contract: AnyProviderContract = feeForService) => {
  const { settlement } = settleProvider(contract, episodes, [], overrides)
  return Object.assign(settlement, {
    of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]],
  })
}

describe('fee-for-service', () => {
  it('nets the practice 4.304 % of a branded drug’s price, fully collected and acquired at that price', () => {
    // $10,000 at ASP is allowed at 10,600; payer .8 × .98 × 10,600 = 8,310.40; patient .2 × 10,600 = 2,120
    const { ledger } = settle([{ cancer: 'lung', branded: 1_000_000 }], {
      uncollectedShare: 0,
      acquisitionRatio: 1,
      operatingCostPerEpisodeUsd: 0,
    })
    expect(ledger.net('practice')).toBe(43_040)
    expect(ledger.net('payer')).toBe(-831_040)
    expect(ledger.net('patient')).toBe(-212_000)
    expect(ledger.net('manufacturer')).toBe(1_000_000)
  })

  it('nets 2.184 % once a tenth of the coinsurance stays uncollected', () => {
    // 8,310.40 + .9 × 2,120 = 10,218.40
    expect(
      settle([{ cancer: 'lung', branded: 1_000_000 }], {
        acquisitionRatio: 1,
        operatingCostPerEpisodeUsd: 0,
      }).ledger.net('practice'),
    ).toBe(21_840)
  })

  it('takes a biosimilar’s add-on of its reference product', () => {
    // allowed 1,000 + 8 % × 2,000 = 1,160; payer .8 × 1,160 = 928, × .98 = 909.44; patient 232, × .9 = 208.80
    const { of } = settle([{ cancer: 'breast', biosimilar: 100_000, biosimilarReference: 200_000 }])
    expect(of('partBDrugs')).toBe(90_944)
    expect(of('partBDrugsCoinsurance')).toBe(20_880)
    expect(of('drugAcquisition')).toBe(99_500) // .995 × 1,000
  })

  it('caps what the patient pays for oral drugs', () => {
    // $3,000: 25 % = 750; $10,000: the cap of 1,000; pharmacy buys at 97 % of gross
    const { of } = settle([
      { cancer: 'prostate', oral: 300_000 },
      { cancer: 'prostate', oral: 1_000_000, novelOral: 1_000_000 },
    ])
    expect(of('partDDrugsCopay')).toBe(75_000 + 100_000)
    expect(of('partDDrugs')).toBe(225_000 + 900_000)
    expect(of('partDAcquisition')).toBe(291_000 + 970_000)
  })

  it('splits services and other providers between payer and patient', () => {
    // visits $1,000: payer 784, patient 200, collected 180; hospital 2,000 + 300 + 700 = 3,000: patient a tenth
    const { of } = settle(
      [{ cancer: 'lung', practiceServices: 100_000, hospitalServices: 200_000, emergency: 30_000, admission: 70_000 }],
      { operatingCostPerEpisodeUsd: 3500 },
    )
    expect([of('practiceServices'), of('practiceServicesCoinsurance')]).toEqual([78_400, 18_000])
    expect([of('hospitalServices'), of('hospitalServicesCoinsurance')]).toEqual([270_000, 30_000])
    expect(of('operatingCost')).toBe(350_000)
  })

  it('loses no cent to rounding where parts make a whole', () => {
    const { of } = settle([{ cancer: 'lung', hospitalServices: 333_335, oral: 77_777 }])
    expect(of('hospitalServices') + of('hospitalServicesCoinsurance')).toBe(333_335)
    expect(of('partDDrugs') + of('partDDrugsCopay')).toBe(77_777)
  })

  it('counts expenditure as EOM does, without monthly payments and cell therapies', () => {
    // 1.06 × 10,000 + (1,000 + .06 × 2,000) + 500 + 3,000 + .75 × 4,000 = 18,220
    const { actualCents, benchmarkCents, of } = settle([
      {
        cancer: 'myeloma',
        branded: 1_000_000,
        biosimilar: 100_000,
        biosimilarReference: 200_000,
        practiceServices: 50_000,
        hospitalServices: 300_000,
        oral: 400_000,
        therapy: responder,
      },
    ])
    expect(actualCents).toBe(1_822_000)
    expect(benchmarkCents).toBe(0)
    expect([of('cellTherapyProduct'), of('cellTherapySite'), of('cellTherapyAcquisition')]).toEqual([
      40_000_000, 5_000_000, 40_000_000,
    ])
  })
})

describe('other payers', () => {
  const practiceOnly = {
    uncollectedShare: 0,
    operatingCostPerEpisodeUsd: 0,
    acquisitionRatio: 1,
    outOfPocketCapPerEpisodeUsd: 0,
  }

  it('leaves a commercial office 20 % on a branded drug', () => {
    // $10,000 is allowed at 12,000: payer 9,600 without sequestration, patient 2,400
    const { of, ledger } = settle([{ cancer: 'lung', branded: 1_000_000 }], practiceOnly, feeForServiceCommercial)
    expect([of('partBDrugs'), of('partBDrugsCoinsurance')]).toEqual([960_000, 240_000])
    expect(ledger.net('practice')).toBe(200_000)
  })

  it('takes a commercial biosimilar’s add-on of its originator', () => {
    // 1,000 + 10 % × 2,000 = 1,200
    const { of } = settle(
      [{ cancer: 'breast', biosimilar: 100_000, biosimilarReference: 200_000 }],
      practiceOnly,
      feeForServiceCommercial,
    )
    expect(of('partBDrugs') + of('partBDrugsCoinsurance')).toBe(120_000)
  })

  it('pays visits 130 % and hospitals 254 % of Medicare, and counts its own prices', () => {
    // 1,000 × 1.3 = 1,300: payer 1,040; 2,000 × 2.54 = 5,080: payer 4,064, patient 1,016
    const { of, actualCents } = settle(
      [{ cancer: 'lung', practiceServices: 100_000, hospitalServices: 200_000 }],
      practiceOnly,
      feeForServiceCommercial,
    )
    expect([of('practiceServices'), of('practiceServicesCoinsurance')]).toEqual([104_000, 26_000])
    expect([of('hospitalServices'), of('hospitalServicesCoinsurance')]).toEqual([406_400, 101_600])
    expect(actualCents).toBe(130_000 + 508_000)
  })

  it('pays a hospital outpatient department twice an office’s drugs, and its own visits', () => {
    // 12,000 × 2 = 24,000; 1,000 × 1.3 × 1.95 = 2,535; what the drug costs stays 10,000
    const { of } = settle(
      [{ cancer: 'lung', branded: 1_000_000, practiceServices: 100_000 }],
      { ...practiceOnly, siteOfCare: 'hospitalOutpatient' },
      feeForServiceCommercial,
    )
    expect(of('partBDrugs') + of('partBDrugsCoinsurance')).toBe(2_400_000)
    expect(of('practiceServices') + of('practiceServicesCoinsurance')).toBe(253_500)
    expect(of('drugAcquisition')).toBe(1_000_000)
  })

  it('pays the same for drugs at either site under Medicare', () => {
    const episode: PlainEpisode = { cancer: 'lung', branded: 1_000_000, practiceServices: 100_000 }
    const [office, outpatient] = ['office', 'hospitalOutpatient'].map((siteOfCare) => settle([episode], { siteOfCare }))
    expect(outpatient.of('partBDrugs')).toBe(office.of('partBDrugs'))
    expect(outpatient.of('practiceServices')).toBe(141_120) // 1,800 × .8 × .98
  })

  it('buys at 340B prices and is paid as before', () => {
    const { of } = settle([{ cancer: 'lung', branded: 1_000_000 }], { covered340B: true })
    expect([of('partBDrugs'), of('drugAcquisition')]).toEqual([831_040, 653_000])
  })

  it('stops the patient’s part at the cap, to the cent', () => {
    // visits of $5,000: a fifth is the cap of 1,000 exactly; five cents more would be 1,000.01
    const terms = { uncollectedShare: 0, sequestrationShare: 0, outOfPocketCapPerEpisodeUsd: 1000 }
    const at = settle([{ cancer: 'lung', practiceServices: 500_000 }], terms)
    expect([at.of('practiceServices'), at.of('practiceServicesCoinsurance')]).toEqual([400_000, 100_000])
    const beyond = settle([{ cancer: 'lung', practiceServices: 500_005 }], terms)
    expect([beyond.of('practiceServices'), beyond.of('practiceServicesCoinsurance')]).toEqual([400_005, 100_000])
  })

  it('cuts every part in proportion, and the payer pays the rest', () => {
    // drugs 15,000: 3,000; admission 20,000: 2,000; both cut by 4,000 ÷ 5,000
    const { of } = settle([{ cancer: 'lung', branded: 1_500_000, admission: 2_000_000 }], {
      addOnShare: 0,
      uncollectedShare: 0,
      sequestrationShare: 0,
      outOfPocketCapPerEpisodeUsd: 4000,
    })
    expect([of('partBDrugs'), of('partBDrugsCoinsurance')]).toEqual([1_260_000, 240_000])
    expect([of('hospitalServices'), of('hospitalServicesCoinsurance')]).toEqual([1_840_000, 160_000])
  })

  it('protects an employer’s patient soonest, and a Medicare patient not at all', () => {
    const owed = [feeForService, feeForServiceMedicareAdvantage, feeForServiceCommercial, feeForServiceEmployer].map(
      (contract) =>
        -settle([{ cancer: 'lung', practiceServices: 5_000_000 }], { uncollectedShare: 0 }, contract).ledger.net(
          'patient',
        ),
    )
    expect(owed).toEqual([1_000_000, 467_500, 460_000, 250_000])
  })
})

describe('every payer', () => {
  it.each([feeForServiceMedicareAdvantage, feeForServiceCommercial, feeForServiceEmployer])(
    'is Medicare at Medicare’s terms',
    (contract) => {
      const episodes: PlainEpisode[] = [
        {
          cancer: 'myeloma',
          branded: 1_234_567,
          biosimilar: 100_001,
          biosimilarReference: 200_003,
          practiceServices: 54_321,
          admission: 999_999,
          oral: 777_777,
          therapy: responder,
        },
      ]
      expect(Object.keys(contract.fields)).toEqual(Object.keys(feeForService.fields))
      expect(settle(episodes, defaultTerms(feeForService.fields), contract).ledger.totals).toEqual(
        settle(episodes).ledger.totals,
      )
    },
  )
})

describe('a declined episode', () => {
  it('costs payer, patient and manufacturer the same, and leaves the practice out', () => {
    const episode: PlainEpisode = {
      cancer: 'myeloma',
      branded: 1_000_000,
      practiceServices: 100_000,
      hospitalServices: 300_000,
      oral: 400_000,
      therapy: responder,
    }
    const [own, elsewhere] = ([0, 1] as const).map((declined) => settle([{ ...episode, declined }]))
    for (const party of ['payer', 'patient', 'manufacturer', 'pharmacy'] as const)
      expect(elsewhere.ledger.net(party)).toBe(own.ledger.net(party))
    expect(elsewhere.ledger.net('practice')).toBe(0)
    expect(elsewhere.actualCents).toBe(0)
  })
})
