// The yardstick of `npm run bench`: the least that an Electron app with one window can be. It says on stdout what the
// kiosk says in its log (main/start-times.ts), by the same clock.
const now = () => performance.timeOrigin + performance.now();
const moments = { 'main-first-line': now() };
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  moments.ready = now();
  const window = new BrowserWindow({ width: 1080, height: 1920 });
  moments['window-created'] = now();
  window.webContents.once('page-title-updated', (_event, title) => {
    const [paint, touchable] = title.split(' ').map(Number);
    Object.assign(moments, { 'first-paint': paint, 'first-touchable': touchable });
    const begun = process.getCreationTime();
    const times = Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, at - begun]));
    process.stdout.write(`${JSON.stringify({ event: 'start-times', ...times })}\n`);
  });
  return window.loadFile(join(__dirname, 'index.html'));
});
