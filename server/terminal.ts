import pg from 'pg'
import type { Environment } from '#env'
import { isSameMachine } from './headers.ts'

/** Runs one step of the start, and says how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  console.log(`  ${what.padEnd(32)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}

/** The last words of a start: where it is, who one may be, and the ways out. */
export async function greet({ MODE, PUBLIC_URL, HOST }: Environment, adminUrl: string): Promise<void> {
  const people = MODE === 'production' ? [] : await demoPeople(adminUrl)
  console.log(
    [
      '',
      `Sangfroid is ready: ${PUBLIC_URL}`,
      ...introduce(people),
      ...warnOf(HOST, MODE),
      '',
      'Stop it with Ctrl-C.',
    ].join('\n'),
  )
}

type Person = { organisation: string; name: string; capacities: string }

function introduce(people: Person[]): string[] {
  if (people.length === 0) return []
  const width = Math.max(...people.map(({ name }) => name.length)) + 2
  const houses = Map.groupBy(people, ({ organisation }) => organisation)
  return [
    '',
    'A demonstration: everything in it is fictional. On the sign-in page, pick who you are; there is no password.',
    ...[...houses].flatMap(([organisation, members]) => [
      '',
      `  ${organisation}`,
      ...members.map(({ name, capacities }) => `    ${name.padEnd(width)}${capacities}`),
    ]),
    '',
    'Without the fiction: npm start -- --no-demo',
  ]
}

function warnOf(host: string, mode: Environment['MODE']): string[] {
  if (mode === 'production' || isSameMachine(host) || host === '::1') return []
  return [
    '',
    `WARNING: this demo listens on ${host}: whoever reaches it may be anyone in it. Unset HOST to keep it to this machine.`,
  ]
}

async function demoPeople(adminUrl: string): Promise<Person[]> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const { rows } = await client.query<Person>(`
      select o.name as organisation, p.name, replace(array_to_string(m.capacities, ', '), '_', ' ') as capacities
        from people p join members m on m.person_id = p.id join organisations o on o.id = m.org_id
       where p.demo and o.demo order by o.created_at, o.id, m.created_at, m.id`)
    return rows
  } finally {
    await client.end()
  }
}
