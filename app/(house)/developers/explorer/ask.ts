export type Cost = { readonly requested: number; readonly remaining: number }
export type Heard = { readonly text: string; readonly cost: Cost | null }
export type Question = {
  readonly token: string
  readonly language: string
  readonly document: string
  readonly variables: object
  readonly operationName: string | null
}

/** Asks as any program does: by token, without a cookie. */
export async function ask(question: Question, signal: AbortSignal): Promise<Heard> {
  const answer = await send('/api/graphql', 'application/graphql-response+json', question, signal)
  return heard(await answer.text())
}

/**
 * What a subscription tells, one by one, until it is over or is stopped. A stream that ends without saying that it is over
 * (rights changed, a proxy cut it) is come back to from where it was.
 */
export async function* follow(question: Question, signal: AbortSignal): AsyncGenerator<Heard> {
  for (let last = ''; ; await pause(BACK_AFTER, signal)) {
    const answer = await send('/api/graphql/stream', 'text/event-stream', question, signal, last)
    if (!answer.ok || !answer.body) return yield heard(await answer.text())
    for await (const { id, data, over } of events(answer.body)) {
      last = id || last
      if (over) return
      if (data) yield heard(data)
    }
  }
}

const BACK_AFTER = 500

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, stop) => {
    signal.addEventListener('abort', () => stop(signal.reason), { once: true })
    setTimeout(done, ms)
  })
}

function send(
  path: string,
  accept: string,
  { token, language, ...question }: Question,
  signal: AbortSignal,
  last = '',
) {
  return fetch(path, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      accept,
      authorization: `Bearer ${token}`,
      'accept-language': language,
      'content-type': 'application/json',
      ...(last && { 'last-event-id': last }),
    },
    body: JSON.stringify({
      query: question.document,
      variables: question.variables,
      operationName: question.operationName,
    }),
    signal,
  })
}

function heard(text: string): Heard {
  try {
    const { extensions, ...rest } = JSON.parse(text)
    return { text: JSON.stringify({ ...rest, extensions }, null, 2), cost: extensions?.cost ?? null }
  } catch {
    return { text, cost: null }
  }
}

type Told = { readonly id: string; readonly data: string; readonly over: boolean }

/** Each event with its place; heartbeats have a place and no data. */
async function* events(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Told> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const whole = (rest + part.value).split('\n\n')
    rest = whole.pop() ?? ''
    for (const event of whole) {
      const field = (name: string) =>
        event.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? line.slice(name.length + 2) : []))
      yield { id: field('id').join(), data: field('data').join('\n'), over: field('event').includes('complete') }
    }
  }
}
