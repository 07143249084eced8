// Drugs that regimens name. The class decides which price dial moves a drug and how it is paid:
// branded, novel, biosimilar-competed and generic drugs under Part B, oral ones (generics included) and novel orals
// under Part D. Novel means first approved in 2023 or later, two to three years before the price date; approval
// years are recalled, not taken from a source.

import { type ParameterId, parameters } from '../../parameters/index.ts'
import type { TherapyClass } from './categories.ts'

export interface Drug {
  readonly label: string
  readonly benefit: 'partB' | 'partD'
  readonly therapyClass: Exclude<TherapyClass, 'cellAndGene'>
  /** Milligrams in one billing unit; absent where the price is that of a pack or an infusion. */
  readonly unitMg?: ParameterId
  /** Payment limit of a billing unit (Part B) or list price of a pack (Part D). */
  readonly price: ParameterId
  /** The drug's biosimilars as one: their payment limit, and the usual share given as one. */
  readonly biosimilar?: { readonly price: ParameterId; readonly uptake: ParameterId }
}

/** What a drug is; the names of its numbers follow from its own. */
const table = {
  pembrolizumab: { label: 'Pembrolizumab', benefit: 'partB', therapyClass: 'branded' },
  nivolumab: { label: 'Nivolumab', benefit: 'partB', therapyClass: 'branded' },
  ipilimumab: { label: 'Ipilimumab', benefit: 'partB', therapyClass: 'branded' },
  atezolizumab: { label: 'Atezolizumab', benefit: 'partB', therapyClass: 'branded' },
  durvalumab: { label: 'Durvalumab', benefit: 'partB', therapyClass: 'branded' },
  pertuzumab: { label: 'Pertuzumab', benefit: 'partB', therapyClass: 'branded' },
  pertuzumabTrastuzumabSc: { label: 'Pertuzumab-trastuzumab subcutaneous', benefit: 'partB', therapyClass: 'branded' },
  trastuzumabEmtansine: { label: 'Trastuzumab emtansine', benefit: 'partB', therapyClass: 'branded' },
  trastuzumabDeruxtecan: { label: 'Trastuzumab deruxtecan', benefit: 'partB', therapyClass: 'branded' },
  sacituzumabGovitecan: { label: 'Sacituzumab govitecan', benefit: 'partB', therapyClass: 'branded' },
  eribulin: { label: 'Eribulin', benefit: 'partB', therapyClass: 'branded' },
  amivantamab: { label: 'Amivantamab', benefit: 'partB', therapyClass: 'branded' },
  lurbinectedin: { label: 'Lurbinectedin', benefit: 'partB', therapyClass: 'branded' },
  tarlatamab: { label: 'Tarlatamab', benefit: 'partB', therapyClass: 'novel' },
  cetuximab: { label: 'Cetuximab', benefit: 'partB', therapyClass: 'branded' },
  panitumumab: { label: 'Panitumumab', benefit: 'partB', therapyClass: 'branded' },
  cabazitaxel: { label: 'Cabazitaxel', benefit: 'partB', therapyClass: 'branded' },
  leuprolide: { label: 'Leuprolide depot', benefit: 'partB', therapyClass: 'branded' },
  sipuleucelT: { label: 'Sipuleucel-T', benefit: 'partB', therapyClass: 'branded' },
  daratumumabSc: { label: 'Daratumumab subcutaneous', benefit: 'partB', therapyClass: 'branded' },
  carfilzomib: { label: 'Carfilzomib', benefit: 'partB', therapyClass: 'branded' },
  isatuximab: { label: 'Isatuximab', benefit: 'partB', therapyClass: 'branded' },
  teclistamab: { label: 'Teclistamab', benefit: 'partB', therapyClass: 'branded' },
  talquetamab: { label: 'Talquetamab', benefit: 'partB', therapyClass: 'novel' },
  elranatamab: { label: 'Elranatamab', benefit: 'partB', therapyClass: 'novel' },
  polatuzumabVedotin: { label: 'Polatuzumab vedotin', benefit: 'partB', therapyClass: 'branded' },
  epcoritamab: { label: 'Epcoritamab', benefit: 'partB', therapyClass: 'novel' },
  glofitamab: { label: 'Glofitamab', benefit: 'partB', therapyClass: 'novel' },
  mosunetuzumab: { label: 'Mosunetuzumab', benefit: 'partB', therapyClass: 'branded' },
  tafasitamab: { label: 'Tafasitamab', benefit: 'partB', therapyClass: 'branded' },
  loncastuximab: { label: 'Loncastuximab tesirine', benefit: 'partB', therapyClass: 'branded' },
  brentuximabVedotin: { label: 'Brentuximab vedotin', benefit: 'partB', therapyClass: 'branded' },
  obinutuzumab: { label: 'Obinutuzumab', benefit: 'partB', therapyClass: 'branded' },
  trastuzumab: { label: 'Trastuzumab', benefit: 'partB', therapyClass: 'biosimilarCompeted' },
  bevacizumab: { label: 'Bevacizumab', benefit: 'partB', therapyClass: 'biosimilarCompeted' },
  rituximab: { label: 'Rituximab', benefit: 'partB', therapyClass: 'biosimilarCompeted' },
  pegfilgrastim: { label: 'Pegfilgrastim', benefit: 'partB', therapyClass: 'biosimilarCompeted' },
  pemetrexed: { label: 'Pemetrexed', benefit: 'partB', therapyClass: 'generic' },
  carboplatin: { label: 'Carboplatin', benefit: 'partB', therapyClass: 'generic' },
  paclitaxel: { label: 'Paclitaxel', benefit: 'partB', therapyClass: 'generic' },
  docetaxel: { label: 'Docetaxel', benefit: 'partB', therapyClass: 'generic' },
  gemcitabine: { label: 'Gemcitabine', benefit: 'partB', therapyClass: 'generic' },
  irinotecan: { label: 'Irinotecan', benefit: 'partB', therapyClass: 'generic' },
  oxaliplatin: { label: 'Oxaliplatin', benefit: 'partB', therapyClass: 'generic' },
  fluorouracil: { label: 'Fluorouracil', benefit: 'partB', therapyClass: 'generic' },
  leucovorin: { label: 'Leucovorin', benefit: 'partB', therapyClass: 'generic' },
  doxorubicin: { label: 'Doxorubicin', benefit: 'partB', therapyClass: 'generic' },
  vincristine: { label: 'Vincristine', benefit: 'partB', therapyClass: 'generic' },
  cyclophosphamide: { label: 'Cyclophosphamide', benefit: 'partB', therapyClass: 'generic' },
  etoposide: { label: 'Etoposide', benefit: 'partB', therapyClass: 'generic' },
  fulvestrant: { label: 'Fulvestrant', benefit: 'partB', therapyClass: 'generic' },
  bortezomib: { label: 'Bortezomib', benefit: 'partB', therapyClass: 'generic' },
  bendamustine: { label: 'Bendamustine', benefit: 'partB', therapyClass: 'generic' },
  lutetiumPsma: { label: 'Lutetium-177 PSMA-617', benefit: 'partB', therapyClass: 'branded' },
  palbociclib: { label: 'Palbociclib', benefit: 'partD', therapyClass: 'oral' },
  ribociclib: { label: 'Ribociclib 600 mg', benefit: 'partD', therapyClass: 'oral' },
  abemaciclib: { label: 'Abemaciclib', benefit: 'partD', therapyClass: 'oral' },
  capivasertib: { label: 'Capivasertib', benefit: 'partD', therapyClass: 'novel' },
  aromataseInhibitor: { label: 'Aromatase inhibitor or tamoxifen, generic', benefit: 'partD', therapyClass: 'oral' },
  osimertinib: { label: 'Osimertinib', benefit: 'partD', therapyClass: 'oral' },
  alectinib: { label: 'Alectinib', benefit: 'partD', therapyClass: 'oral' },
  sotorasib: { label: 'Sotorasib', benefit: 'partD', therapyClass: 'oral' },
  adagrasib: { label: 'Adagrasib', benefit: 'partD', therapyClass: 'oral' },
  capmatinib: { label: 'Capmatinib', benefit: 'partD', therapyClass: 'oral' },
  tepotinib: { label: 'Tepotinib', benefit: 'partD', therapyClass: 'oral' },
  selpercatinib: { label: 'Selpercatinib', benefit: 'partD', therapyClass: 'oral' },
  trifluridineTipiracil: { label: 'Trifluridine-tipiracil (60 tablets)', benefit: 'partD', therapyClass: 'oral' },
  regorafenib: { label: 'Regorafenib', benefit: 'partD', therapyClass: 'oral' },
  fruquintinib: { label: 'Fruquintinib', benefit: 'partD', therapyClass: 'novel' },
  encorafenib: { label: 'Encorafenib', benefit: 'partD', therapyClass: 'oral' },
  abiraterone: { label: 'Abiraterone, generic', benefit: 'partD', therapyClass: 'oral' },
  enzalutamide: { label: 'Enzalutamide', benefit: 'partD', therapyClass: 'oral' },
  apalutamide: { label: 'Apalutamide', benefit: 'partD', therapyClass: 'oral' },
  darolutamide: { label: 'Darolutamide', benefit: 'partD', therapyClass: 'oral' },
  olaparib: { label: 'Olaparib', benefit: 'partD', therapyClass: 'oral' },
  lenalidomideBrand: { label: 'Lenalidomide, brand', benefit: 'partD', therapyClass: 'oral' },
  lenalidomideGeneric: { label: 'Lenalidomide, generic', benefit: 'partD', therapyClass: 'oral' },
  pomalidomide: { label: 'Pomalidomide', benefit: 'partD', therapyClass: 'oral' },
  acalabrutinib: { label: 'Acalabrutinib', benefit: 'partD', therapyClass: 'oral' },
  zanubrutinib: { label: 'Zanubrutinib', benefit: 'partD', therapyClass: 'oral' },
  pirtobrutinib: { label: 'Pirtobrutinib', benefit: 'partD', therapyClass: 'novel' },
  venetoclax: { label: 'Venetoclax 400 mg', benefit: 'partD', therapyClass: 'oral' },
  imatinib: { label: 'Imatinib, generic', benefit: 'partD', therapyClass: 'oral' },
  dasatinibBrand: { label: 'Dasatinib, brand', benefit: 'partD', therapyClass: 'oral' },
  dasatinibGeneric: { label: 'Dasatinib, generic', benefit: 'partD', therapyClass: 'oral' },
  nilotinib: { label: 'Nilotinib', benefit: 'partD', therapyClass: 'oral' },
} as const satisfies Record<string, Pick<Drug, 'label' | 'benefit' | 'therapyClass'>>

