import { type Attempts, type Hands, tryEscapes } from '../../support/e2e-escapes.ts';
import { expect } from '../../support/electron-app.ts';

/** Addresses that are not the start page, by kind. */
const addresses: Record<string, (outside: string) => string> = {
  'http:': (outside) => `http://${outside}/`,
  'https:': (outside) => `https://${outside}/`,
  'ftp:': (outside) => `ftp://${outside}/`,
  'file:': () => 'file:///etc/passwd',
  'data:': () => 'data:text/html,<h1>x</h1>',
  'javascript:': () => 'javascript:void(document.title="x")',
  'view-source:': () => 'view-source:app://qadam/index.html',
  'chrome:': () => 'chrome://gpu',
  'devtools:': () => 'devtools://devtools/bundled/inspector.html',
  'mailto:': () => 'mailto:nobody@qadam.invalid',
  'tel:': () => 'tel:1414',
  'another host of ours': () => 'app://qadam.example/index.html',
};

const each = (name: (kind: string) => string, code: (address: string) => string): Attempts =>
  Object.fromEntries(
    Object.entries(addresses).map(([kind, address]) => [
      name(kind),
      ({ script, outside }: Hands) => script(code(JSON.stringify(address(outside)))),
    ]),
  );

/** A link as the page might have it, touched. */
const link = (address: string, more = '') => `(() => {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = ${address};
  ${more}
  link.click();
  link.remove();
})()`;

const form = (address: string, method: string, more = '') => `(() => {
  const form = document.body.appendChild(document.createElement('form'));
  form.action = ${address};
  form.method = '${method}';
  ${more}
  form.submit();
  form.remove();
})()`;

/** An element that loads something by itself, for as long as it needs to be refused. */
const element = (name: string, attribute: string, address: string) => `new Promise((done) => {
  const element = document.createElement('${name}');
  element.onload = element.onerror = () => done(element.remove());
  setTimeout(() => done(element.remove()), 300);
  element['${attribute}'] = ${address};
  document.body.append(element);
})`;

tryEscapes('pages', {
  ...each(
    (kind) => `window.open to ${kind}`,
    (address) => `String(window.open(${address}))`,
  ),
  'window.open to blob:': async ({ script }) =>
    expect(await script(`String(window.open(URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))))`)).toBe(
      'null',
    ),
  'window.open to about:blank': async ({ script }) =>
    expect(await script(`String(window.open('about:blank'))`)).toBe('null'),
  'window.open to a page of ours': async ({ script }) =>
    expect(await script(`String(window.open('app://qadam/sheet.html', 'other', 'width=300'))`)).toBe('null'),
  ...each(
    (kind) => `a link to ${kind}`,
    (address) => link(address),
  ),
  'a link into another window': ({ script, outside }) =>
    script(link(`"http://${outside}/"`, `link.target = '_blank';`)),
  'a link with ping': ({ script, outside }) =>
    script(link(`"http://${outside}/"`, `link.ping = "http://${outside}/";`)),
  'a link to blob:': ({ script }) => script(link(`URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))`)),
  'location = http:': ({ script, outside }) => script(`void (location.href = "http://${outside}/")`),
  'location = file:': ({ script }) => script(`void (location.href = 'file:///etc/passwd')`),
  'location = about:blank': { run: ({ script }) => script(`void (location.href = 'about:blank')`), comesBack: true },
  'location = a page of ours': {
    run: ({ script }) => script(`void (location.href = 'app://qadam/sheet.html')`),
    comesBack: true,
  },
  // The document stays; what is put back is only what the address says.
  'history.pushState to another address': ({ script }) =>
    script(`(() => {
      history.pushState(null, '', '/elsewhere.html');
      history.replaceState(null, '', '/index.html');
    })()`),
  'history.back': ({ script }) => script('history.back()'),
  'history.forward': ({ script }) => script('history.forward()'),
  'a reload by a script': { run: ({ script }) => script('location.reload()'), comesBack: true },
  'a form sent by post': ({ script, outside }) => script(form(`"http://${outside}/"`, 'post')),
  'a form sent by get': ({ script, outside }) => script(form(`"http://${outside}/"`, 'get')),
  'a form sent into another window': ({ script, outside }) =>
    script(form(`"http://${outside}/"`, 'post', `form.target = '_blank';`)),
  'a frame with http:': ({ script, outside }) => script(element('iframe', 'src', `"http://${outside}/"`)),
  'a frame with file:': ({ script }) => script(element('iframe', 'src', `'file:///etc/passwd'`)),
  'a frame with a page of ours': ({ script }) => script(element('iframe', 'src', `'app://qadam/index.html'`)),
  'an object': ({ script, outside }) => script(element('object', 'data', `"http://${outside}/"`)),
  'a plug-in': ({ script, outside }) => script(element('embed', 'src', `"http://${outside}/"`)),
  'a webview': ({ script, outside }) => script(element('webview', 'src', `"http://${outside}/"`)),
  'a refresh by meta': ({ script, outside }) =>
    script(`new Promise((done) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = "0;url=http://${outside}/";
      document.head.append(meta);
      setTimeout(() => done(meta.remove()), 300);
    })`),
  'another base for links': ({ script, outside }) =>
    script(`(() => {
      const base = document.createElement('base');
      base.href = "http://${outside}/";
      document.head.append(base);
      fetch('x').catch(() => {});
      base.remove();
    })()`),
});
