/** The sheet of one persona, edited where it stands. */
import type { ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord } from '#renderer/state/document-hooks.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { ListEdit, type ListEditProps } from '#renderer/ui/fields/ListEdit.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { BasisPanel } from './BasisPanel.tsx'
import { PreferencesPanel } from './channels/PreferencesPanel.tsx'
import { MapsPanel } from './MapsPanel.tsx'
import { PersonaHead } from './PersonaHead.tsx'
import styles from './PersonaSheet.module.css'
import { TraitsPanel } from './traits/TraitsPanel.tsx'
import { WeakPanel } from './WeakPanel.tsx'
import type { PersonaVerbs } from './persona-verbs.ts'
import { usePersonaEdit, type ListField } from './use-persona-edit.ts'

interface ListLook {
  readonly field: ListField
  readonly icon: IconName
  readonly tone: NonNullable<ListEditProps['tone']>
  readonly title: TranslationKey
  readonly item: TranslationKey
}

const lists: readonly ListLook[] = [
  look('goals', 'lane-goal', 'opportunity', 'persona.goals', 'persona.goal_number'),
  look(
    'frustrations',
    'lane-pain-point',
    'pain',
    'persona.frustrations',
    'persona.frustration_number',
  ),
  look('needs', 'empathize', 'touchpoint', 'persona.needs', 'persona.need_number'),
  look('behaviours', 'lane-action', 'neutral', 'persona.behaviours', 'persona.behaviour_number'),
  look('channels', 'lane-touchpoint', 'touchpoint', 'persona.channels', 'persona.channel_number'),
  look(
    'accessibilityNeeds',
    'accessibility',
    'neutral',
    'persona.accessibility',
    'persona.accessibility_number',
  ),
]

function look(
  field: ListField,
  icon: IconName,
  tone: ListLook['tone'],
  title: TranslationKey,
  item: TranslationKey,
): ListLook {
  return { field, icon, tone, title, item }
}

/** Channels are bars now; a list of old is shown as long as something stands in it. */
function shownLists(persona: Persona): readonly ListLook[] {
  return lists.filter(({ field }) => field !== 'channels' || persona.channels.length > 0)
}

interface PersonaSheetProps {
  readonly personaId: string
  readonly verbs: PersonaVerbs
  /** What people put on the persona: tags and comments. */
  readonly remarks?: ReactNode
}

export function PersonaSheet({ personaId, verbs, remarks }: PersonaSheetProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const persona = useRecord('persona', personaId)
  const edit = usePersonaEdit(personaId)
  if (persona === undefined) return null
  return (
    <article
      className={styles.sheet}
      aria-label={persona.name || translate('persona.default_name')}
    >
      {/* A disabled fieldset takes every field and button in it out of use. */}
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <PersonaHead persona={persona} edit={edit} verbs={verbs} />
        <div className={styles.panels}>
          {shownLists(persona).map(({ field, icon, tone, title, item }) => (
            <Panel key={field} icon={icon} title={translate(title)}>
              <ListEdit
                label={translate(title)}
                itemLabel={(number) => translate(item, { number })}
                addLabel={translate('common.add')}
                tone={tone}
                values={persona[field]}
                {...edit.list(field)}
              />
            </Panel>
          ))}
          <TraitsPanel persona={persona} />
          <PreferencesPanel persona={persona} />
          <BasisPanel persona={persona} edit={edit} />
          <MapsPanel persona={persona} className={styles.maps ?? ''} />
          <WeakPanel persona={persona} edit={edit} />
          <Panel icon="notes" title={translate('persona.notes')} className={styles.notes ?? ''}>
            <InlineEdit
              label={translate('persona.notes')}
              lines="many"
              value={persona.notes}
              placeholder={translate('persona.notes_hint')}
              {...edit.text('notes')}
            />
          </Panel>
          {remarks !== undefined && (
            <Panel icon="comment" title={translate('remarks.panel')} className={styles.notes ?? ''}>
              {remarks}
            </Panel>
          )}
        </div>
      </fieldset>
    </article>
  )
}
