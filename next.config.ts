import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const { PUBLIC_URL } = process.env

const config: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc over the whole tree
  htmlLimitedBots: /./, // for everyone: a page has its title from its first byte, and needs no script to get it
  experimental: {
    serverActions: { bodySizeLimit: '16mb', allowedOrigins: PUBLIC_URL ? [new URL(PUBLIC_URL).host] : [] },
  },
}

export default createNextIntlPlugin('./app/words/request.ts')(config)
