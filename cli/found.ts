import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { languages } from '#db/schema/words.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { hashPassword } from '#domain/sign-in/password.ts'
import { Misused, Refused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  [
    'found --name <organisation> --person <name> --email <address> [--language fr|en] [--json]',
    'make an organisation and its first administrator, who also leads; the password is shown once',
  ],
] as const

const Given = z.object({
  name: z.string().trim().min(1).max(120),
  person: z.string().trim().min(1).max(120),
  email: z.string().trim().toLowerCase().pipe(z.email()),
  language: z.enum(languages).default('fr'),
  json: z.boolean().default(false),
})

export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { name: text, person: text, email: text, language: text, json: { type: 'boolean' } },
  })
  const { data, error } = Given.safeParse(values)
  if (!data) throw new Misused(error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const { name, person, email, language, json } = data
  const password = randomBytes(18).toString('base64url')
  await withDatabase(() => found({ name, person, email, language }, password))
  if (json) return console.log(JSON.stringify({ organisation: name, email, password }))
  console.log(
    `${name} is founded. ${person} signs in as ${email} with the password\n\n  ${password}\n\nIt is shown this once: change it in Settings.`,
  )
}

type Administrator = { name: string; person: string; email: string; language: 'fr' | 'en' }

async function found({ name, person, email, language }: Administrator, password: string): Promise<void> {
  const slug = name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
  const passwordHash = await hashPassword(password)
  const founder = {
    key: 'first',
    name: person,
    email,
    language,
    job: '',
    capacities: ['admin', 'lead'] as const,
    passwordHash,
  }
  try {
    await foundOrganisation({ slug, name, demo: false, people: [founder], channels: [], values: [] })
  } catch (error) {
    if (isTaken(error)) throw new Refused('This name or this address is taken already: nothing was changed.')
    throw error
  }
}

const isTaken = (error: unknown): boolean =>
  [error, (error as Error).cause].some((one) => (one as { code?: string })?.code === '23505')
