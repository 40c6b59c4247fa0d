/**
 * Takes out of a text what says age or gender only, so that what is left can be compared. Known are
 * numbers of years and decades, and the usual words in Korean and English; whoever writes "the
 * grandmother" says age and gender too, and is not found out.
 */

const korean = [
  String.raw`\d{1,3}\s*(?:살|세|대)(?:\s*(?:초반|중반|후반))?`,
  '(?:십|이십|삼십|사십|오십|육십|칠십|팔십)대(?:\\s*(?:초반|중반|후반))?',
  '(?:남성|여성|남자|여자|남|여)(?=$|[\\s,·/()]|[은는이가을를의]\\s)',
  '(?:청년|중년|장년|노년|어르신)',
]

const english = [
  String.raw`\b\d{1,3}(?:\s*-?\s*years?\s*-?\s*old|\s*yo|s)?\b`,
  String.raw`\b(?:early|mid|late)[\s-]+(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b`,
  String.raw`\b(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b`,
  String.raw`\b(?:male|female|man|woman|men|women|boy|girl|young|old|elderly|middle-aged|years?)\b`,
  String.raw`\b(?:he|she|his|her|hers|him)\b`,
]

const ageOrGender = new RegExp([...korean, ...english].join('|'), 'gi')

/** The words of a text without age and gender, in small letters and without punctuation. */
export function withoutAgeAndGender(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(ageOrGender, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
