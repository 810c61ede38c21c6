export {}

// npm run bench: reading, against its peers. npm run bench -- ledger: sealing and verifying.
await (process.argv[2] === 'ledger' ? import('./ledger.ts') : import('./run.ts'))
