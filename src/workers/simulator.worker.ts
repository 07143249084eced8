// The worker of a page.

import { createEngine } from '../sim/batch.ts'
import { serve } from './link.ts'
import { BEGUN, HOLDS } from './vigil.ts'

serve(createEngine())
if (self.name === '') postMessage(BEGUN)
else {
  void navigator.locks.request(self.name, () => {
    postMessage(HOLDS)
    return new Promise(() => undefined) // until the worker ends, however that comes about
  })
}
