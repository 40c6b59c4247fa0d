/** The language of the screen can be changed at once. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { LanguageProvider, useLanguage, useTranslate, type Language } from '#renderer/i18n/i18n.ts'

function Screen(): ReactNode {
  const translate = useTranslate()
  const { language, setLanguage } = useLanguage()
  return (
    <button
      onClick={() => {
        setLanguage(language === 'ko' ? 'en' : 'ko')
      }}
    >
      {translate('common.delete')}
    </button>
  )
}

function App(): ReactNode {
  const [language, setLanguage] = useState<Language>('ko')
  return (
    <LanguageProvider language={language} onLanguageChange={setLanguage}>
      <Screen />
    </LanguageProvider>
  )
}

it('shows the other language at once and tells the page', async () => {
  render(<App />)
  expect(document.documentElement.lang).toBe('ko')
  await userEvent.click(screen.getByRole('button', { name: '삭제' }))
  expect(screen.getByRole('button', { name: 'Delete' })).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
})

it('is Korean where nobody says otherwise', () => {
  render(<Screen />)
  expect(screen.getByRole('button', { name: '삭제' })).toBeVisible()
})
