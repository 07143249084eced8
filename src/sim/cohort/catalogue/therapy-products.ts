// The registry of cell and gene therapies (and a drug under a refund pledge). One file a product, one line here.
// Panels store positions: append, never reorder.

import { afamiCel } from './products/afami-cel.ts'
import { atidarsagene } from './products/atidarsagene.ts'
import { axiCel } from './products/axi-cel.ts'
import { axiCelSecondLine } from './products/axi-cel-second-line.ts'
import { betiCel } from './products/beti-cel.ts'
import { brexuCel } from './products/brexu-cel.ts'
import { brexuCelLeukemia } from './products/brexu-cel-leukemia.ts'
import { ciltaCel } from './products/cilta-cel.ts'
import { crizotinib } from './products/crizotinib.ts'
import { etranacogene } from './products/etranacogene.ts'
import { exaCel } from './products/exa-cel.ts'
import { ideCel } from './products/ide-cel.ts'
import { lifileucel } from './products/lifileucel.ts'
import { lisoCel } from './products/liso-cel.ts'
import { lisoCelSecondLine } from './products/liso-cel-second-line.ts'
import { lovoCel } from './products/lovo-cel.ts'
import { nadofaragene } from './products/nadofaragene.ts'
import { obeCel } from './products/obe-cel.ts'
import { onasemnogene } from './products/onasemnogene.ts'
import type { TherapyProduct } from './products/product.ts'
import { tisaCel } from './products/tisa-cel.ts'
import { valoctocogene } from './products/valoctocogene.ts'

export const therapyProducts = {
  axiCel,
  lisoCel,
  brexuCel,
  ciltaCel,
  ideCel,
  tisaCel,
  lifileucel,
  afamiCel,
  obeCel,
  nadofaragene,
  crizotinib,
  exaCel,
  lovoCel,
  etranacogene,
  valoctocogene,
  onasemnogene,
  atidarsagene,
  betiCel,
  axiCelSecondLine,
  lisoCelSecondLine,
  brexuCelLeukemia,
} as const satisfies Record<string, TherapyProduct>

export type TherapyProductId = keyof typeof therapyProducts
export const therapyProductIds = Object.keys(therapyProducts) as TherapyProductId[]
