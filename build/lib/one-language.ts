/** Takes one language out of the tables of words that are asked for as `first-words.ts?language=ko`. */
import type { Plugin, Rolldown } from 'vite'

const asked = /\?language=(ko|en)$/

export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    apply: 'build',
    resolveId: {
      order: 'pre',
      async handler(source, importer = '', options) {
        // What a table of one language is joined from is of that language, too.
        const giver = source.startsWith('./catalogue/') ? importer : source
        const [query] = asked.exec(giver) ?? []
        if (query === undefined) return null
        const [path, from] = [source.replace(asked, ''), importer.replace(asked, '')]
        const resolved = await this.resolve(path, from, { ...options, skipSelf: true })
        return resolved === null ? null : `${resolved.id}${query}`
      },
    },
    transform: {
      // By then the types are gone.
      order: 'post',
      filter: { id: asked },
      handler(code, id) {
        const [, wanted] = asked.exec(id) ?? []
        const other = languagesIn(this.parse(code)).find(({ language }) => language !== wanted)
        if (other === undefined) this.error(`${id} has no tables of two languages to choose from.`)
        return { code: `${code.slice(0, other.start)}{}${code.slice(other.end)}`, map: null }
      },
    },
  }
}

interface LanguageTable {
  readonly language: string
  readonly start: number
  readonly end: number
}

type Program = ReturnType<Rolldown.PluginContext['parse']>

/** Where the table of each language stands in `export const area = defineWords({ ko: …, en: … })`. */
function languagesIn({ body }: Program): readonly LanguageTable[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    if (statement.declaration?.type !== 'VariableDeclaration') return []
    return statement.declaration.declarations.flatMap(({ init }) => {
      const given = init?.type === 'CallExpression' ? init.arguments[0] : init
      if (given?.type !== 'ObjectExpression') return []
      return given.properties.flatMap((property) =>
        property.type === 'Property' && property.key.type === 'Identifier'
          ? [{ language: property.key.name, start: property.value.start, end: property.value.end }]
          : [],
      )
    })
  })
}
