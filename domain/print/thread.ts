import { parentPort } from 'node:worker_threads'
import { layOut } from './layOut.ts'
import type { Print } from './page.ts'

parentPort?.on('message', async (print: Print) => {
  const answer = await layOut(print).then(
    (bytes) => ({ bytes }),
    (fault: unknown) => ({ fault: fault instanceof Error ? fault.message : String(fault) }),
  )
  parentPort?.postMessage(answer)
})
