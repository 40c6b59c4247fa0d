/** Puts the export window on screen over a real project, on a machine that writes down what it is asked. */
import { render, screen } from '@testing-library/react'
import type { AnyRecord } from '#shared/model/schema.ts'
import { ok } from '#shared/base/result.ts'
import { ExportDialog } from '#renderer/features/export/ExportDialog.tsx'
import { LanguageProvider, type Language } from '#renderer/i18n/i18n.ts'
import type { PdfRequest, Platform, SaveRequest } from '#renderer/platform/platform.ts'
import { PlatformContext } from '#renderer/platform/platform-context.ts'
import { AssetContext, type AssetShelf } from '#renderer/state/assets.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallMap } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** A desktop that answers at once, unless told otherwise. */
export class Machine implements Platform {
  readonly kind: Platform['kind']
  readonly pdfs: PdfRequest[] = []
  readonly files: SaveRequest[] = []
  stops = 0
  backups = null
  journals = null
  freeBytes = (): Promise<null> => Promise.resolve(null)
  answerPdf: Platform['exportPdf'] = () => Promise.resolve(ok({ name: '충전.pdf', pageCount: 5 }))
  answerFile: Platform['saveTextFile'] = () => Promise.resolve(ok({ name: '충전.throughline' }))

  constructor(kind: Platform['kind'] = 'desktop') {
    this.kind = kind
  }

  exportPdf(request: PdfRequest): ReturnType<Platform['exportPdf']> {
    this.pdfs.push(request)
    return this.answerPdf(request)
  }
  saveTextFile(request: SaveRequest): ReturnType<Platform['saveTextFile']> {
    this.files.push(request)
    return this.answerFile(request)
  }
  saveAttachment(): ReturnType<Platform['saveAttachment']> {
    return Promise.resolve(ok(null))
  }
  cancelPdf(): Promise<void> {
    this.stops += 1
    return Promise.resolve()
  }
  info(): ReturnType<Platform['info']> {
    return Promise.resolve({ version: '0', os: 'linux', locale: 'ko' })
  }
  openFile(): ReturnType<Platform['openFile']> {
    return Promise.resolve(ok(null))
  }
  setMenu(): Promise<void> {
    return Promise.resolve()
  }
  onMenuCommand(): () => void {
    return () => undefined
  }
  onFileOpened(): () => void {
    return () => undefined
  }
  onQuitRequested(): () => void {
    return () => undefined
  }
}

interface Scene {
  readonly machine?: Machine
  readonly records?: readonly AnyRecord[]
  readonly shelf?: AssetShelf
  readonly language?: Language
}

export interface Stage {
  readonly machine: Machine
  readonly workbench: TestWorkbench
  /** How often the window asked to be closed. */
  closed(): number
}

const emptyShelf: AssetShelf = {
  put: () => Promise.reject(new Error('nothing is kept here')),
  get: () => Promise.resolve(null),
}

export function showExport(scene: Scene = {}): Stage {
  const { machine = new Machine(), records = makeSmallMap(), language = 'ko' } = scene
  const workbench = new TestWorkbench(records)
  let closed = 0
  render(
    <LanguageProvider language={language} onLanguageChange={() => undefined}>
      <ToastRegion label="알림" dismissLabel="알림 닫기">
        <PlatformContext value={machine}>
          <DocumentContext value={openDocument('project-1', workbench)}>
            <AssetContext value={scene.shelf ?? emptyShelf}>
              <ExportDialog
                isOpen
                onClose={() => {
                  closed += 1
                }}
              />
            </AssetContext>
          </DocumentContext>
        </PlatformContext>
      </ToastRegion>
    </LanguageProvider>,
  )
  return { machine, workbench, closed: () => closed }
}

/** The small project with so many steps that its map is hard to read on small paper. */
export function makeWideProject(stepCount: number): readonly AnyRecord[] {
  const steps = Array.from({ length: stepCount }, (_, n) =>
    make.step({ id: `step-wide-${n}`, stageId: 'stage-2', name: `스텝 ${n}` }),
  )
  return [...makeSmallMap(), ...steps]
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const choice = (name: string) => screen.getByRole('radio', { name })
