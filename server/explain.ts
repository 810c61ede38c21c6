import { AlreadyRunning } from '#db/embedded.ts'

type Coded = { code?: string; cause?: Coded }

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'])

/** Why a start failed and what to do, for whoever sits at the terminal. */
export function explain(error: Error, port: number): string[] {
  const { code: own = '', cause } = error as Coded
  const code = cause?.code ?? own
  if (code === 'EADDRINUSE')
    return [`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`]
  if (error instanceof AlreadyRunning)
    return [error.message, 'Stop it first, or give this one a data folder of its own: SANGFROID_DATA=… npm start']
  if (UNREACHABLE.has(code))
    return [`No database answers at DATABASE_URL (${code}). Is it running, and the address right?`]
  if (code.startsWith('28') || code === '3D000') return [`The database refuses DATABASE_URL: ${error.message}.`]
  if (code === '42501')
    return [
      'The account of DATABASE_URL may not do what a start needs: it must own the database and be allowed to create roles.',
    ]
  return ['Sangfroid did not start.', error.stack ?? String(error)]
}
