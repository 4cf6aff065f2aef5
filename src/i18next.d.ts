import type { EcransFr } from '../content/ecrans-fr.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'ecrans'
    readonly resources: { readonly ecrans: EcransFr }
  }
}
