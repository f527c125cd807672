import '#web/app/globals.css';
import { GeistSans } from 'geist/font/sans';
import type { AppProps } from 'next/app';
import Head from 'next/head';

const fontRule = `:root{--font-geist-sans:${GeistSans.style.fontFamily}}`;

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
