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
