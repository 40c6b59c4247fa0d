/** Korean particles after names of every kind. */
import { expect, it } from 'vitest'
import { withParticle, type Particle } from '#renderer/i18n/particles.ts'

const after = (particle: Particle, ...names: readonly string[]): string[] =>
  names.map((name) => withParticle(name, particle))

it('fit Hangul that ends open, closed, or with ㄹ', () => {
  expect(after('을를', '민서', '영란', '서울')).toEqual(['민서를', '영란을', '서울을'])
  expect(after('은는', '민서', '영란', '서울')).toEqual(['민서는', '영란은', '서울은'])
  expect(after('이가', '민서', '영란', '서울')).toEqual(['민서가', '영란이', '서울이'])
  expect(after('과와', '민서', '영란', '서울')).toEqual(['민서와', '영란과', '서울과'])
  expect(after('으로', '민서', '영란', '서울')).toEqual(['민서로', '영란으로', '서울로'])
  expect(after('이라', '민서', '영란', '서울')).toEqual(['민서라', '영란이라', '서울이라'])
})

it('fit numbers as they are read', () => {
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
  expect(after('이가', ...digits)).toEqual([
    '0이',
    '1이',
    '2가',
    '3이',
    '4가',
    '5가',
    '6이',
    '7이',
    '8이',
    '9가',
  ])
  expect(after('으로', '1', '7', '8', '3', '5')).toEqual(['1로', '7로', '8로', '3으로', '5로'])
  expect(after('을를', '단계 10', '100', '1000', '20000')).toEqual([
    '단계 10을',
    '100을',
    '1000을',
    '20000을',
  ])
})

it('fit Latin words as they are heard', () => {
  expect(after('을를', 'app', 'web', 'Home', 'click', 'chatbot', 'meeting')).toEqual([
    'app을',
    'web을',
    'Home을',
    'click을',
    'chatbot을',
    'meeting을',
  ])
  expect(after('을를', 'link', 'test', 'card', 'note', 'Anna', 'desk')).toEqual([
    'link를',
    'test를',
    'card를',
    'note를',
    'Anna를',
    'desk를',
  ])
  expect(after('으로', 'email', 'file', 'app', 'kiosk')).toEqual([
    'email로',
    'file로',
    'app으로',
    'kiosk로',
  ])
})

it('fit initials read letter by letter', () => {
  expect(after('이가', 'PDF', 'SMS', 'ATM', 'URL', 'QR')).toEqual([
    'PDF가',
    'SMS가',
    'ATM이',
    'URL이',
    'QR이',
  ])
})

it('look through marks at the end', () => {
  expect(after('을를', '‘영란’', '민서(가명)', '앱!')).toEqual([
    '‘영란’을',
    '민서(가명)을',
    '앱!을',
  ])
})

it('do not stumble over names without letters or written in parts', () => {
  expect(after('을를', '', '🙂', '영란'.normalize('NFD'))).toEqual([
    '를',
    '🙂를',
    `${'영란'.normalize('NFD')}을`,
  ])
})
