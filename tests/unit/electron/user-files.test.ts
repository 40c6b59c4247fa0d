/** Shows under which name a file is saved, whatever the dialog makes of it. */
import { describe, expect, it } from 'vitest'
import { createUserFiles, type FileKind } from '#electron/main/services/user-files.ts'

/** Chooses a place in a folder that holds `existing`, with a dialog that answers `chosen`. */
async function place(kind: FileKind, chosen: string, existing: readonly string[] = []) {
  const { choosePlace } = createUserFiles({
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
    showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen }),
    fileService: {
      exists: (path) => Promise.resolve(existing.includes(path)),
      readBytes: () => Promise.resolve({ ok: false, failure: 'unreadable' }),
      readText: () => Promise.resolve({ ok: false, failure: 'unreadable' }),
      write: () => Promise.resolve({ ok: true, value: null }),
    },
  })
  return choosePlace(kind, '지도')
}

describe('an attached file', () => {
  async function saved(suggestedName: string, answer = { canceled: false, filePath: '/a/b.pdf' }) {
    const asked: unknown[] = []
    const written: unknown[] = []
    const { saveAttachment } = createUserFiles({
      showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
      showSaveDialog: ({ defaultPath }) => {
        asked.push(defaultPath)
        return Promise.resolve(answer)
      },
      fileService: {
        exists: () => Promise.resolve(false),
        readBytes: () => Promise.resolve({ ok: false, failure: 'unreadable' }),
        readText: () => Promise.resolve({ ok: false, failure: 'unreadable' }),
        write: (path, content) => {
          written.push(path, content)
          return Promise.resolve({ ok: true, value: null })
        },
      },
    })
    const reply = await saveAttachment({ suggestedName, bytes: Uint8Array.from([1, 2]) })
    return { asked, written, reply }
  }

  it('goes byte for byte where the user says, under the name it came with', async () => {
    const { asked, written, reply } = await saved('../../장면 1.pdf')
    expect(asked).toEqual(['-..-장면 1.pdf'])
    expect(written).toEqual(['/a/b.pdf', Uint8Array.from([1, 2])])
    expect(reply).toEqual({ ok: true, value: { name: 'b.pdf' } })
  })

  it('goes nowhere where the user cancels', async () => {
    const { written, reply } = await saved('a', { canceled: true, filePath: '' })
    expect([written, reply]).toEqual([[], { ok: true, value: null }])
  })
})

describe('the ending of a file', () => {
  it.each<[FileKind, string, string]>([
    ['project', '/a/맵', '/a/맵.throughline'],
    ['project', '/a/맵 v1.2', '/a/맵 v1.2.throughline'],
    ['project', '/a/2026.11.22 회의', '/a/2026.11.22 회의.throughline'],
    ['pdf', '/a/맵 v1.2', '/a/맵 v1.2.pdf'],
    ['pdf', '/a.pdf/맵', '/a.pdf/맵.pdf'],
    ['json', '/a/맵.throughline', '/a/맵.throughline.json'],
  ])('of kind %s is added to %s where the dialog left it out', async (kind, chosen, saved) => {
    expect(await place(kind, chosen)).toBe(saved)
  })

  it.each<[FileKind, string]>([
    ['project', '/a/맵 v1.2.throughline'],
    ['project', '/a/MAP.THROUGHLINE'],
    ['pdf', '/a/map.PDF'],
    ['json', '/a/map.Json'],
  ])('of kind %s stays as it is in %s', async (kind, chosen) => {
    expect(await place(kind, chosen)).toBe(chosen)
  })

  it('is not added over a file that the user was not asked about', async () => {
    expect(await place('project', '/a/맵 v1.2', ['/a/맵 v1.2.throughline'])).toBe('/a/맵 v1.2')
  })
})
