export {}

// npm run bench: reading, against its peers. npm run bench -- ledger: sealing and verifying. library: search, facets, precedents and insights
// of the library, against the same peers. search: search at a million entries.
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  ledger: () => import('./ledger.ts'),
  library: () => import('./library.ts'),
  search: () => import('./search.ts'),
}
await (commands[process.argv[2] ?? ''] ?? (() => import('./run.ts')))()
