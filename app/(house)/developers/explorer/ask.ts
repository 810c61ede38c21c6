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

/** What a subscription tells, one by one, until it ends or is stopped. */
export async function* follow(question: Question, signal: AbortSignal): AsyncGenerator<Heard> {
  const answer = await send('/api/graphql/stream', 'text/event-stream', question, signal)
  if (!answer.ok || !answer.body) yield heard(await answer.text())
  else for await (const data of events(answer.body)) yield heard(data)
}

function send(path: string, accept: string, { token, language, ...question }: Question, signal: AbortSignal) {
  return fetch(path, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      accept,
      authorization: `Bearer ${token}`,
      'accept-language': language,
      'content-type': 'application/json',
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

/** The data of each event that has some; heartbeats have none. */
async function* events(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const whole = (rest + part.value).split('\n\n')
    rest = whole.pop() ?? ''
    for (const event of whole) {
      const data = event.split('\n').filter((line) => line.startsWith('data: '))
      if (data.length > 0) yield data.map((line) => line.slice(6)).join('\n')
    }
  }
}
