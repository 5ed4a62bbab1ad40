import { publicText } from '@/src/app/(public)/_parts/publicText'

const NotFound = async () => {
  const { text } = await publicText()
  return (
    <>
      <h1>{text('public.notFound')}</h1>
      <p>{text('public.notFoundText')}</p>
      <p>
        <a href="/consultations">{text('public.back')}</a>
      </p>
    </>
  )
}

export default NotFound
