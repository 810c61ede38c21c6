import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sink } from '#domain/ledger/sink.ts'

/** One file a note, written once and never over another: a folder, or a bucket with retention that is mounted as one. */
export function directorySink(folder: string): Sink {
  const placeOf = (origin: string) => join(folder, origin.split('/').at(-1) ?? origin)
  const notesIn = async (place: string) => {
    await mkdir(place, { recursive: true })
    return (await readdir(place)).filter((name) => FILE.test(name)).sort() // numbers are as long as each other
  }
  const read = (place: string, name: string) => readFile(join(place, name), 'utf8')
  return {
    name: 'directory',
    async keep(origin, number, note, kind = 'checkpoint') {
      const place = placeOf(origin)
      await mkdir(place, { recursive: true })
      const path = join(place, `${String(number).padStart(15, '0')}.${ENDINGS[kind]}`)
      const draft = join(place, `${randomUUID()}.draft`)
      await writeFile(draft, note, { flush: true, mode: 0o444 })
      try {
        await link(draft, path) // whole or not at all, and never over another
        return 'kept'
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        if ((await readFile(path, 'utf8')) === note) return 'kept before'
        throw new Error('Another note of this number is kept there.')
      } finally {
        await unlink(draft)
      }
    },
    async newest(origin) {
      const place = placeOf(origin)
      const newest = (await notesIn(place)).at(-1)
      return newest === undefined ? null : read(place, newest)
    },
    async all(origin) {
      const place = placeOf(origin)
      return Promise.all((await notesIn(place)).slice(-10_000).map((name) => read(place, name)))
    },
  }
}

const ENDINGS = { checkpoint: 'checkpoint', common_root: 'common-root' } as const
const FILE = /^\d{15}\.(?:checkpoint|common-root)$/
