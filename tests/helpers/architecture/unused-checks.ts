/** Finds words nobody says and exports nobody uses. */

/** Texts of files by path. */
type Sources = Readonly<Record<string, string>>

/**
 * Keys of the catalogue that no source asks for. A key put together from parts counts as asked
 * for where the part in the middle is a word of the sources: `lane_${kind}` asks for `lane_gain`
 * because `gain` is written somewhere.
 */
export function unusedWords(keys: readonly string[], sources: Sources): readonly string[] {
  const text = Object.values(sources).join('\n')
  const said = new Set(allOf(text, /['"`]([\w.-]+)['"`]|\b(\w+):/g))
  const patterns = [...text.matchAll(/`([a-z]+\.[\w-]*)\$\{[^}]*\}([\w-]*)`/g)]
  return keys.filter((key) => {
    if (said.has(key)) return false
    return !patterns.some(([, start = '', end = '']) => {
      const middle = key.slice(start.length, key.length - end.length)
      return key.startsWith(start) && key.endsWith(end) && said.has(middle)
    })
  })
}

/**
 * Functions, values and classes that some files export while nothing uses them: no source imports
 * them, and their own file does not need them either. Types may be exported for nobody: they name
 * what a function takes or gives.
 */
export function unusedExports(exporting: Sources, sources: Sources): readonly string[] {
  const text = Object.values(sources).join('\n')
  // A script may load a file by its path, once the builder has made it readable.
  const lists = allOf(text, /^import (?:type )?\{([^}]*)\} from '[#.]|const \{([^}]*)\} = await /gm)
  const imported = new Set(lists.flatMap((list) => allOf(list, /(?:^|,)\s*(?:type )?(\w+)/g)))
  const importedWhole = allOf(text, /^import \* as \w+ from '[#.]+\/?(.+)'/gm)
  return Object.entries(exporting).flatMap(([path, own]) => {
    if (importedWhole.some((end) => path.endsWith(end))) return []
    const code = own.replace(/^import [^]*? from '.*'$|\/\*[^]*?\*\/|\/\/.*/gm, '')
    const uses = (name: string) => allOf(code, new RegExp(`\\b(${name})\\b`, 'g')).length
    return allOf(code, /^export (?:async )?(?:function\*?|const|class) (\w+)/gm)
      .filter((name) => !imported.has(name) && uses(name) === 1)
      .map((name) => `${path} exports ${name} for nobody`)
  })
}

/** What the group that took part caught, for every match. */
function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? '')
}
