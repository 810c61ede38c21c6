import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sink } from '#domain/ledger/sink.ts'

/** One file a size, written once and never over another: a folder, or a bucket with retention that is mounted as one. */
export function directorySink(folder: string): Sink {
  const placeOf = (origin: string) => join(folder, origin.split('/').at(-1) ?? origin)
  const sizes = async (place: string) => {
    await mkdir(place, { recursive: true })
    return (await readdir(place))
      .filter((name) => FILE.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b)
  }
  const read = (place: string, size: number) => readFile(join(place, fileOf(size)), 'utf8')
  return {
    name: 'directory',
    async keep(origin, size, note) {
      const place = placeOf(origin)
      await mkdir(place, { recursive: true })
      const path = join(place, fileOf(size))
      const draft = join(place, `${randomUUID()}.draft`)
      await writeFile(draft, note, { flush: true, mode: 0o444 })
      try {
        await link(draft, path) // whole or not at all, and never over another
        return 'kept'
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        if ((await readFile(path, 'utf8')) === note) return 'kept before'
        throw new Error('Another note of this size is kept there.')
      } finally {
        await unlink(draft)
      }
    },
    async newest(origin) {
      const place = placeOf(origin)
      const newest = (await sizes(place)).at(-1)
      return newest === undefined ? null : read(place, newest)
    },
    async all(origin) {
      const place = placeOf(origin)
      return Promise.all((await sizes(place)).slice(-10_000).map((size) => read(place, size)))
    },
  }
}

const FILE = /^\d{15}\.checkpoint$/
const fileOf = (size: number) => `${String(size).padStart(15, '0')}.checkpoint`
