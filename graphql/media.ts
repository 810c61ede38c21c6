export const legacy = 'application/json; charset=utf-8'
export const modern = 'application/graphql-response+json; charset=utf-8'

/** The media type of the reply: the modern one only where it is asked for by name. Null when neither is accepted. */
export function replyType(accept: string | undefined): string | null {
  if (!accept) return legacy
  const ranges = accept.split(',').map(readRange)
  const weights = [weightOf(ranges, legacy), weightOf(ranges, modern)] as const
  const best = Math.max(...weights.map(({ q }) => q))
  if (best === 0) return null
  const [json, response] = weights
  if (json.q !== response.q) return json.q > response.q ? legacy : modern
  return response.place < json.place ? modern : legacy
}

type Range = { type: string; q: number; place: number }

function readRange(text: string, place: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, q: q ? Number(q.slice(2)) || 0 : 1, place }
}

function weightOf(ranges: readonly Range[], reply: string): Pick<Range, 'q' | 'place'> {
  const [type] = reply.split(';')
  const found = [type, 'application/*', '*/*']
    .map((wanted) => ranges.find((range) => range.type === wanted))
    .find((range) => range)
  return found ?? { q: 0, place: Number.POSITIVE_INFINITY }
}
