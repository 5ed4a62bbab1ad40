import './public.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { publicText } from '@/src/app/(public)/_parts/publicText'

/** Every page shows what is on record now, in the language of its reader. */
export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { text } = await publicText()
  return { title: text('public.site'), description: text('public.consultationsLead') }
}

/** The frame of all public pages: plain, its own small style sheet, and nothing of the console in it. */
const PublicLayout = async ({ children }: { children: ReactNode }) => {
  const { text, locale } = await publicText()
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <body>
        <a className="skip" href="#content">
          {text('public.skip')}
        </a>
        <header className="site">
          <a className="site__name" href="/consultations">
            {text('public.site')}
          </a>
          <nav>
            <a href="/consultations">{text('public.consultations')}</a>
            <a href="/consultations/reply">{text('public.reply')}</a>
            <a href={`/language?to=${other}`} hrefLang={other} lang={other}>
              {text('public.otherLanguage')}
            </a>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer className="site">
          <p>{text('public.privacy')}</p>
          <a href="/admin">{text('public.console')}</a>
        </footer>
      </body>
    </html>
  )
}

export default PublicLayout
