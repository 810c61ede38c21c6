import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Visit } from '#domain/library/links/check.ts'
import { guardedLookup, isPublic } from '../outbound.ts'

/** For all that is asked of one address, redirects and second tries included. */
const PATIENCE = 10_000
const MOST_REDIRECTS = 3
/** Who is there, but asks for a key, or for less haste, answers. */
const THERE = new Set([401, 402, 403, 405, 406, 429, 451])

/**
 * Knocks at addresses that people wrote, and is never led into the network behind the server: each name is looked up
 * once and judged, the connection goes to what was judged, and each redirect is judged anew. `allowed` names origins
 * that are not judged; only a test gives any, and another patience.
 */
export function openVisits(allowed: readonly string[] = [], patience = PATIENCE): Visit {
  return async (address) => {
    const end = AbortSignal.timeout(patience)
    const head = await follow('HEAD', address, end).catch((error: Error) => error)
    if (head instanceof Unreachable) return false
    // Some serve no HEAD at all: what they say to GET is what a reader gets.
    if (typeof head === 'number' && isThere(head)) return true
    const status = await follow('GET', address, end).catch(() => 0)
    return isThere(status)
  }

  async function follow(method: 'HEAD' | 'GET', address: string, end: AbortSignal): Promise<number> {
    let url = new URL(address)
    for (let hops = 0; ; hops++) {
      const free = allowed.includes(url.origin)
      if (!free) refuseAddress(url)
      const { status, location } = await knock(url, method, free, end)
      if (status < 300 || status > 399 || status === 304 || !location) return status
      if (hops >= MOST_REDIRECTS) throw new Unreachable('It leads on and on.')
      url = new URL(location, url)
    }
  }
}

class Unreachable extends Error {}

const isThere = (status: number): boolean => (status >= 200 && status < 400) || THERE.has(status)

function refuseAddress(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (!['http:', 'https:'].includes(url.protocol)) throw new Unreachable('Only http and https are visited.')
  if (url.username || url.password) throw new Unreachable('An address with a name or password in it is not visited.')
  if (!['80', '443', '8443'].includes(port)) throw new Unreachable('Only the ports of the web are visited.')
  if (host.endsWith('.') || !host.includes(isIP(host) === 6 ? ':' : '.'))
    throw new Unreachable('This is no public name.')
  if (isIP(host) && !isPublic(host)) throw new Unreachable('This address is not public.')
}

type Knock = { readonly status: number; readonly location: string | undefined }

/** The head of the answer is all that is wanted: not a byte of its body is read. */
function knock(url: URL, method: string, free: boolean, end: AbortSignal): Promise<Knock> {
  return new Promise((done, fail) => {
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest
    const headers = { 'user-agent': 'Sangfroid link check', accept: '*/*' }
    const options = {
      method,
      headers,
      agent: false,
      signal: end,
      maxHeaderSize: 16_384,
    }
    const sent = request(url, free ? options : { ...options, lookup: guardedLookup }, (reply: IncomingMessage) => {
      done({ status: reply.statusCode ?? 0, location: reply.headers.location })
      reply.destroy()
    })
    // Whoever answers by another protocol leaves neither an answer nor an error behind.
    sent.on('upgrade', (reply, socket) => {
      socket.destroy()
      done({ status: reply.statusCode ?? 0, location: undefined })
    })
    sent.on('error', fail)
    sent.end()
  })
}
