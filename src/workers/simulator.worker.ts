// The worker of a page.

import { createEngine } from '../sim/batch.ts'
import { serve } from './link.ts'

serve(createEngine())
