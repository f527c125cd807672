import '#web/app/globals.css';
import type { AppProps } from 'next/app';
import Head from 'next/head';
import { fontRule } from '#web/fonts/fonts.ts';

/** The public pages carry no script: this is only how they find their styles and their font. */
export default function PublicPage({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <style>{fontRule}</style>
      </Head>
      <Component {...pageProps} />
    </>
  );
}
