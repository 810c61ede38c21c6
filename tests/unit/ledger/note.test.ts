import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BadNote,
  checkpointBody,
  keyIdOf,
  noteKey,
  parseCheckpoint,
  parseKey,
  parseNote,
  printKey,
  printNote,
  signersOf,
} from '#domain/ledger/note.ts'
import { newSigningKey, signatureOn, signingKey, signNote } from '#domain/ledger/sign.ts'
import { leafHash } from '#domain/ledger/tree.ts'

const origin = 'sangfroid/ledger/k7q2m5xw4t3p'
const checkpoint = { origin, size: 1482, root: leafHash(Buffer.from('x')) }
const key = signingKey(origin, new Uint8Array(32).fill(7))
const stranger = newSigningKey('another.example/log')
const body = checkpointBody(checkpoint)
const note = signNote(body, key)

test('the known note of the format opens with the known key, and prints the same again', async () => {
  // From the documentation of golang.org/x/mod/sumdb/note, where the format comes from.
  const known = parseKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n" +
    '\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
  expect(await signersOf(parseNote(text), [known])).toEqual([known])
  expect(printKey(known)).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const { body, signatures } = parseNote(text)
  expect(printNote(body, signatures)).toBe(text)
})

test('a checkpoint signed by a known key opens', async () => {
  const parsed = parseNote(note)
  expect((await signersOf(parsed, [key])).map(({ id }) => id)).toEqual([keyIdOf(origin, key.publicKey)])
  expect(parseCheckpoint(parsed.body)).toEqual(checkpoint)
  expect(parseKey(printKey(key)).publicKey).toEqual(key.publicKey)
})

test('signatures of unknown keys are passed over, and sign nothing', async () => {
  const parsed = parseNote(signNote(body, stranger, key))
  expect((await signersOf(parsed, [key])).map(({ name }) => name)).toEqual([origin])
  expect(await signersOf(parsed, [])).toEqual([])
  expect(await signersOf(parsed, [noteKey(origin, stranger.publicKey)])).toEqual([])
})

test('a known key whose signature does not hold refuses the note, whoever else signed', async () => {
  const forged = { ...signatureOn(body, key), signature: signatureOn(`${body}x\n`, key).signature }
  const parsed = parseNote(printNote(body, [signatureOn(body, stranger), forged]))
  await expect(signersOf(parsed, [key, stranger])).rejects.toThrow(BadNote)
  expect(await signersOf(parsed, [stranger])).toHaveLength(1)
})

test('one key signs once', async () => {
  const twice = parseNote(printNote(body, [signatureOn(body, key), signatureOn(body, key)]))
  await expect(signersOf(twice, [key])).rejects.toThrow(BadNote)
})

test.each([
  ['two blank lines', note.replace('\n\n', '\n\n\n')],
  ['a blank line in its body', note.replace('1482\n', '1482\n\n')],
  ['no blank line', note.replace('\n\n', '\n')],
  ['no signature', `${body}\n`],
  ['line ends of another system', note.replaceAll('\n', '\r\n')],
  ['one carriage return', note.replace('1482', '1482\r')],
  ['a tab', note.replace('1482', '1482\t')],
  ['a mark at its start', `\ufeff${note}`],
  ['a line separator', note.replace('1482', '1482\u2028')],
  ['no line end at its end', note.slice(0, -1)],
  ['a line after its end', `${note}\n`],
  ['words after its end', `${note}more\n`],
  ['a hyphen for the dash', note.replace('—', '-')],
  ['two spaces', note.replace('— ', '—  ')],
  ['no body', `\n\n${note.split('\n\n')[1]}`],
  ['base64 spelt another way', note.replace(/=\n$/, '\n')],
])('a note with %s is refused', (_, text) => {
  expect(() => parseNote(text)).toThrow(BadNote)
})

test.each([
  ['a size with a zero before it', body.replace('1482', '01482')],
  ['a negative size', body.replace('1482', '-1')],
  ['a size past what can be counted', body.replace('1482', '9007199254740993')],
  ['a root that is short', body.replace(/\n[^\n]+\n$/, '\nAAAA\n')],
  ['a line more', `${body}more\n`],
  ['no origin', body.replace(origin, '')],
  ['no line end', body.slice(0, -1)],
])('a checkpoint with %s is refused', (_, text) => {
  expect(() => parseCheckpoint(text)).toThrow(BadNote)
})

test('of all bytes that are near a note, only the note itself opens', async () => {
  const bytes = Uint8Array.from(Buffer.from(note))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom('change', 'cut', 'insert'),
      async (at, change, how) => {
        const near =
          how === 'change'
            ? bytes.with(at, (bytes[at] as number) ^ change)
            : Uint8Array.from(
                how === 'cut'
                  ? [...bytes.slice(0, at), ...bytes.slice(at + 1)]
                  : [...bytes.slice(0, at), change, ...bytes.slice(at)],
              )
        const opened = await Promise.resolve()
          .then(() => signersOf(parseNote(near), [key]))
          .catch((error) => {
            expect(error).toBeInstanceOf(BadNote)
            return []
          })
        if (Buffer.from(near).toString() !== note) expect(opened).toEqual([])
      },
    ),
    { numRuns: 1_000 },
  )
})

test('any text at all is a note or refused, never anything else', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\n\n',
    '— ',
    '— a AAAAAAAA',
    ' ',
    'a',
    '+',
    '=',
    'AAAA',
    '\r',
    '\u2028',
    '\ud800',
    'é',
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join('')),
      (text) => {
        try {
          const { body, signatures } = parseNote(text)
          expect(printNote(body, signatures)).toBe(text)
        } catch (error) {
          expect(error).toBeInstanceOf(BadNote)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test.each([
  '',
  'no key',
  'a+b',
  'name+00000000+AA==',
  printKey(key).replace(key.id, '00000000'),
  printKey(key).replace(/\+A/, '+B'),
])('%j is no key', (text) => {
  expect(() => parseKey(text)).toThrow(BadNote)
})
