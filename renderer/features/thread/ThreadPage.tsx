/** The thread of the project: from what was heard to what was changed, with the places where it breaks. */

import { useMemo, useState, type ReactNode } from 'react'
import { layoutThread, type ThreadLayout } from '#shared/layout/thread/thread-layout.ts'
import type { ThreadSubject } from '#shared/layout/thread/thread-subject.ts'
import { SheetCanvasProvider } from '#renderer/canvas/SheetCanvas.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { useThreadReport } from '#renderer/state/thread-report.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { ThreadCanvas } from './ThreadCanvas.tsx'
import { ThreadContext, type ThreadParts } from './thread-context.ts'
import { ThreadFoot } from './ThreadFoot.tsx'
import { ThreadList } from './ThreadList.tsx'
import styles from './ThreadPage.module.css'
import { ThreadToolbar, type ThreadLook } from './ThreadToolbar.tsx'

export function ThreadPage(): ReactNode {
  const translate = useTranslate()
  const report = useThreadReport()
  const goTo = useSession((session) => session.goTo)
  const [personaId, setPersonaId] = useState<string | null>(null)
  const [look, setLook] = useState<ThreadLook>('picture')
  // What is not urgent stays in the list below; the picture shows what a chain really lacks.
  const breaks = useMemo(() => report.breaks.filter(({ isMinor }) => !isMinor), [report])
  const [layouts] = useState(() => new Layouts())
  const parts = useMemo((): ThreadParts => {
    const layout = layouts.of({ graph: report.graph, breaks, personaId })
    return { report, layout, breaks }
  }, [report, breaks, personaId, layouts])
  return (
    <ThreadContext value={parts}>
      <div className={styles.page}>
        <ThreadToolbar
          look={look}
          onLook={setLook}
          personaId={personaId}
          onPersona={setPersonaId}
        />
        <div className={styles.body}>
          {parts.layout.cards.size === 0 ? (
            <EmptyState
              icon="thread"
              sentence={translate('thread.empty')}
              action={{
                label: translate('thread.begin'),
                icon: 'empathize',
                onPress: () => goTo({ kind: 'board', stage: 'empathize', boardId: null }),
              }}
              example={translate('thread.empty_example')}
            />
          ) : look === 'picture' ? (
            <SheetCanvasProvider>
              <ThreadCanvas />
            </SheetCanvasProvider>
          ) : (
            <ThreadList />
          )}
        </div>
        <ThreadFoot />
      </div>
    </ThreadContext>
  )
}

/** Lays out again and again; the last layout lets what did not change stay the same objects. */
class Layouts {
  private last: ThreadLayout | undefined

  of(subject: ThreadSubject): ThreadLayout {
    this.last = layoutThread(subject, this.last)
    return this.last
  }
}
