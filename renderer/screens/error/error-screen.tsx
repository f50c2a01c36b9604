import './error.css';

/** Shown when not even the content can be had, so without any text of it: the brand and the number to call. */
export function ErrorScreen() {
  return (
    <main className="error" data-screen="error">
      <h1 translate="no">Qadam</h1>
      <p>1414</p>
    </main>
  );
}
