import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Print } from './page.ts'

/** What one print may take; a document that needs more is cut into volumes by whoever asks. */
const limits = { maxOldGenerationSizeMb: 512 }
const longest = 60_000

type Answer = { readonly bytes: Uint8Array } | { readonly fault: string }

let thread: Worker | undefined
let line: Promise<unknown> = Promise.resolve()

/** The bytes of a PDF, laid out in a thread of its own, one after another: requests go on being served. Same print, same bytes. */
export function printed(print: Print): Promise<Uint8Array> {
  const mine = line.then(() => inThread(print))
  line = mine.catch(() => undefined)
  return mine
}

/** A thread stays for the next print, since loading its faces is most of the work; one that failed or hung does not. */
async function inThread(print: Print): Promise<Uint8Array> {
  const worker = thread ?? begun()
  thread = undefined
  worker.ref()
  worker.postMessage(print)
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(longest) })) as [Answer]
    worker.unref()
    thread = worker
    if ('fault' in answer) throw new Error(answer.fault)
    return answer.bytes
  } finally {
    if (thread !== worker) await worker.terminate()
  }
}

function begun(): Worker {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { resourceLimits: limits })
  // One that dies while it waits takes nobody with it.
  const gone = () => {
    if (thread === worker) thread = undefined
  }
  return worker.on('error', gone).on('exit', gone)
}
