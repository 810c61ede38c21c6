import { canonicalBytes } from '../canonical.ts'
import { ChangedMeanwhile, Measure, type StreamedFile, streamed } from './archive.ts'
import { type ReadEvent, readEvents, type Values } from './bundleReads.ts'
import type { Included } from './bundleScope.ts'
import type { SealedEvent } from './event.ts'
import { byEventEnd, byEventStart, type Remark } from './manifest.ts'
import { timelineEnd, timelineRow, timelineStart } from './timelinePage.ts'
import type { Told } from './timelinePdf.ts'

// What people said, of which a long case has much: it is read again for each file that holds it, and never held whole.

const together = 200

export type Telling = Told & { readonly values: Values; readonly remark: Remark | null }

/** An event with the words that go with it, those of a remark among them. */
export const asTold = ({ position, bytes, values, remark }: ReadEvent): Telling => ({
  position,
  remark,
  event: JSON.parse(Buffer.from(bytes).toString()) as SealedEvent,
  values: remark ? { ...values, words: { salt: remark.salt, value: remark.words } } : values,
})

/** Which of its private values an event shows, and which it can only commit to any more. */
export function partedValues({ event, values }: Telling): { shown: Values; gone: string[] } {
  const fields = Object.keys(event.private ?? {}).sort()
  const shown = fields.flatMap((field) => (values[field] ? [[field, values[field]] as const] : []))
  return { shown: Object.fromEntries(shown), gone: fields.filter((field) => !values[field]) }
}

type Kept = Readonly<Record<string, unknown>>
/** The events that have something in such a document, and how much all of them have. */
export class Met {
  readonly events: { readonly id: string; readonly position: number }[] = []
  count = 0

  meet({ event: { id }, position }: Telling, kept: Kept): void {
    const count = Object.keys(kept).length
    if (count > 0) this.events.push({ id, position })
    this.count += count
  }
}

type Document = {
  readonly name: 'private.json' | 'remarks.json'
  readonly met: Met
  /** What of an event it holds. */
  readonly of: (telling: Telling) => Kept
}

/**
 * Canonical (RFC 8785), as the whole of the file is: events in the order of their ids. What was there when the events were
 * read must be there still, or the bundle would say of an erased value neither what it is nor that it is gone.
 */
export function byEvent(orgId: string, { name, met, of }: Document): Promise<StreamedFile> {
  const events = met.events.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return streamed(name, async function* () {
    yield Buffer.from(byEventStart(name))
    let count = 0
    for (let from = 0; from < events.length; from += together) {
      const batch = events.slice(from, from + together)
      const read = new Map((await readEvents(orgId, batch)).map((one) => [one.position, asTold(one)]))
      const items = batch.map(({ id, position }) => {
        const told = read.get(position)
        const kept = told ? of(told) : {}
        count += Object.keys(kept).length
        return `"${id}":${Buffer.from(canonicalBytes(kept)).toString()}`
      })
      yield Buffer.from(`${from > 0 ? ',' : ''}${items.join(',')}`)
    }
    if (count !== met.count) throw new ChangedMeanwhile(name)
    yield Buffer.from(byEventEnd(name))
  })
}

/** `timeline.html`: measured while the events pass by for themselves, and read again to be written. */
export class TimelinePage {
  readonly #measure = new Measure()
  readonly #names: ReadonlyMap<string, string>
  #rows = 0

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names
    this.#measure.take(Buffer.from(timelineStart))
  }

  meet(told: Telling): void {
    this.#measure.take(this.#row(told, this.#rows++))
  }

  file(orgId: string, included: readonly Included[]): StreamedFile {
    this.#measure.take(Buffer.from(timelineEnd))
    const row = (told: Telling, n: number) => this.#row(told, n)
    return this.#measure.of('timeline.html', async function* () {
      yield Buffer.from(timelineStart)
      for (let from = 0; from < included.length; from += together) {
        const read = await readEvents(orgId, included.slice(from, from + together))
        yield Buffer.concat(read.map((one, n) => row(asTold(one), from + n)))
      }
      yield Buffer.from(timelineEnd)
    })
  }

  #row({ position, event, values }: Telling, n: number): Buffer {
    return Buffer.from(`${n > 0 ? '\n' : ''}${timelineRow(position, event, values, this.#names)}`)
  }
}
