/** Shows that a project may be called anything and still be saved everywhere. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanAttachmentName, cleanFileName } from '#shared/base/file-name.ts'

const clean = (wish: string) => cleanFileName(wish, '.throughline', 'Untitled')

describe('the name of a file', () => {
  it.each([
    ['동네 병원 예약', '동네 병원 예약.throughline'],
    ['2026/11/22 회의', '2026-11-22 회의.throughline'],
    ['a<b>c:d"e|f?g*h\\i', 'abc-de-fgh-i.throughline'],
    ['지도.throughline', '지도.throughline'],
    ['지도.THROUGHLINE', '지도.throughline'],
    ['  ..secret.. ', 'secret.throughline'],
    ['CON', '_CON.throughline'],
    ['com1.notes', '_com1.notes.throughline'],
    ['console', 'console.throughline'],
    ['\u202egnp.exe', 'gnp.exe.throughline'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글.throughline'],
    ['a\u0000b\nc', 'ab c.throughline'],
    ['', 'Untitled.throughline'],
    ['...', 'Untitled.throughline'],
    ['///', 'Untitled.throughline'],
    ['😀', '😀.throughline'],
  ])('turns %j into %j', (wish, name) => {
    expect(clean(wish)).toBe(name)
  })

  it('cuts a long name between whole letters, within the limits of every system', () => {
    const family = '👩‍👩‍👧‍👦'
    const name = clean(family.repeat(40))
    const stem = name.slice(0, -'.throughline'.length)
    expect(stem.length % family.length).toBe(0)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
    expect(Buffer.byteLength(clean('가'.repeat(500)))).toBeLessThanOrEqual(240)
    expect(clean('a'.repeat(500))).toHaveLength(120)
  })

  it('is not cut down to the name of a device', () => {
    expect(clean(`con${' '.repeat(200)}x`)).toBe('_con.throughline')
    expect(clean(`com1.${'x'.repeat(200)}`)).toMatch(/^_com1\.x+\.throughline$/)
    expect(clean(`com1.${'x'.repeat(200)}`)).toHaveLength(120)
  })

  it('is legal for any wish, and stays the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wish) => {
        const name = clean(wish)
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+\.throughline$/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]\.throughline$/)
        expect(name).toBe(name.normalize('NFC'))
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
        expect(clean(name)).toBe(name)
      }),
      { numRuns: 3000, seed: 1 },
    )
  })
})

describe('the name of an attached file', () => {
  it.each([
    ['장면 1.png', '장면 1.png'],
    [' 보고서.v2.PDF ', '보고서.v2.PDF'],
    ['a/b\\c.docx', 'a-b-c.docx'],
    ['이름만', '이름만'],
    ['.env', 'env'],
    ['con.txt', '_con.txt'],
    ['', 'Throughline'],
  ])('%j becomes %j', (wish, name) => {
    expect(cleanAttachmentName(wish)).toBe(name)
  })

  it('keeps its ending however long it is', () => {
    expect(cleanAttachmentName(`${'가'.repeat(300)}.pdf`)).toMatch(/^가+\.pdf$/)
  })
})
