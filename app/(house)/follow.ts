const channelName = 'sangfroid-news'

/** News for this tab. One connection per browser: whichever tab holds the lock reads, and tells the others. */
export function follow(documentId: string, hear: () => void): () => void {
  const end = new AbortController()
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = hear
  const tell = () => {
    hear()
    channel.postMessage(null)
  }
  const lead = () => read(documentId, tell, end.signal)
  // Without locks (an address that is not trusted) each tab reads for itself.
  const leading = navigator.locks ? navigator.locks.request(channelName, { signal: end.signal }, lead) : lead()
  leading.catch(() => {})
  return () => {
    end.abort()
    channel.close()
  }
}

/** Reads the stream until the tab goes; after a gap it resumes where it was, with pauses of 1 to 30 seconds. */
async function read(documentId: string, tell: () => void, signal: AbortSignal): Promise<void> {
  let after: string | null = null
  let pause = 1000
  while (!signal.aborted) {
    try {
      const answer: Response = await fetch('/api/graphql/stream', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ documentId, variables: { after } }),
        signal,
      })
      if (answer.status === 401 || answer.status === 403) return
      if (answer.ok && answer.body) {
        if (after === null && pause > 1000) tell() // what was missed before the first place was known
        pause = 1000
        for await (const line of lines(answer.body)) {
          if (line.startsWith('id: ')) after = line.slice(4)
          if (line.startsWith('event: next')) tell()
        }
      }
    } catch {
      if (signal.aborted) return
    }
    await new Promise((resume) => setTimeout(resume, pause))
    pause = Math.min(30_000, pause * 2)
  }
}

async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const parts = (rest + part.value).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
}
