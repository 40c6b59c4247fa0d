/** The head of a sheet: photo, name and mark, what the persona rests on, who it is, its own words. */
import type { ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { AntiChip } from './AntiChip.tsx'
import { MarkPicker } from './MarkPicker.tsx'
import styles from './PersonaHead.module.css'
import { PersonaPhoto } from './photos/PersonaPhoto.tsx'
import { personaMenu } from './persona-menu.ts'
import type { PersonaVerbs } from './persona-verbs.ts'
import type { PersonaEdit } from './use-persona-edit.ts'

interface PersonaHeadProps {
  readonly persona: Persona
  readonly edit: PersonaEdit
  readonly verbs: PersonaVerbs
}

export function PersonaHead({ persona, edit, verbs }: PersonaHeadProps): ReactNode {
  const translate = useTranslate()
  const { index, count } = useSelected(
    (reader) => {
      const ids = reader.all('persona').map(({ id }) => id)
      return { index: ids.indexOf(persona.id), count: ids.length }
    },
    [persona.id],
  )
  return (
    <header className={styles.head}>
      <InEveryLanguage>
        <PersonaOffer personaId={persona.id} index={index} count={count} verbs={verbs} />
      </InEveryLanguage>
      <PersonaPhoto
        persona={persona}
        onRemove={() => edit.set({ photo: null, photoSourceId: null })}
      />
      <div className={styles.words}>
        <div className={styles.title}>
          <h1 className={styles.heading}>
            <InlineEdit
              label={translate('persona.name')}
              look="display"
              value={persona.name}
              placeholder={translate('persona.default_name')}
              autoFocus={persona.name === ''}
              className={styles.name ?? ''}
              {...edit.line('name')}
            />
          </h1>
          <MarkPicker
            color={persona.color}
            shape={persona.pointShape}
            onColor={(color) => edit.set({ color })}
            onShape={(pointShape) => edit.set({ pointShape })}
          />
          <BasisChips persona={persona} />
        </div>
        <div className={styles.who}>
          <InlineEdit
            label={translate('persona.age')}
            look="reading"
            value={persona.age}
            placeholder={translate('persona.age')}
            className={styles.age ?? ''}
            {...edit.line('age')}
          />
          <span className={styles.between} aria-hidden="true">
            ·
          </span>
          <InlineEdit
            label={translate('persona.role')}
            look="reading"
            value={persona.role}
            placeholder={translate('persona.role_hint')}
            {...edit.line('role')}
          />
        </div>
        <div className={classNames(styles.quote, persona.quote !== '' && styles.spoken)}>
          <InlineEdit
            label={translate('persona.quote')}
            lines="many"
            value={persona.quote}
            placeholder={translate('persona.quote_hint')}
            className={styles.said ?? ''}
            {...edit.text('quote')}
          />
        </div>
      </div>
      <div className={styles.menu}>
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              variant="secondary"
              label={translate('persona.menu', {
                name: persona.name || translate('persona.default_name'),
              })}
            />
          }
          items={personaMenu({ personaId: persona.id, index, count, verbs, translate })}
        />
      </div>
    </header>
  )
}

/** What the persona rests on, as far as it is known. */
function BasisChips({ persona }: { readonly persona: Persona }): ReactNode {
  const translate = useTranslate()
  const { interviewCount, surveyCount, isProtoPersona, isAntiPersona } = persona
  const parts = [
    ...(interviewCount === null
      ? []
      : [translate('persona.interview_count', { count: interviewCount })]),
    ...(surveyCount === null ? [] : [translate('persona.survey_count', { count: surveyCount })]),
  ]
  return (
    <>
      {parts.length > 0 && (
        <Chip tone="opportunity" icon="evidence">
          {parts.join(' · ')}
        </Chip>
      )}
      {isAntiPersona && <AntiChip />}
      {isProtoPersona && <Chip tone="warning">{translate('persona.proto')}</Chip>}
    </>
  )
}

interface PersonaOfferProps {
  readonly personaId: string
  readonly index: number
  readonly count: number
  readonly verbs: PersonaVerbs
}

function PersonaOffer({ personaId, index, count, verbs }: PersonaOfferProps): null {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  useOfferMenu('persona', () => ({
    group: 'selection',
    about: translate('palette.about_persona', {
      name: nameOr(translate, store.get('persona', personaId)?.name ?? ''),
    }),
    entries: personaMenu({ personaId, index, count, verbs, translate }),
  }))
  return null
}
