import { createEngine } from '../src/sim/batch.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import { createOutcomes, placeBatch } from '../src/sim/outcomes/collect.ts'
import { summarise } from '../src/sim/outcomes/summarise.ts'
import { cancerIds } from '../src/sim/cohort/categories.ts'
import { simulatePanel } from '../src/sim/cohort/simulate.ts'
import { priceCare } from '../src/sim/cohort/price-care.ts'
import { expenditureCents } from '../src/sim/pricing/expenditure.ts'
import { measureKernel } from './kernel.ts'
const s = defaultScenario()
const plan = compile(s)
const t0 = performance.now()
const e = createEngine()
const prices = e.price(plan)
const t1 = performance.now()
e.load(plan, prices)
let o = createOutcomes(plan.arms.map(a=>a.id), 1000)
for (let b=0;b<10;b++) o = placeBatch(o, e.simulate({firstReplicate:b*100,replicates:100}))
const t2 = performance.now()
console.log('price ms', t1-t0, 'sim ms', t2-t1, 'per episode us', (t2-t1)*1000/(200*1000))
const r = summarise(o, plan.arms, {app:{name:'x',version:'1'},scenario:{title:'',digest:''},seed:''} as never)
for (const a of r.arms) { console.log(a.id, 'loss', a.probabilityOfLoss.value.toFixed(3), 'rec', a.probabilityOfRecoupment.value.toFixed(3)); for (const [m,v] of Object.entries(a.metrics)) { const q=(v.perEpisode??v.perReplicate); console.log('   ',m, q.mean.toFixed(m.endsWith('Share')?4:0), 'se',q.standardError.toFixed(3),'sd',q.sd.toFixed(2),'p5',q.quantiles.p5.toFixed(2),'p95',q.quantiles.p95.toFixed(2)) } }
console.log(r.care)
const panel = simulatePanel(plan.cohort, plan.seedKey, {firstReplicate:0, replicates:300})
const care = priceCare(panel, plan.prices, [])
const terms = plan.arms[3].terms as never
for (let c=0;c<7;c++){ const x:number[]=[]; let drug=0; let ep=0; for(let i=0;i<panel.episodes;i++) if(panel.cancer[i]===c && care.cellTherapy[i]===0){ const v=expenditureCents(care,i,terms)/100; x.push(v); drug+=(care.brandedCents[i]+care.novelCents[i]+care.originatorCents[i]+care.biosimilarCents[i]+care.genericCents[i])*1.06/100+care.oralCents[i]*.75/100 } x.sort((a,b)=>a-b); const m=x.reduce((a,b)=>a+b,0)/x.length; const sd=Math.sqrt(x.reduce((a,b)=>a+(b-m)**2,0)/x.length); console.log(cancerIds[c], x.length,'mean',m.toFixed(0),'cv',(sd/m).toFixed(2),'p5',x[Math.floor(.05*x.length)].toFixed(0),'p50',x[Math.floor(.5*x.length)].toFixed(0),'p95',x[Math.floor(.95*x.length)].toFixed(0),'drug',(drug/x.length/m).toFixed(3)) }
for (const l of measureKernel()) console.log(l)