export type DrugId = keyof typeof table

/** A parameter of the drug by its last part, where the registry has it. */
const own = (id: DrugId, part: string): ParameterId | undefined => {
  const name = `drug.${id}.${part}`
  return name in parameters ? (name as ParameterId) : undefined
}

/** @throws Error when the registry has no such parameter */
function priceOf(id: DrugId, part: 'paymentLimitUsd' | 'listPriceUsd'): ParameterId {
  const name = own(id, part)
  if (name === undefined) throw new Error(`${id} has no price: add drug.${id}.${part} to src/sim/parameters/drugs.ts`)
  return name
}

function drugOf(id: DrugId): Drug {
  const unitMg = own(id, 'unitMg')
  const price = own(id, 'biosimilarPaymentLimitUsd')
  const uptake = own(id, 'biosimilarUptake')
  return {
    ...table[id],
    price: priceOf(id, table[id].benefit === 'partB' ? 'paymentLimitUsd' : 'listPriceUsd'),
    ...(unitMg === undefined ? {} : { unitMg }),
    ...(price === undefined || uptake === undefined ? {} : { biosimilar: { price, uptake } }),
  }
}

export const drugs = Object.fromEntries(
  (Object.keys(table) as DrugId[]).map((id) => [id, drugOf(id)]),
) as unknown as Readonly<Record<DrugId, Drug>>
