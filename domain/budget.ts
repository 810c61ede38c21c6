import { database } from '#db/client.ts'
import type { Actor } from './actor.ts'

const READ_ONLY = '25006'

type Drawn = { drawn: number; left: number }

/** The points an actor may still spend on reading, in one row for all processes. */
export const budget = {
  async draw({ orgId, memberId }: Actor, points: number): Promise<Drawn> {
    try {
      const { rows } = await database().pool.query<Drawn>({
        name: 'draw_points',
        text: 'select drawn, remaining as left from draw_points($1, $2, $3)',
        values: [orgId, memberId, points],
      })
      return rows[0] ?? { drawn: 0, left: 0 }
    } catch (error) {
      if ((error as { code?: string }).code === READ_ONLY) return { drawn: points, left: points } // reading goes on while nothing can be written
      throw error
    }
  },
  async putBack({ orgId, memberId }: Actor, points: number): Promise<void> {
    await database().pool.query({
      name: 'put_points_back',
      text: 'select put_points_back($1, $2, $3)',
      values: [orgId, memberId, points],
    })
  },
}
