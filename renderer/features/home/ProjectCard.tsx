/** One project on the start screen: opens with a click or Enter, F2 renames, Delete deletes. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { formatRelativeTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { entryMark } from '#renderer/state/use-kept-focus.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { HomeProject } from './home-project.ts'
import styles from './ProjectCard.module.css'
import { ProjectPicture } from './ProjectPicture.tsx'

/** What can be done with a project from here. */
export interface ProjectVerbs {
  readonly onOpen: (projectId: string) => void
  readonly onRename: (projectId: string, name: string) => void
  readonly onDuplicate: (projectId: string) => void
  readonly onExportFile: (projectId: string) => void
  readonly onDelete: (projectId: string) => void
}

interface ProjectCardProps extends ProjectVerbs {
  readonly project: HomeProject
  readonly now: number
}

export function ProjectCard(props: ProjectCardProps): ReactNode {
  const { project, now, onOpen, onRename, onDuplicate, onExportFile, onDelete } = props
  const { id, summary } = project
  const { name } = summary
  const translate = useTranslate()
  const { language } = useLanguage()
  const [isRenaming, setIsRenaming] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const shownName = name === '' ? translate('common.untitled') : name

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.target !== opener.current) return
    if (event.key === 'F2') setIsRenaming(true)
    else if (event.key === 'Delete') onDelete(id)
    else return
    event.preventDefault()
  }

  function onRenamed(): void {
    setIsRenaming(false)
    // The field is gone with the next drawing; the card takes the focus back after it.
    requestAnimationFrame(() => opener.current?.focus())
  }

  return (
    <li className={styles.card} {...entryMark('project', id)} onKeyDown={onKeyDown}>
      <ProjectPicture summary={summary} />
      <div className={styles.facts}>
        {isRenaming ? (
          <InlineEdit
            label={translate('home.name_prompt')}
            value={name}
            look="strong"
            autoFocus
            className={styles.rename ?? ''}
            onCommit={(text) => onRename(id, text)}
            onDone={onRenamed}
          />
        ) : (
          <h3 className={styles.name}>
            <button ref={opener} type="button" className={styles.open} onClick={() => onOpen(id)}>
              {shownName}
            </button>
          </h3>
        )}
        <p className={styles.counts}>
          {[
            translate('home.journey_count', { count: summary.journeyCount }),
            translate('home.persona_count', { count: summary.personaCount }),
            translate('home.pain_count', { count: summary.painPointCount }),
          ].join(' · ')}
        </p>
        <p className={styles.date}>{formatRelativeTime(project.changedAt, language, now)}</p>
      </div>
      <div className={styles.menu}>
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('home.project_menu', { name: shownName })}
            />
          }
          items={[
            { label: translate('common.open'), icon: 'folder', onSelect: () => onOpen(id) },
            {
              label: translate('common.rename'),
              icon: 'edit',
              shortcut: 'F2',
              movesFocus: true,
              onSelect: () => setIsRenaming(true),
            },
            {
              label: translate('common.duplicate'),
              icon: 'duplicate',
              onSelect: () => onDuplicate(id),
            },
            {
              label: translate('home.export_file'),
              icon: 'file-export',
              onSelect: () => onExportFile(id),
            },
            { kind: 'separator' },
            {
              label: translate('common.delete'),
              icon: 'delete',
              shortcut: 'Delete',
              isDanger: true,
              onSelect: () => onDelete(id),
            },
          ]}
        />
      </div>
    </li>
  )
}
