/** What the builder makes of the tables of words: one file for each language. */

declare module '*/first-words.ts?language=ko' {
  export const firstWords: { readonly ko: Readonly<Record<string, string>> }
}

declare module '*/first-words.ts?language=en' {
  export const firstWords: { readonly en: Readonly<Record<string, string>> }
}

declare module '*/later-words.ts?language=ko' {
  export const laterWords: { readonly ko: Readonly<Record<string, string>> }
}

declare module '*/later-words.ts?language=en' {
  export const laterWords: { readonly en: Readonly<Record<string, string>> }
}
