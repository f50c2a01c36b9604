import { useLayoutEffect } from 'react';
import type { OutOfService } from '../../../shared/api.ts';
import './error.css';

/**
 * The kiosk is out of service, in every language that could be had, with the numbers to call. Needs nothing of the
 * rest of the page, which may be what failed.
 */
export function ErrorScreen({ notices, phone }: OutOfService) {
  // The size and the contrast that the last visitor chose are not the next one's.
  useLayoutEffect(() => {
    document.documentElement.dataset['text'] = 'normal';
    document.documentElement.dataset['scheme'] = 'light';
  }, []);
  return (
    <main className="error" data-screen="error">
      <h1 translate="no">Qadam</h1>
      <ul className="error-notices">
        {notices.map(({ language, title, text }) => (
          <li key={language} lang={language}>
            <b>{title}</b>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p className="error-numbers">
        <b>1414</b>
        {phone !== '' && <b data-phone="office">{phone}</b>}
      </p>
    </main>
  );
}
