/** Takes personas over from another project on this device: chosen by project, then by name. */
import { useEffect, useState, type ReactNode } from 'react'
import { copiedPersonas } from '#shared/model/persona-parts.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useOtherProjects } from '#renderer/state/other-projects.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './TakeOver.module.css'
import { useTakeOver } from './use-take-over.ts'

export function TakeOver({ className }: { readonly className?: string | undefined }): ReactNode {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover
      label={translate('persona.take_over')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button variant="dashed" icon="import" className={className}>
          {translate('persona.take_over')}
        </Button>
      }
    >
      <Choice onDone={() => setIsOpen(false)} />
    </Popover>
  )
}

type Project = { readonly id: string; readonly name: string }

function Choice({ onDone }: { readonly onDone: () => void }): ReactNode {
  const translate = useTranslate()
  const { projectId } = useDocument()
  const others = useOtherProjects()
  const takeOver = useTakeOver()
  const [projects, setProjects] = useState<readonly Project[] | null>(null)
  const [chosen, setChosen] = useState('')
  const [ids, setIds] = useState<readonly string[]>([])
  const store = useRecords(chosen)
  useEffect(() => {
    let isStopped = false
    const show = (all: readonly Project[]): void => {
      if (!isStopped) setProjects(all.filter(({ id }) => id !== projectId))
    }
    void others.list().then(show, () => show([]))
    return () => {
      isStopped = true
    }
  }, [others, projectId])

  if (projects === null) return <p className={styles.hint}>{translate('persona.looking')}</p>
  if (projects.length === 0) {
    return <p className={styles.hint}>{translate('persona.no_other_projects')}</p>
  }
  const personas = store?.all('persona') ?? []
  return (
    <div className={styles.choice}>
      <Select
        label={translate('persona.from_project')}
        value={chosen === '' ? null : chosen}
        placeholder={translate('persona.choose_project')}
        options={projects.map(({ id, name }) => ({
          value: id,
          label: name || translate('common.untitled'),
        }))}
        onChange={(id) => {
          setChosen(id)
          setIds([])
        }}
      />
      {store !== null && personas.length === 0 && (
        <p className={styles.hint}>{translate('persona.none_there')}</p>
      )}
      {personas.map(({ id, name, role }) => (
        <Checkbox
          key={id}
          label={[name || translate('persona.default_name'), role].filter(Boolean).join(' · ')}
          isChecked={ids.includes(id)}
          onChange={(isChecked) =>
            setIds(isChecked ? [...ids, id] : ids.filter((each) => each !== id))
          }
        />
      ))}
      <p className={styles.hint}>{translate('persona.take_over_hint')}</p>
      <Button
        variant="primary"
        size="small"
        disabled={store === null || ids.length === 0}
        onClick={() => {
          if (store === null) return
          onDone()
          void takeOver(chosen, copiedPersonas(store, ids))
        }}
      >
        {translate('persona.take_over_count', { count: ids.length })}
      </Button>
    </div>
  )
}

/** The records of a project in a store of their own; null until they are there. */
function useRecords(projectId: string): RecordStore | null {
  const others = useOtherProjects()
  const [read, setRead] = useState<{ readonly projectId: string; readonly store: RecordStore }>()
  useEffect(() => {
    if (projectId === '') return
    let isStopped = false
    void others.read(projectId).then(
      (records) => {
        if (isStopped) return
        const store = new RecordStore()
        store.load(records ?? [])
        setRead({ projectId, store })
      },
      () => undefined,
    )
    return () => {
      isStopped = true
    }
  }, [others, projectId])
  return read?.projectId === projectId ? read.store : null
}
