import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Answer } from '#graphql/execute.ts'

const patience = 15_000

export type Writer = ReturnType<typeof openWriter>

/** Server-sent events under the names of the graphql-sse protocol. */
export function openWriter(response: ServerResponse) {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  response.on('error', () => {}) // the reader went away; `close` says so too

  return {
    /** Keeps proxies awake, and tells the reader from where to come back even when nothing was for them. */
    beat: (id: string) => void response.write(`id: ${id}\n:\n\n`),
    async next(id: string, answer: Answer): Promise<void> {
      if (!response.write(`id: ${id}\nevent: next\ndata: ${JSON.stringify(answer)}\n\n`)) await drained()
    },
    complete(answer: Answer): void {
      response.end(`event: next\ndata: ${JSON.stringify(answer)}\n\nevent: complete\ndata:\n\n`)
    },
    onClose: (tell: () => void) => void response.on('close', tell),
    end: () => void response.end(),
  }

  /** A reader who does not read is let go; coming back with the last id, they miss nothing. */
  async function drained(): Promise<void> {
    await once(response, 'drain', { signal: AbortSignal.timeout(patience) }).catch(() => response.destroy())
  }
}
