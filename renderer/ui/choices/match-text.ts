/** Finds what is being typed in labels, also while a Korean syllable is still unfinished. */

// Single consonants are typed as compatibility letters, but syllables open with conjoining ones.
const openingConsonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const firstConjoining = 0x1100

function spread(text: string): string {
  return [...text.toLowerCase().normalize('NFD')]
    .filter((letter) => letter.trim() !== '')
    .map((letter) => {
      const place = openingConsonants.indexOf(letter)
      return place === -1 ? letter : String.fromCodePoint(firstConjoining + place)
    })
    .join('')
}

/** Whether the label contains the query, letter by letter: 코 finds 콜센터. Spaces do not count. */
export function matchesText(label: string, query: string): boolean {
  return spread(label).includes(spread(query))
}
