import pg from 'pg'
import { vi } from 'vitest'

export type Sent = { readonly text: string; readonly values: readonly unknown[] }

/** Every statement sent to the database meanwhile, in order. */
export async function sentDuring(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    const calls = query.mock.calls as unknown as [string | Partial<Sent>, unknown[]?][]
    return calls.map(([given, values = []]) =>
      typeof given === 'string' ? { text: given, values } : { text: given.text ?? '', values: given.values ?? values },
    )
  } finally {
    query.mockRestore()
  }
}

const AROUND = /^(begin|commit|rollback)\b|set_config\('app\.org'|\bfind_actors?\b|draw_points|put_points_back/

/** Without what surrounds every reading: BEGIN, context, COMMIT, the actor look-up, the query budget. */
export const reads = (sent: readonly Sent[]): readonly Sent[] => sent.filter(({ text }) => !AROUND.test(text))
