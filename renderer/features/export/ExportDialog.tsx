/** The window in which the open project becomes a PDF or a project file. */

import { useState, type ReactNode } from 'react'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { usePlatform } from '#renderer/platform/platform-context.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './ExportDialog.module.css'
import { ExportStatus } from './ExportStatus.tsx'
import { FileOptions, type FileKind } from './FileOptions.tsx'
import { PdfOptions } from './PdfOptions.tsx'
import { ProjectContents } from './ProjectContents.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { useExport } from './use-export.ts'
import { useSheets, type PageOptions } from './use-sheets.ts'

interface ExportDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ExportDialog({ isOpen, onClose }: ExportDialogProps): ReactNode {
  // Nothing of it lives while it is closed: no pages are laid out behind the user's back.
  return isOpen ? <OpenExportDialog onClose={onClose} /> : null
}

function OpenExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const platform = usePlatform()
  const exporting = useExport(onClose)
  const [format, setFormat] = useState<'pdf' | 'file'>('pdf')
  const [fileKind, setFileKind] = useState<FileKind>('project')
  const [pages, setPages] = useState<PageOptions>({
    paper: 'A3',
    orientation: 'landscape',
    language,
  })
  const [now] = useState(() => Date.now())
  const sheetSet = useSheets(pages, now)
  const isWorking = exporting.state.kind === 'working'
  const isPdf = format === 'pdf'

  function close(): void {
    if (isWorking) exporting.stop()
    onClose()
  }

  function start(): void {
    void (isPdf ? exporting.makePdf(pages) : exporting.saveFile(fileKind))
  }

  const startWords =
    platform.kind === 'browser' ? 'exporting.open_print' : ('exporting.make_pdf' as const)
  return (
    <Dialog
      isOpen
      onClose={close}
      title={translate('exporting.title')}
      closeLabel={translate('common.close')}
      width="wide"
      actions={
        <>
          <ExportStatus state={exporting.state} isPdf={isPdf} />
          {isWorking && isPdf ? (
            <Button onClick={exporting.stop}>{translate('exporting.stop')}</Button>
          ) : (
            <Button onClick={close}>{translate('common.cancel')}</Button>
          )}
          <Button variant="primary" icon="export" isBusy={isWorking} onClick={start}>
            {translate(isPdf ? startWords : 'exporting.save_file')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.options}>
          <SegmentedControl
            label={translate('exporting.format')}
            value={format}
            options={[
              { value: 'pdf', label: translate('exporting.pdf'), icon: 'print' },
              { value: 'file', label: translate('exporting.file'), icon: 'file' },
            ]}
            onChange={(chosen) => {
              setFormat(chosen)
              exporting.reset()
            }}
            isStretched
          />
          {isPdf ? (
            <PdfOptions options={pages} sheetSet={sheetSet} onChange={setPages} />
          ) : (
            <FileOptions kind={fileKind} onChange={setFileKind} />
          )}
        </div>
        {isPdf ? <SheetPreview sheetSet={sheetSet} /> : <ProjectContents />}
      </div>
    </Dialog>
  )
}
