// Every subtype, one file each. Order is part of the data format: append, never reorder.

import type { Subtype } from '../subtype.ts'
import { breastHer2Early } from './breast-her2-early.ts'
import { breastHer2Metastatic } from './breast-her2-metastatic.ts'
import { breastHrEarly } from './breast-hr-early.ts'
import { breastHrMetastatic } from './breast-hr-metastatic.ts'
import { breastTripleNegativeEarly } from './breast-triple-negative-early.ts'
import { breastTripleNegativeMetastatic } from './breast-triple-negative-metastatic.ts'
import { colorectalAdjuvant } from './colorectal-adjuvant.ts'
import { colorectalBraf } from './colorectal-braf.ts'
import { colorectalMsiHigh } from './colorectal-msi-high.ts'
import { colorectalRasMutated } from './colorectal-ras-mutated.ts'
import { colorectalRasWildType } from './colorectal-ras-wild-type.ts'
import { leukemiaCllBtk } from './leukemia-cll-btk.ts'
import { leukemiaCllOther } from './leukemia-cll-other.ts'
import { leukemiaCllVenetoclax } from './leukemia-cll-venetoclax.ts'
import { leukemiaCml } from './leukemia-cml.ts'
import { lungAlk } from './lung-alk.ts'
import { lungEarly } from './lung-early.ts'
import { lungEgfr } from './lung-egfr.ts'
import { lungKrasG12c } from './lung-kras-g12c.ts'
import { lungOtherDriver } from './lung-other-driver.ts'
import { lungPdl1High } from './lung-pdl1-high.ts'
import { lungPdl1Low } from './lung-pdl1-low.ts'
import { lungPdl1Negative } from './lung-pdl1-negative.ts'
import { lungSmallCell } from './lung-small-cell.ts'
import { lymphomaDlbclFirst } from './lymphoma-dlbcl-first.ts'
import { lymphomaDlbclRelapsed } from './lymphoma-dlbcl-relapsed.ts'
import { lymphomaFollicularFirst } from './lymphoma-follicular-first.ts'
import { lymphomaFollicularRelapsed } from './lymphoma-follicular-relapsed.ts'
import { lymphomaHodgkin } from './lymphoma-hodgkin.ts'
import { lymphomaMantleCell } from './lymphoma-mantle-cell.ts'
import { lymphomaTCell } from './lymphoma-t-cell.ts'
import { myelomaInduction } from './myeloma-induction.ts'
import { myelomaLate } from './myeloma-late.ts'
import { myelomaMaintenance } from './myeloma-maintenance.ts'
import { myelomaRelapsed } from './myeloma-relapsed.ts'
import { myelomaTransplant } from './myeloma-transplant.ts'
import { prostateHormoneSensitive } from './prostate-hormone-sensitive.ts'
import { prostateNonmetastaticResistant } from './prostate-nonmetastatic-resistant.ts'
import { prostateResistantArpi } from './prostate-resistant-arpi.ts'
import { prostateResistantChemo } from './prostate-resistant-chemo.ts'
import { prostateResistantOther } from './prostate-resistant-other.ts'

export const subtypes = {
  breastHrMetastatic,
  breastHrEarly,
  breastHer2Early,
  breastHer2Metastatic,
  breastTripleNegativeEarly,
  breastTripleNegativeMetastatic,
  lungPdl1High,
  lungPdl1Low,
  lungPdl1Negative,
  lungEgfr,
  lungAlk,
  lungKrasG12c,
  lungOtherDriver,
  lungEarly,
  lungSmallCell,
  colorectalAdjuvant,
  colorectalRasMutated,
  colorectalRasWildType,
  colorectalBraf,
  colorectalMsiHigh,
  prostateHormoneSensitive,
  prostateNonmetastaticResistant,
  prostateResistantArpi,
  prostateResistantChemo,
  prostateResistantOther,
  myelomaTransplant,
  myelomaInduction,
  myelomaMaintenance,
  myelomaRelapsed,
  myelomaLate,
  lymphomaDlbclFirst,
  lymphomaDlbclRelapsed,
  lymphomaFollicularFirst,
  lymphomaFollicularRelapsed,
  lymphomaMantleCell,
  lymphomaHodgkin,
  lymphomaTCell,
  leukemiaCllBtk,
  leukemiaCllVenetoclax,
  leukemiaCllOther,
  leukemiaCml,
} as const satisfies Record<string, Subtype>

export type SubtypeId = keyof typeof subtypes
export const subtypeIds = Object.keys(subtypes) as SubtypeId[]
