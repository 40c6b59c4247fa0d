/** The thread as a list: first where it breaks, then chain by chain, station by station. */

import { useState, type ReactNode } from 'react'
import { chainMembers, type ThreadChain } from '#shared/analysis/thread/chains.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { stationIcon } from '#renderer/looks/station-look.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { BreakList } from './BreakList.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadList.module.css'

// A list of hundreds of chains is read in portions.
const portion = 40

export function ThreadList(): ReactNode {
  const translate = useTranslate()
  const { report } = useThreadParts()
  const [most, setMost] = useState(portion)
  const { chains } = report
  return (
    <div className={styles.list}>
      <BreakList />
      <section aria-label={translate('thread.chains')}>
        <h2 className={styles.heading}>
          {translate('thread.chain_count', { count: chains.length })}
        </h2>
        <ol className={styles.chains}>
          {chains.slice(0, most).map((chain) => (
            <Chain key={chain.id} chain={chain} />
          ))}
        </ol>
        {chains.length > most && (
          <Button variant="ghost" onClick={() => setMost(most + portion)}>
            {translate('thread.more')}
          </Button>
        )}
      </section>
    </div>
  )
}

function Chain({ chain }: { readonly chain: ThreadChain }): ReactNode {
  const translate = useTranslate()
  const { report } = useThreadParts()
  const { workbench } = useDocument()
  const selectedIds = useSession((session) => session.selectedIds)
  const select = useSession((session) => session.select)
  const members = chainMembers(report.graph, chain.id)
  const head = workbench.store.find(chain.id)
  if (head === undefined) return null
  return (
    <li className={styles.chain}>
      <h3 className={styles.name}>
        {listTitle(translate, workbench.store, head)}
        {chain.isComplete && <Chip tone="opportunity">{translate('thread.full')}</Chip>}
      </h3>
      <ul>
        {[...members].map(([station, ids]) => (
          <li key={station} className={classNames(ids.length === 0 && styles.nothing)}>
            <span className={styles.station}>
              <Icon name={stationIcon(station)} size={13} />{' '}
              {translate(`thread.station_${station}`)}
            </span>
            {ids.length === 0 ? (
              <span>{translate('thread.nothing')}</span>
            ) : (
              <span className={styles.records}>
                {ids.map((id) => {
                  const record = workbench.store.find(id)
                  if (record === undefined) return null
                  return (
                    <button
                      key={id}
                      type="button"
                      className={classNames(
                        styles.record,
                        selectedIds.includes(id) && styles.selected,
                      )}
                      aria-pressed={selectedIds.includes(id)}
                      onClick={() => select([id])}
                    >
                      {listTitle(translate, workbench.store, record)}
                    </button>
                  )
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
