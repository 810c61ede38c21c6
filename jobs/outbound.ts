import { lookup } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export type Reply = { readonly status: number; readonly body: string }
/** One call to the outside: no redirect is followed, and of the answer 64 KiB at most are read. */
export type Outbound = (
  method: 'GET' | 'POST',
  address: string,
  headers: Record<string, string>,
  body?: string,
) => Promise<Reply>

const LONGEST = 64 * 1024
const PATIENCE = 15_000

/** Nothing of ours is reached by it: the address is judged where the connection is made, so no name can change its mind. */
export function openOutbound(allowed: readonly string[] = []): Outbound {
  return (method, address, headers, body) => {
    const url = new URL(address)
    const isException = allowed.includes(url.origin)
    if (!isException) refuseAddress(url)
    return call(url, method, headers, body, isException ? undefined : guardedLookup)
  }
}

/** Why an address may not be called, before its name is looked up; the look-up judges the rest. */
function refuseAddress(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:') throw new Refused('Only https is called.')
  if (url.username || url.password) throw new Refused('An address with a name or password in it is not called.')
  if (!['', '443', '8443'].includes(url.port)) throw new Refused('Only ports 443 and 8443 are called.')
  if (host.endsWith('.') || !host.includes(isIP(host) === 6 ? ':' : '.')) throw new Refused('This is no public name.')
  if (isIP(host) && !isPublic(host)) throw new Refused('This address is not public.')
}

export class Refused extends Error {}

/** Resolves once, and answers nothing where any address is not public: the connection goes to what was judged. */
export const guardedLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    if (addresses.length === 0 || addresses.some(({ address }) => !isPublic(address)))
      return done(new Refused('This name leads to an address that is not public.'), '')
    if (options.all) return done(null, addresses)
    done(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
}

const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, bits, 'ipv4')
// Of version 6, the global unicast range alone, without what carries a version 4 address or documents.
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, bits, 'ipv6')

export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4')
  return isIP(address) === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

function call(
  url: URL,
  method: string,
  headers: Record<string, string>,
  body: string | undefined,
  guarded: LookupFunction | undefined,
): Promise<Reply> {
  return new Promise((done, fail) => {
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest
    const options = { method, headers, timeout: PATIENCE, agent: false, signal: AbortSignal.timeout(PATIENCE) }
    const sent = request(url, guarded ? { ...options, lookup: guarded } : options, (reply) => {
      const parts: Buffer[] = []
      let length = 0
      reply.on('data', (part: Buffer) => {
        length += part.length
        if (length > LONGEST) reply.destroy(new Error('The answer is too long.'))
        else parts.push(part)
      })
      reply.on('error', fail)
      reply.on('end', () => done({ status: reply.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }))
    })
    // Whoever answers by another protocol leaves neither an answer nor an error behind.
    sent.on('upgrade', (_, socket) => {
      socket.destroy()
      fail(new Error('This is no answer.'))
    })
    sent.on('error', fail)
    sent.end(body)
  })
}
