import type en from './en.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en'
    Messages: typeof en
  }
}
