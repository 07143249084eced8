// The rule is a formula that the kernels share.

export { uniformOf } from '../formulas/uniform.ts'
