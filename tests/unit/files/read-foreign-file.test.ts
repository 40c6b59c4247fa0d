/** Says what is let through in files by scripts and other hands, and how pictures are checked. */
import { describe, expect, it } from 'vitest'
import { encodeBase64 } from '#shared/files/base64.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import {
  pathOf,
  problemsOf,
  recordOf,
  smallFile,
  type FileValue,
} from '#tests/helpers/small-file.ts'

describe('pictures', () => {
  const bytes = Uint8Array.from([1, 2, 3])
  const asset = { hash: sha256(bytes), mime: 'image/png', base64: encodeBase64(bytes) }

  function fileWith(...assets: unknown[]): FileValue {
    const file = smallFile()
    recordOf(file, 'persona-min')['photo'] = asset.hash
    return { ...file, assets }
  }

  it('come along where a persona shows them', () => {
    const read = readProjectFile(JSON.stringify(fileWith(asset)))
    expect(read).toMatchObject({
      ok: true,
      value: { assets: [{ hash: asset.hash, mime: 'image/png', bytes }], mends: [] },
    })
  })

  it.each(['application/pdf', 'application/octet-stream'])(
    'may be any file where it is attached, and no picture: %s',
    (mime) => {
      const file = fileWith({ ...asset, mime })
      recordOf(file, 'attachment-1')['asset'] = asset.hash
      recordOf(file, 'picture-1')['image'] = asset.hash
      const read = readProjectFile(JSON.stringify(file))
      if (!read.ok) throw new Error('this was to be read')
      const { records, assets, mends } = read.value
      expect(assets).toEqual([{ hash: asset.hash, mime, bytes }])
      expect(mends.map(({ code, path }) => [code, path])).toEqual([
        ['asset-missing', `${pathOf(file, 'persona-min')}.photo`],
        ['asset-missing', `${pathOf(file, 'picture-1')}.image`],
      ])
      const shown = records.filter(({ id }) => ['attachment-1', 'picture-1'].includes(id))
      expect(shown).toMatchObject([{ image: null }, { asset: asset.hash }])
    },
  )

  it('are refused where they are not what they say', () => {
    const other = 'f'.repeat(64)
    const problems = problemsOf(
      fileWith(
        asset,
        { ...asset, hash: other },
        { ...asset, hash: 'F' },
        { ...asset, mime: 'image/svg+xml' },
        { ...asset, base64: 'AQI' },
        { ...asset, width: 3 },
        asset,
        7,
      ),
    )
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'asset-damaged assets[1].base64',
      'not-a-hash assets[2].hash',
      'not-allowed assets[3].mime',
      'not-base64 assets[4].base64',
      'unknown-field assets[5].width',
      'id-repeated assets[5].hash',
      'id-repeated assets[6].hash',
      'wrong-type assets[7]',
    ])
  })

  it('that nothing shows are left out, and photos without a picture are cleared; both are told', () => {
    const unused = Uint8Array.from([9])
    const read = readProjectFile(
      JSON.stringify(
        fileWith({ hash: sha256(unused), mime: 'image/png', base64: encodeBase64(unused) }),
      ),
    )
    if (!read.ok) throw new Error('this was to be read')
    expect(read.value.assets).toEqual([])
    expect(read.value.mends.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'asset-missing', path: 'records[1].photo' },
      { code: 'asset-unused', path: 'assets[0]' },
    ])
  })
})

describe('a file by somebody else', () => {
  it('may begin with a byte order mark, name its schema and leave out assets', () => {
    const { assets: _assets, ...rest } = smallFile()
    const text = JSON.stringify({ $schema: './project-file.schema.json', ...rest })
    const read = readProjectFile(`\ufeff${text}`)
    expect(read.ok && canonical(read.value.records)).toBe(canonical(makeSmallProject()))
  })

  it('has its texts cleaned: composed Hangul, no controls, line ends of one kind', () => {
    const file = smallFile()
    recordOf(file, 'stage-1')['name'] = ' 이용\n신청\u0000 '.normalize('NFD')
    recordOf(file, 'stage-1')['description'] = 'a\r\nb\u0007\ud800'
    recordOf(file, 'persona-min')['goals'] = ['하나'.normalize('NFD'), 'two ', '셋']
    const read = readProjectFile(JSON.stringify(file))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(read.value.records).toContainEqual(
      expect.objectContaining({ id: 'stage-1', name: '이용 신청', description: 'a\nb\ufffd' }),
    )
    expect(read.value.records).toContainEqual(
      expect.objectContaining({ id: 'persona-min', goals: ['하나', 'two', '셋'] }),
    )
    expect(read.value.mends).toEqual([])
  })

  it('may count 1, 2, … 10, 11 as order keys; siblings then stand as in the file', () => {
    const file = smallFile()
    const orders = Array.from({ length: 11 }, (_, n) => n + 1)
    const steps = orders.map((n) => ({
      ...make.step({ id: `step-of-two-${n}`, stageId: 'stage-2' }),
      order: String(n),
    }))
    file.records = [...file.records.filter(({ id }) => id !== 'step-3'), ...steps]
    file.records = file.records.filter(({ stepId }) => stepId !== 'step-3')
    const read = readProjectFile(JSON.stringify(file))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const sorted = read.value.records
      .filter((record) => record.type === 'step' && record.stageId === 'stage-2')
      .sort((a, b) => ('order' in a && 'order' in b && a.order < b.order ? -1 : 1))
    expect(sorted.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
    expect(read.value.mends.map(({ code }) => code)).toEqual(steps.map(() => 'order-replaced'))
  })

  it('tells where in the file it mended', () => {
    const file = smallFile()
    recordOf(file, 'pain-1')['touchpointId'] = 'touchpoint-gone'
    const read = readProjectFile(JSON.stringify(file))
    expect(read.ok && read.value.mends).toEqual([
      {
        code: 'link-cleared',
        path: `${pathOf(file, 'pain-1')}.touchpointId`,
        content: '적을 칸이 많음',
        details: { field: 'touchpointId', target: 'touchpoint-gone' },
      },
    ])
  })
})
