import { type Attempts, type Hands, tryEscapes } from '../../support/e2e-escapes.ts';
import { expect } from '../../support/electron-app.ts';

/** A script of the page and what it must come to: a value, or the name of the error. */
const refusedAs = (expression: string | ((outside: string) => string), answer: unknown) => async (hands: Hands) => {
  const code = typeof expression === 'string' ? expression : expression(hands.outside);
  expect(await hands.script(code)).toEqual(answer);
};

/** An error of whatever name; a promise that never ends counts as none. */
const anyError = expect.stringMatching(/Error$/);

const dialogs: Attempts = {
  'alert()': refusedAs(`alert('x')`, undefined),
  'confirm()': refusedAs(`confirm('x')`, false),
  'prompt()': refusedAs(`prompt('x')`, 'Error'),
  'print()': refusedAs(`window.print()`, undefined),
  'print() of the document': refusedAs(`document.execCommand('print')`, false),
  'a question before leaving': {
    run: ({ script }) =>
      script(
        `(() => { addEventListener('beforeunload', (event) => (event.returnValue = 'x')); location.reload(); })()`,
      ),
    comesBack: true,
  },
  'a file input touched': ({ script }) =>
    script(`(() => {
      const input = document.body.appendChild(document.createElement('input'));
      input.type = 'file';
      input.click();
      input.remove();
    })()`),
  'a file input opened by showPicker()': ({ script }) =>
    script(`(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.showPicker();
    })()`),
  'showOpenFilePicker()': refusedAs(`window.showOpenFilePicker()`, undefined),
  'showSaveFilePicker()': refusedAs(`window.showSaveFilePicker()`, undefined),
  'showDirectoryPicker()': refusedAs(`window.showDirectoryPicker()`, undefined),
};

const download = (address: string) => `(() => {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = ${address};
  link.download = 'x.txt';
  link.click();
  link.remove();
})()`;

const files: Attempts = {
  'a download of a file of ours': ({ script }) => script(download(`'app://qadam/index.html'`)),
  'a download of a blob': ({ script }) => script(download(`URL.createObjectURL(new Blob(['x']))`)),
  'a download of data:': ({ script }) => script(download(`'data:text/plain,x'`)),
  'a download over http:': ({ script, outside }) => script(download(`"http://${outside}/x"`)),
};

const network: Attempts = {
  'fetch()': refusedAs((outside) => `fetch("http://${outside}/")`, 'TypeError'),
  'fetch() without CORS': refusedAs((outside) => `fetch("http://${outside}/", { mode: 'no-cors' })`, 'TypeError'),
  XMLHttpRequest: ({ script, outside }) =>
    script(`new Promise((done) => {
      const request = new XMLHttpRequest();
      request.onloadend = () => done();
      request.open('GET', "http://${outside}/");
      request.send();
    })`),
  'sendBeacon()': ({ script, outside }) => script(`navigator.sendBeacon("http://${outside}/", 'x')`),
  WebSocket: ({ script, outside }) =>
    script(`new Promise((done) => (new WebSocket("ws://${outside}/").onclose = () => done()))`),
  EventSource: ({ script, outside }) =>
    script(`new Promise((done) => (new EventSource("http://${outside}/").onerror = () => done()))`),
  WebTransport: ({ script, outside }) => script(`new WebTransport("https://${outside}/").ready`),
  'WebRTC to a STUN server': ({ script, outside }) =>
    script(`(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:${outside}" }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => setTimeout(done, 500));
      peer.close();
    })()`),
  'a picture': ({ script, outside }) =>
    script(`new Promise((done) => {
      const picture = new Image();
      picture.onload = picture.onerror = () => done();
      picture.src = "http://${outside}/x.png";
    })`),
  'a font': ({ script, outside }) => script(`new FontFace('x', "url(http://${outside}/x.woff2)").load()`),
  'prefetched and preconnected': ({ script, outside }) =>
    script(`(async () => {
      for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'stylesheet', 'manifest']) {
        const link = document.head.appendChild(document.createElement('link'));
        link.rel = rel;
        link.as = 'script';
        link.href = "http://${outside}/";
        await new Promise((done) => setTimeout(done, 30));
        link.remove();
      }
    })()`),
};

const code: Attempts = {
  'eval()': refusedAs(`eval('1')`, 'EvalError'),
  'new Function()': refusedAs(`new Function('return 1')()`, 'EvalError'),
  'import() of data:': refusedAs(`import('data:text/javascript,export default 1')`, 'TypeError'),
  'import() over http:': refusedAs((outside) => `import("http://${outside}/x.js")`, 'TypeError'),
  'a worker from a blob': refusedAs(`new Worker(URL.createObjectURL(new Blob(['1'])))`, anyError),
  'a shared worker': refusedAs(`new SharedWorker('app://qadam/x.js')`, anyError),
  'a service worker': refusedAs(`navigator.serviceWorker.register('/x.js')`, anyError),
};

const machine: Attempts = {
  'the camera': refusedAs(`navigator.mediaDevices.getUserMedia({ video: true })`, anyError),
  'the microphone': refusedAs(`navigator.mediaDevices.getUserMedia({ audio: true })`, anyError),
  'the screen': refusedAs(`navigator.mediaDevices.getDisplayMedia()`, anyError),
  'the place': refusedAs(
    `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), () => done('denied')))`,
    'denied',
  ),
  notifications: refusedAs(`Notification.requestPermission()`, 'denied'),
  'the clipboard read': refusedAs(`navigator.clipboard.readText()`, 'NotAllowedError'),
  'the clipboard written': refusedAs(`navigator.clipboard.writeText('x')`, 'NotAllowedError'),
  'full screen': refusedAs(`document.documentElement.requestFullscreen()`, 'TypeError'),
  'the end of full screen': refusedAs(`document.exitFullscreen()`, 'TypeError'),
  'the pointer': refusedAs(
    `new Promise((done) => {
      document.onpointerlockerror = () => done('denied');
      document.onpointerlockchange = () => done('given');
      document.body.requestPointerLock();
    })`,
    'denied',
  ),
  usb: refusedAs(`navigator.usb.requestDevice({ filters: [] })`, anyError),
  serial: refusedAs(`navigator.serial.requestPort()`, anyError),
  hid: refusedAs(`navigator.hid.requestDevice({ filters: [] })`, anyError),
  bluetooth: refusedAs(`navigator.bluetooth.requestDevice({ acceptAllDevices: true })`, anyError),
  midi: refusedAs(`navigator.requestMIDIAccess()`, anyError),
  'a lock against sleep': refusedAs(`navigator.wakeLock.request('screen')`, 'NotAllowedError'),
  'the list of fonts': refusedAs(`queryLocalFonts()`, anyError),
  'a program for an address': refusedAs(`navigator.registerProtocolHandler('web+x', '/%s')`, anyError),
};

tryEscapes('dialogs, files, network, code and devices', { ...dialogs, ...files, ...network, ...code, ...machine });
